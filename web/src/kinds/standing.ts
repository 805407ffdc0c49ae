/** How a record stands: live, in the bin, or forgotten. */
import type { Row, Stamps } from "./model";

interface Standing {
  fields: object;
  stamps: Stamps;
}

/** Forgotten at the person's wish: nothing but the mark is left. */
export function isErased({ fields }: Standing): boolean {
  return (fields as Row["fields"]).erased_at != null;
}

/** In the bin: the delete is the latest thing that happened to it. A later edit brings it back. */
export function inBin({ fields, stamps }: Standing): boolean {
  const deleted = stamps["deleted_at"];
  if (deleted === undefined || (fields as Row["fields"]).deleted_at == null) return false;
  return Object.values(stamps).every((stamp) => stamp <= deleted);
}

/** Neither in the bin nor forgotten. */
export function isLive(record: Standing): boolean {
  return !isErased(record) && !inBin(record);
}
