/** The code that reads lines, and what it must know for that: it comes when the box is there, and is never waited for long. */
import { useEffect, useState } from "preact/hooks";
import type { Row } from "../../kinds/model";
import type { OwnTopic } from "../../matching/synonyms";
import { useLive } from "../../parts/live";
import { readOwnTopics } from "../../parts/topics";
import { allOf, watch } from "../../store/notebook";
import type { Draft } from "./draft";
import { plainly, type Understood } from "./understood";

/** Whom and what one may mean, and where we are. */
export interface Known {
  people: Row<"person">[];
  topics: OwnTopic[];
  place: string | null;
  /** Ids of those whom one hopes to meet there. */
  hoped: string[];
}

export type Reader = typeof import("./line/reader");

let here: Reader | undefined;
const load = (): Promise<Reader | undefined> =>
  import("./line/reader").then((reader) => (here = reader), () => undefined);

/** undefined until it is here. */
export function useReader(): Reader | undefined {
  const [reader, setReader] = useState(here);
  useEffect(() => {
    if (!reader) void load().then(setReader);
  }, []);
  return reader;
}

let known: Promise<Known> | undefined;
let where: string | null = null;

watch(({ kinds }) => {
  if (kinds.has("person") || kinds.has("topic") || kinds.has("event")) known = undefined;
});

/** Read once, until it changes. */
function readKnown(place: Row<"event"> | null): Promise<Known> {
  const at = place?.id ?? null;
  if (at !== where) known = undefined;
  where = at;
  const read = async () => {
    const [people, topics] = await Promise.all([allOf("person"), readOwnTopics()]);
    return { people, topics, place: at, hoped: place?.fields.hoped_for_ids ?? [] };
  };
  known ??= read().catch((error) => {
    known = undefined;
    throw error;
  });
  return known;
}

/** undefined until it is read, and that only where it is wanted. */
export const useKnown = (wanted: boolean, place: Row<"event"> | null | undefined): Known | undefined =>
  useLive(async () => (wanted ? readKnown(place ?? null) : undefined), ["person", "topic", "event"], [wanted, place?.id]);

/** How long Save waits for the code, ms. */
const BRIEFLY = 1_000;
const briefly = () => new Promise<undefined>((resolve) => setTimeout(resolve, BRIEFLY));

/** The draft as it stands: by its signs alone while the code is not here, and where a fault in that code would take the box away. */
export function readNow(draft: Draft, reader: Reader | undefined, known: Known | undefined): Understood {
  try {
    if (reader && known) return reader.understand(draft, known);
  } catch {
    // then the words are kept as they stand
  }
  return plainly(draft);
}

/** The draft as it is to be saved. */
export async function understand(draft: Draft, place: Row<"event"> | null): Promise<Understood> {
  const reader = here ?? (await Promise.race([load(), briefly()]));
  return readNow(draft, reader, reader && (await readKnown(place).catch(() => undefined)));
}
