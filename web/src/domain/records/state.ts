/** How a record stands: live, in the bin, or forgotten. */
import type { Stamps } from "./model";

interface RecordState {
  fields: { deleted_at?: number | null; erased_at?: number | null };
  stamps: Stamps;
}

/** Forgotten at the person's wish: nothing but the mark is left. */
export function isErased({ fields }: RecordState): boolean {
  return fields.erased_at != null;
}

/** In the bin: the delete is the latest thing that happened to it. A later edit brings it back. */
export function isInBin({ fields, stamps }: RecordState): boolean {
  const deleted = stamps["deleted_at"];
  if (deleted === undefined || fields.deleted_at == null) return false;
  return Object.values(stamps).every((stamp) => stamp <= deleted);
}

/** Neither in the bin nor forgotten. */
export function isLive(record: RecordState): boolean {
  return !isErased(record) && !isInBin(record);
}
