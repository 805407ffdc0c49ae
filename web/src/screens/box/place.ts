/** The current event: the one chosen by hand lately, else the newest one around today. */
import { useLive } from "../../parts/live";
import { today } from "../../parts/days";
import type { Row } from "../../kinds/model";
import { newId } from "../../kinds/id";
import { readDraft, saveDraft } from "../../store/drafts";
import { allOf } from "../../store/notebook";
import { act } from "../../parts/act";
import { useState } from "preact/hooks";

interface Choice {
  event: string | null;
  at: number;
}

const KEY = "place";
/** A choice holds through the evening and the next morning. */
const HOLDS = 18 * 3_600_000;

export function isAround({ fields: { starts_on, ends_on } }: Row<"event">): boolean {
  return !!starts_on && starts_on <= today(1) && (ends_on ?? starts_on) >= today(-1);
}

export interface Place {
  /** undefined until it is known, null where it is none. */
  current: Row<"event"> | null | undefined;
  /** Newest first. */
  events: Row<"event">[];
  choose: (event: string | null) => Promise<void>;
  /** Writes down a new event that begins today, and chooses it. */
  found: (name: string) => Promise<boolean>;
}

/** Says where one is, for the evening and the next morning; null: at no event. */
export const choosePlace = (event: string | null): Promise<void> =>
  saveDraft(KEY, { event, at: Date.now() } satisfies Choice).catch(() => {});

export async function readPlace(): Promise<Pick<Place, "current" | "events">> {
  const [all, choice] = await Promise.all([allOf("event"), readDraft<Choice>(KEY)]);
  const events = all.sort((one, other) => (one.fields.starts_on ?? "") < (other.fields.starts_on ?? "") ? 1 : -1);
  const chosen = choice && Date.now() - choice.at < HOLDS ? choice : undefined;
  const current =
    chosen?.event === null ? null : (events.find(({ id }) => id === chosen?.event) ?? events.find(isAround) ?? null);
  return { current, events };
}

export function usePlace(): Place {
  const [turn, setTurn] = useState(0);
  const read = useLive(readPlace, ["event"], [turn]);
  const [last, setLast] = useState<Awaited<ReturnType<typeof readPlace>>>();
  if (read && read !== last) setLast(read);
  const choose = async (event: string | null) => {
    await choosePlace(event);
    setTurn((before) => before + 1);
  };
  const found = async (name: string) => {
    const id = newId();
    const kept = await act([{ kind: "event", id, fields: { name, starts_on: today() } }]);
    if (kept) await choose(id);
    return kept;
  };
  return { current: (read ?? last)?.current, events: (read ?? last)?.events ?? [], choose, found };
}
