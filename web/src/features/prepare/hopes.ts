/** Hoping to meet people at an event: read, and written so that it can be taken back. */

import { commit } from "../../data/commit";
import { changeList, runInTurn } from "../../data/inTurn";
import { type Hope, listHopes } from "../../domain/people/hopes";
import type { PersonDraft } from "../../domain/people/identity";
import { planPeople } from "../../domain/people/writeDown";
import type { Change, Row } from "../../domain/records/model";
import { findRecord, listAll, type Reader } from "../../store/notebook";
import { prepare as words } from "../../text/en/prepare";

/** So many jots of one event are looked through for whom they name. */
export const MOST_JOTS = 2_000;

const hopedIds = ({ fields }: Row<"event">): string[] => fields.hoped_for_ids ?? [];

export async function readHopes(read: Reader, id: string): Promise<Hope[]> {
  const [event, people, there] = await Promise.all([
    read.findRecord(id, "event"),
    read.listAll("person"),
    read.listJotsAt(id, MOST_JOTS),
  ]);
  return event ? listHopes(event, people, there) : [];
}

/** Those known go on the event's list; of the others, and of those first met there, their own record says it. */
export const addHopes = (shown: Row<"event">, who: readonly PersonDraft[]): Promise<boolean> =>
  runInTurn(() => writeHopes(shown, who));

async function writeHopes(shown: Row<"event">, who: readonly PersonDraft[]): Promise<boolean> {
  const [people, now] = await Promise.all([listAll("person"), findRecord(shown.id, "event")]);
  const event = now ?? shown;
  const { people: hoped, changes } = planPeople(people, who, { event_id: event.id, hoped_for: true });
  const ids = [...hopedIds(event)];
  for (const { id } of hoped) {
    const person = people.find((one) => one.id === id);
    if (person?.fields.event_id === event.id)
      changes.push({ kind: "person", id, fields: { hoped_for: true } });
    else if (person && !ids.includes(id)) ids.push(id);
  }
  if (ids.length > hopedIds(event).length)
    changes.push({ kind: "event", id: event.id, fields: { hoped_for_ids: ids } });
  return changes.length === 0 || commit(changes, { message: words.hoped });
}

export function removeHope(event: Row<"event">, { person, before, met }: Hope): Promise<boolean> {
  if (before)
    return changeList(event, "hoped_for_ids", (ids) => ids.filter((id) => id !== person.id), words.takenOff);
  const fields = { hoped_for: false, ...(!met && { event_id: null }) };
  const change: Change = { kind: "person", id: person.id, fields };
  return commit([change], { message: words.takenOff });
}

/** Somebody new was met; of those known the first thing that is heard tells it. */
export const markMet = ({ id }: Row<"person">): Promise<boolean> =>
  commit([{ kind: "person", id, fields: { met_at: Date.now() } }], { message: words.metSaid });
