/** How a device takes in a record that comes from the server. Pure: the clock is handed in. */
import { buildRow, getFields, type Kind, type Row, type ServerCopy } from "./model";
import { copyRow, createRow } from "./row";
import { isErased } from "./state";

/** The device's clock, as far as a merge needs it. */
interface MergeClock {
  see(stamp: string): void;
  next(): string;
}

export const isSameValue = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * A field that is not unsent takes the later stamp. Unsent words are never overwritten: where the other
 * stamp is later they are stamped again above it, and go up with the next exchange. Only what was
 * forgotten stays forgotten, whatever is unsent.
 */
export function mergeCopy(row: Row | undefined, copy: ServerCopy, clock: MergeClock): Row {
  const next = copyRow(row ?? createRow(copy.id, copy.kind as Kind));
  for (const stamp of Object.values(copy.stamps)) clock.see(stamp);
  if (isErased(copy) || isErased(next)) return mergeForgotten(next, copy);
  const fields = getFields(next);
  for (const [field, stamp] of Object.entries(copy.stamps)) {
    const mine = next.stamps[field] ?? "";
    if (stamp < mine) continue;
    if (stamp > mine && field in next.base && !isSameValue(fields[field], copy.fields[field])) {
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
function mergeForgotten(row: Row, copy: ServerCopy): Row {
  const stamp = copy.stamps["erased_at"] ?? "";
  const mine = row.stamps["erased_at"] ?? "";
  if (!isErased(copy) || (isErased(row) && stamp < mine)) return row;
  const fields = { erased_at: copy.fields["erased_at"] };
  return buildRow(row, { fields, stamps: { erased_at: stamp }, base: {} });
}
