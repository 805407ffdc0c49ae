/** Which fields of a record name other records. */
import { LIMITS } from "./limits";
import { fieldsOf, type Row } from "./model";

/** What a merge itself notes down about where somebody went is no reference to turn. */
const NOTES = ["merged_into_id", "moved_ids"];

export const references = ({ kind }: Row): string[] =>
  Object.entries(LIMITS[kind] ?? {}).flatMap(([field, [sort]]) => (sort.startsWith("reference") && !NOTES.includes(field) ? field : []));

export const names = (value: unknown, id: string): boolean => (Array.isArray(value) ? value.includes(id) : value === id);

/** Whether some field of the record names this one. */
export const pointsAt = (row: Row, id: string): boolean => references(row).some((field) => names(fieldsOf(row)[field], id));
