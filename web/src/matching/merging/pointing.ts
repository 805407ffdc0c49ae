/** References to a person, turned from one to another and back. Pure. */
import { fieldsOf, type Fields, type Row } from "../../kinds/model";
import { names, references } from "../../kinds/references";

export interface Turned {
  fields: Fields;
  /**
   * Where the record named both: each field that named the one that goes, and the place in its list from which
   * it was taken out, -1 where it was turned. Without it nobody could tell afterwards which of the two it was.
   */
  both?: Record<string, number>;
}

const replaced = (list: unknown[], one: string, other: string): unknown[] => list.map((id) => (id === one ? other : id));

/** The record's references to `gone`, turned to `kept`; undefined where it has none. */
export function turned(row: Row, gone: string, kept: string): Turned | undefined {
  const fields: Fields = {};
  const both: Record<string, number> = {};
  const all = references(row);
  const keptToo = all.some((field) => names(fieldsOf(row)[field], kept));
  for (const field of all) {
    const value = fieldsOf(row)[field];
    if (!names(value, gone)) continue;
    both[field] = -1;
    if (!Array.isArray(value)) fields[field] = kept;
    else if (!value.includes(kept)) fields[field] = replaced(value, gone, kept);
    else {
      both[field] = value.indexOf(gone);
      fields[field] = value.filter((id) => id !== gone);
    }
  }
  if (!Object.keys(fields).length) return undefined;
  return keptToo ? { fields, both } : { fields };
}

/** What turns the record back to `gone`, wherever it still names one of `holders`; undefined where it does nowhere. */
export function turnedBack(row: Row, gone: string, holders: string[], both?: Record<string, number>): Fields | undefined {
  const fields: Fields = {};
  for (const field of both ? Object.keys(both) : references(row)) {
    const value = fieldsOf(row)[field];
    const holder = holders.find((id) => names(value, id));
    if (holder === undefined || names(value, gone)) continue;
    const at = both?.[field] ?? -1;
    if (!Array.isArray(value)) fields[field] = gone;
    else fields[field] = at < 0 ? replaced(value, holder, gone) : [...value.slice(0, at), gone, ...value.slice(at)];
  }
  return Object.keys(fields).length ? fields : undefined;
}
