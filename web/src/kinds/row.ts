/** What may happen to a device's row, as pure steps: each answers a new row. */
import { fieldsOf, type Change, type Row } from "./model";
import { isErased } from "./standing";

export function blank(id: string, kind: Row["kind"]): Row {
  return { id, kind, fields: {}, stamps: {}, base: {} };
}

export function copied(row: Row): Row {
  return { ...row, fields: { ...row.fields }, stamps: { ...row.stamps }, base: { ...row.base } } as Row;
}

/**
 * Writes fields into a row, or begins one. Each becomes unsent, with the stamp that it had as its base.
 * An edit also takes back a refusal: the record is offered again.
 */
export function written(row: Row | undefined, { id, kind, fields }: Change, stamp: string): Row {
  const { refused: _, ...next } = copied(row ?? blank(id, kind));
  for (const [field, value] of Object.entries(fields)) {
    next.base[field] ??= next.stamps[field] ?? "";
    next.stamps[field] = stamp;
    fieldsOf(next)[field] = value;
  }
  return isErased(next) ? onlyMark(next) : next;
}

/** What is left of a record that is forgotten. */
export function onlyMark(row: Row): Row {
  const mark = <T>(from: Record<string, T>) => ("erased_at" in from ? { erased_at: from["erased_at"]! } : {});
  return { ...blank(row.id, row.kind), fields: mark(fieldsOf(row)), stamps: mark(row.stamps), base: mark(row.base) } as Row;
}

/** Every field is to go up once more, to a server that may have lost it: base = stamp says so. */
export function offeredAgain(row: Row): Row {
  return { ...row, base: { ...row.stamps, ...row.base } };
}

/** These fields get new stamps, by a map from old to new. */
export function restamped(row: Row, fields: string[], fresh: Map<string, string>): Row {
  const next = copied(row);
  for (const field of fields) next.stamps[field] = fresh.get(row.stamps[field]!) ?? row.stamps[field]!;
  return next;
}

/** The fields that this device wrote and has not sent, without those that it only offers again. */
export function own(row: Row): string[] {
  return Object.keys(row.base).filter((field) => row.base[field] !== row.stamps[field]);
}
