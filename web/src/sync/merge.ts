/** How a device takes in a record that comes from the server. Pure: the clock is handed in. */
import type { Copy, Row } from "../kinds/model";
import { fieldsOf } from "../kinds/model";
import { blank, copied, onlyMark } from "../kinds/row";
import { isErased } from "../kinds/standing";

/** The device's clock, as far as a merge needs it. */
export interface Hands {
  see(stamp: string): void;
  next(): string;
}

export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * A field that is not unsent takes the later stamp. Unsent words are never overwritten: where the other
 * stamp is later they are stamped again above it, and go up with the next exchange. Only what was
 * forgotten stays forgotten, whatever is unsent.
 */
export function take(row: Row | undefined, copy: Copy, clock: Hands): Row {
  const next = copied(row ?? blank(copy.id, copy.kind as Row["kind"]));
  const fields = fieldsOf(next);
  for (const [field, stamp] of Object.entries(copy.stamps)) {
    clock.see(stamp);
    const value = copy.fields[field];
    const mine = next.stamps[field] ?? "";
    const forgets = field === "erased_at" && value != null;
    if (stamp < mine || (isErased(next) && !forgets)) continue;
    const mineGoesUp = field in next.base && !forgets && stamp > mine && !same(fields[field], value);
    if (mineGoesUp) {
      next.stamps[field] = clock.next();
    } else {
      fields[field] = value;
      next.stamps[field] = stamp;
      delete next.base[field];
    }
  }
  return isErased(next) ? onlyMark(next) : next;
}
