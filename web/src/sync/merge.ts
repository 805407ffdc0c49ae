/** How a device takes in a record that comes from the server. Pure: the clock is handed in. */
import type { Copy, Row } from "../kinds/model";
import { fieldsOf } from "../kinds/model";
import { blank, copied } from "../kinds/row";
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
  for (const stamp of Object.values(copy.stamps)) clock.see(stamp);
  if (isErased(copy) || isErased(next)) return takeForgotten(next, copy);
  const fields = fieldsOf(next);
  for (const [field, stamp] of Object.entries(copy.stamps)) {
    const mine = next.stamps[field] ?? "";
    if (stamp < mine) continue;
    if (stamp > mine && field in next.base && !same(fields[field], copy.fields[field])) {
      next.stamps[field] = clock.next();
    } else {
      fields[field] = copy.fields[field];
      next.stamps[field] = stamp;
      delete next.base[field];
    }
  }
  return next;
}

/** What was forgotten anywhere is forgotten here, and nothing brings it back. */
function takeForgotten(row: Row, copy: Copy): Row {
  const stamp = copy.stamps["erased_at"] ?? "";
  const mine = row.stamps["erased_at"] ?? "";
  if (!isErased(copy) || (isErased(row) && stamp < mine)) return row;
  const fields = { erased_at: copy.fields["erased_at"] };
  return { ...blank(row.id, row.kind), fields, stamps: { erased_at: stamp } } as Row;
}
