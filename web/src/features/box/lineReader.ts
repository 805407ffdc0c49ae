/** The code that reads lines, and what it must know for that: it comes when the box is there, and is never waited for long. */

import { useEffect, useState } from "preact/hooks";
import type { Draft } from "../../data/boxDraft";
import { CHOICE, type EventChoice, pickCurrentEvent } from "../../data/currentEvent";
import { useLive } from "../../data/live";
import { listKinds, type Row } from "../../domain/records/model";
import { mergeOwnTopics } from "../../domain/topics/ownTopics";
import type { OwnTopic } from "../../domain/topics/synonyms";
import { type BoxContext, readBoxContext } from "../../store/boxContext";
import { watchCommits } from "../../store/notebook";
import { readPlainLine, type UnderstoodLine } from "./understoodLine";

/** Whom and what one may mean, and where we are. */
export interface LineContext {
  people: Row<"person">[];
  topics: OwnTopic[];
  place: string | null;
  /** Ids of those whom one hopes to meet there. */
  hoped: string[];
}

/** The kinds that a line may speak of: `BoxContext` holds them. */
const MADE_OF = listKinds({
  person: true,
  topic: true,
  event: true,
  jot: false,
  prompt: false,
  clipping: false,
  followup: false,
  photo: false,
  memo: false,
  joy: false,
  credit: false,
  setting: false,
  wording: false,
});

export type LineReader = typeof import("./line");

let here: LineReader | undefined;
const load = (): Promise<LineReader | undefined> =>
  import("./line").then(
    (reader) => (here = reader),
    () => undefined,
  );

/** How long what reads days waits for the worker at most, ms: where none can be had, it is never ready. */
const WORKER = 10_000;
const wait = (time: number) => new Promise<undefined>((resolve) => setTimeout(resolve, time));
const waitForWorker = (): Promise<unknown> =>
  Promise.race([navigator.serviceWorker?.ready ?? Promise.resolve(), wait(WORKER)]);

/** undefined until it is here. Once it reads days, it is another object: all is understood anew. */
export function useReader(): LineReader | undefined {
  const [reader, setReader] = useState(here);
  useEffect(() => {
    if (reader) return;
    void load().then(async (loaded) => {
      setReader(loaded);
      if (!loaded) return;
      // On a first visit the network is first for what the app cannot work offline without.
      await waitForWorker();
      await loaded.loadDays();
      setReader((here = { ...loaded }));
    });
  }, []);
  return reader;
}

let around: Promise<BoxContext> | undefined;

watchCommits(({ kinds }) => {
  if (MADE_OF.some((kind) => kinds.has(kind))) around = undefined;
});

/** Read once, until it changes. */
function readAround(): Promise<BoxContext> {
  around ??= readBoxContext(CHOICE).catch((error) => {
    around = undefined;
    throw error;
  });
  return around;
}

let last: { of: BoxContext; at: string | null; context: LineContext } | undefined;

/** The same object as long as it is the same: what is made ready of it is made once. `chosen`: see `saveBox`. */
export async function readLineContext(chosen: Row<"event"> | null | undefined): Promise<LineContext> {
  const of = await readAround();
  const place =
    chosen === undefined ? pickCurrentEvent(of.events, of.draft as EventChoice | undefined).current : chosen;
  const at = place?.id ?? null;
  if (last?.of !== of || last.at !== at) {
    const hoped = place?.fields.hoped_for_ids ?? [];
    last = { of, at, context: { people: of.people, topics: mergeOwnTopics(of.topics), place: at, hoped } };
  }
  return last.context;
}

/** undefined until it is read, and that only where it is wanted. */
export const useLineContext = (
  isWanted: boolean,
  place: Row<"event"> | null | undefined,
): LineContext | undefined =>
  useLive(
    async (read) => {
      read.dependOn(...MADE_OF);
      return isWanted ? readLineContext(place ?? null) : undefined;
    },
    [isWanted, place?.id],
  );

/** How long Save waits for the code, ms. */
const BRIEFLY = 1_000;

/** What the reader answers; where it is not here, or a fault in it would take the box away, the draft by its signs alone. */
function readOrFallBack<T>(
  reader: LineReader | undefined,
  context: LineContext | undefined,
  read: (reader: LineReader, context: LineContext) => T,
  plain: () => T,
): T {
  try {
    if (reader && context) return read(reader, context);
  } catch {
    // then the words are kept as they stand
  }
  return plain();
}

/** The draft as it stands. */
export const readNow = (
  draft: Draft,
  reader: LineReader | undefined,
  context: LineContext | undefined,
): UnderstoodLine =>
  readOrFallBack(
    reader,
    context,
    ({ understand }, all) => understand(draft, all),
    () => readPlainLine(draft),
  );

/** The draft as it is to be saved: a jot, or several. */
export async function understandAll(
  draft: Draft,
  context: LineContext | undefined,
): Promise<UnderstoodLine[]> {
  const reader = here ?? (await Promise.race([load(), wait(BRIEFLY)]));
  await Promise.race([reader?.loadDays().catch(() => undefined), wait(BRIEFLY)]);
  return readOrFallBack(
    reader,
    context,
    (read, all) => read.understandAll(draft, all),
    () => [readPlainLine(draft)],
  );
}
