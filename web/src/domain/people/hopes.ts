/** Whom one hopes to meet at an event, and whom one met there. Pure. */
import type { PersonFields, Row } from "../records/model";

export interface Hope {
  person: Row<"person">;
  /** Known from earlier: the event names them itself. */
  before: boolean;
  met: boolean;
}

/** Whom we never met, as far as what is written of them tells. */
export const isOnlyHopedFor = ({ hoped_for, met_at }: PersonFields): boolean => !!hoped_for && met_at == null;

/** The first moment of an event's first day, by the clock of this device; what was written before is preparation. */
const begin = ({ fields: { starts_on } }: Row<"event">): number =>
  starts_on ? new Date(`${starts_on}T00:00`).getTime() : 0;

/**
 * Those whom something heard there names, and those who have it as the place where we met.
 * @param there the jots written at the event
 */
export function listMetAt(
  event: Row<"event">,
  people: readonly Row<"person">[],
  there: readonly Row<"jot">[],
): Row<"person">[] {
  const since = begin(event);
  const jots = there.filter(({ fields }) => (fields.heard_at ?? 0) >= since);
  const named = new Set(jots.flatMap(({ fields }) => fields.person_ids ?? []));
  return people.filter(
    ({ id, fields }) => named.has(id) || (fields.event_id === event.id && !isOnlyHopedFor(fields)),
  );
}

/** In the order in which they were hoped for: first those known from earlier. */
export function listHopes(
  event: Row<"event">,
  people: readonly Row<"person">[],
  there: readonly Row<"jot">[],
): Hope[] {
  const met = new Set(listMetAt(event, people, there));
  const known = new Map(people.map((person) => [person.id, person]));
  const before = (event.fields.hoped_for_ids ?? []).flatMap((id) => known.get(id) ?? []);
  const fresh = people.filter(
    (one) => one.fields.hoped_for && one.fields.event_id === event.id && !before.includes(one),
  );
  const hope = (person: Row<"person">) => ({ person, before: before.includes(person), met: met.has(person) });
  return [...before, ...fresh].map(hope);
}
