/** Which fields of a record name other records. */
import { LIMITS } from "../generated/limits";
import { getFields, type Row } from "./model";

/** What a merge itself notes down about where somebody went is no reference to turn. */
const NOTES = ["merged_into_id", "moved_ids"];

export const listReferences = ({ kind }: Row): string[] =>
  Object.entries(LIMITS[kind] ?? {}).flatMap(([field, [sort]]) =>
    sort.startsWith("reference") && !NOTES.includes(field) ? field : [],
  );

export const includesId = (value: unknown, id: string): boolean =>
  Array.isArray(value) ? value.includes(id) : value === id;

/** Whether some field of the record names this one. */
export const hasReferenceTo = (row: Row, id: string): boolean =>
  listReferences(row).some((field) => includesId(getFields(row)[field], id));
