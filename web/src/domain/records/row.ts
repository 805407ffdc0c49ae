/** What may happen to a device's row, as pure steps: each answers a new row. */
import { buildRow, type Change, getFields, type Row } from "./model";
import { isErased } from "./state";

export function createRow(id: string, kind: Row["kind"]): Row {
  return { id, kind, fields: {}, stamps: {}, base: {} };
}

export function copyRow(row: Row): Row {
  const { kind: _, id: __, ...contents } = row;
  return buildRow(row, {
    ...contents,
    fields: { ...row.fields },
    stamps: { ...row.stamps },
    base: { ...row.base },
  });
}

/**
 * Writes fields into a row, or begins one. Each becomes unsent, with the stamp that it had as its base.
 * An edit also takes back a refusal: the record is offered again.
 */
export function writeRow(row: Row | undefined, { id, kind, fields }: Change, stamp: string): Row {
  const { refused: _, ...next } = copyRow(row ?? createRow(id, kind));
  for (const [field, value] of Object.entries(fields)) {
    next.base[field] ??= next.stamps[field] ?? "";
    next.stamps[field] = stamp;
    getFields(next)[field] = value;
  }
  return isErased(next) ? eraseRow(next) : next;
}

/** What is left of a record that is forgotten. */
export function eraseRow(row: Row): Row {
  const mark = <T>(from: Record<string, T>): Record<string, T> =>
    "erased_at" in from ? { erased_at: from["erased_at"]! } : {};
  return buildRow(row, { fields: mark(getFields(row)), stamps: mark(row.stamps), base: mark(row.base) });
}

/** Every field is to go up once more, to a server that may have lost it: base = stamp says so. */
export function offerRowAgain(row: Row): Row {
  return { ...row, base: { ...row.stamps, ...row.base } };
}

/** These fields get new stamps, by a map from old to new. */
export function restampRow(row: Row, fields: string[], fresh: Map<string, string>): Row {
  const next = copyRow(row);
  for (const field of fields) next.stamps[field] = fresh.get(row.stamps[field]!) ?? row.stamps[field]!;
  return next;
}

/** The fields that this device wrote and has not sent, without those that it only offers again. */
export function listOwnFields(row: Row): string[] {
  return Object.keys(row.base).filter((field) => row.base[field] !== row.stamps[field]);
}
