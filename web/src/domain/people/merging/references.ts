/** References to a person, turned from one to another and back. Pure. */
import { type Fields, getFields, type Row } from "../../records/model";
import { includesId, listReferences } from "../../records/references";

interface TurnedReferences {
  fields: Fields;
  /**
   * Where the record named both: each field that named the one that goes, and the place in its list from which
   * it was taken out, -1 where it was turned. Without it nobody could tell afterwards which of the two it was.
   */
  both?: Record<string, number>;
}

const replaceId = (list: unknown[], one: string, other: string): unknown[] =>
  list.map((id) => (id === one ? other : id));

/** The record's references to `duplicateId`, turned to `survivorId`; undefined where it has none. */
export function turnReferences(
  row: Row,
  duplicateId: string,
  survivorId: string,
): TurnedReferences | undefined {
  const fields: Fields = {};
  const both: Record<string, number> = {};
  const all = listReferences(row);
  const namesSurvivor = all.some((field) => includesId(getFields(row)[field], survivorId));
  for (const field of all) {
    const value = getFields(row)[field];
    if (!includesId(value, duplicateId)) continue;
    both[field] = -1;
    if (!Array.isArray(value)) fields[field] = survivorId;
    else if (!value.includes(survivorId)) fields[field] = replaceId(value, duplicateId, survivorId);
    else {
      both[field] = value.indexOf(duplicateId);
      fields[field] = value.filter((id) => id !== duplicateId);
    }
  }
  if (!Object.keys(fields).length) return undefined;
  return namesSurvivor ? { fields, both } : { fields };
}

/** What turns the record back to `duplicateId`, wherever it still names one of `holders`; undefined where it does nowhere. */
export function turnReferencesBack(
  row: Row,
  duplicateId: string,
  holders: string[],
  both?: Record<string, number>,
): Fields | undefined {
  const fields: Fields = {};
  for (const field of both ? Object.keys(both) : listReferences(row)) {
    const value = getFields(row)[field];
    const holder = holders.find((id) => includesId(value, id));
    if (holder === undefined || includesId(value, duplicateId)) continue;
    const at = both?.[field] ?? -1;
    if (!Array.isArray(value)) fields[field] = duplicateId;
    else
      fields[field] =
        at < 0
          ? replaceId(value, holder, duplicateId)
          : [...value.slice(0, at), duplicateId, ...value.slice(at)];
  }
  return Object.keys(fields).length ? fields : undefined;
}
