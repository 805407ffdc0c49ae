/** Hoping to meet people at an event: read, and written so that it can be taken back. */
import { newId } from "../../../kinds/id";
import type { Change, Row } from "../../../kinds/model";
import { act } from "../../../parts/act";
import { known, type Someone } from "../../../parts/people/someone";
import { prepare as words } from "../../../parts/words/prepare";
import { hopesFor, type Hope } from "../../../preparing/hopes";
import { allOf, get, jotsAt } from "../../../store/notebook";

/** So many jots of one event are looked through for whom they name. */
export const MOST_JOTS = 2_000;

const hopedIds = ({ fields }: Row<"event">): string[] => fields.hoped_for_ids ?? [];

export async function readHopes(id: string): Promise<Hope[]> {
  const [event, people, there] = await Promise.all([get<"event">(id), allOf("person"), jotsAt(id, MOST_JOTS)]);
  return event ? hopesFor(event, people, there) : [];
}

/** Those known go on the event's list; of the others, and of those first met there, their own record says it. */
export async function hope(event: Row<"event">, who: readonly Someone[]): Promise<boolean> {
  const people = await allOf("person");
  const ids = [...hopedIds(event)];
  const changes: Change[] = [];
  for (const someone of who) {
    const id = someone.id ?? known(people, someone.name).id;
    const person = people.find((one) => one.id === id);
    if (!person) changes.push({ kind: "person", id: newId(), fields: { name: someone.name, event_id: event.id, hoped_for: true } });
    else if (person.fields.event_id === event.id) changes.push({ kind: "person", id: person.id, fields: { hoped_for: true } });
    else if (!ids.includes(person.id)) ids.push(person.id);
  }
  if (ids.length > hopedIds(event).length) changes.push({ kind: "event", id: event.id, fields: { hoped_for_ids: ids } });
  return changes.length === 0 || act(changes, { said: words.hoped });
}

export function takeOff(event: Row<"event">, { person, before, met }: Hope): Promise<boolean> {
  const ids = hopedIds(event).filter((id) => id !== person.id);
  const change: Change = before
    ? { kind: "event", id: event.id, fields: { hoped_for_ids: ids } }
    : { kind: "person", id: person.id, fields: { hoped_for: false, ...(!met && { event_id: null }) } };
  return act([change], { said: words.takenOff });
}

/** Somebody new was met; of those known the first thing that is heard tells it. */
export const meet = ({ id }: Row<"person">): Promise<boolean> =>
  act([{ kind: "person", id, fields: { met_at: Date.now() } }], { said: words.metSaid });
