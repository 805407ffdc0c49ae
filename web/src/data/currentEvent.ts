/** The current event: the one chosen by hand lately, else the newest one around today. */

import { useState } from "preact/hooks";
import { getToday } from "../domain/days/days";
import { createId } from "../domain/records/ids";
import type { Row } from "../domain/records/model";
import { compareNewest, findCurrentEvent } from "../domain/rules/current_event";
import { readDraft, saveDraft } from "../store/drafts";
import { notebook } from "../store/notebook";
import { commit } from "./commit";
import { useLive } from "./live";

export interface EventChoice {
  event: string | null;
  at: number;
}

/** The draft in which the choice stands. */
export const CHOICE = "place";
/** A choice holds through the evening and the next morning. */
const HOLDS = 18 * 3_600_000;

export interface Place {
  /** undefined until it is known, null where it is none. */
  current: Row<"event"> | null | undefined;
  /** Newest first. */
  events: Row<"event">[];
  choose: (event: string | null) => Promise<void>;
  /** Writes down a new event that begins today, and chooses it. */
  create: (name: string) => Promise<boolean>;
}

/** Says where one is, for the evening and the next morning; null: at no event. */
export const chooseEvent = (event: string | null): Promise<void> =>
  saveDraft(CHOICE, { event, at: Date.now() } satisfies EventChoice).catch(() => {});

export async function readCurrentEvent(read = notebook): Promise<Pick<Place, "current" | "events">> {
  const [all, choice] = await Promise.all([read.listAll("event"), readDraft<EventChoice>(CHOICE)]);
  return pickCurrentEvent(all, choice);
}

/** The current event, of all there are and what was chosen. */
export function pickCurrentEvent(
  all: readonly Row<"event">[],
  choice: EventChoice | undefined,
): Pick<Place, "current" | "events"> {
  const events = [...all].sort(compareNewest);
  const chosen = choice && Date.now() - choice.at < HOLDS ? choice : undefined;
  const current =
    chosen?.event === null
      ? null
      : (events.find(({ id }) => id === chosen?.event) ?? findCurrentEvent(events, getToday()) ?? null);
  return { current, events };
}

export function useCurrentEvent(): Place {
  const [turn, setTurn] = useState(0);
  const read = useLive(readCurrentEvent, [turn]);
  const [last, setLast] = useState<Awaited<ReturnType<typeof readCurrentEvent>>>();
  if (read && read !== last) setLast(read);
  const choose = async (event: string | null) => {
    await chooseEvent(event);
    setTurn((before) => before + 1);
  };
  const create = async (name: string) => {
    const id = createId();
    const isSaved = await commit([{ kind: "event", id, fields: { name, starts_on: getToday() } }]);
    if (isSaved) await choose(id);
    return isSaved;
  };
  return { current: (read ?? last)?.current, events: (read ?? last)?.events ?? [], choose, create };
}
