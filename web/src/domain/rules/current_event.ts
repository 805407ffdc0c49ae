/** At which event something is written that does not say so. Pure; `server/rules/current_event.py` says the same. */
import { addDays } from "../days/days";
import type { Row } from "../records/model";

type Event = Pick<Row<"event">, "id" | "fields">;

/** Whether an event is around a day, YYYY-MM-DD: a day to either side, because it may be another day where the event is. */
export function isAround({ fields: { starts_on, ends_on } }: Pick<Event, "fields">, today: string): boolean {
  return !!starts_on && starts_on <= addDays(today, 1) && (ends_on || starts_on) >= addDays(today, -1);
}

/** The newest first: that began last, and of those of one day the one written down last. */
export const compareNewest = (one: Event, other: Event): number =>
  order(other.fields.starts_on ?? "", one.fields.starts_on ?? "") || order(other.id, one.id);

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The newest of the live events that are around `today`. */
export function findCurrentEvent<E extends Event>(events: readonly E[], today: string): E | undefined {
  return events.filter((event) => isAround(event, today)).sort(compareNewest)[0];
}
