/** People and records made for tests of who is who. */
import { createId } from "../../../../web/src/domain/records/ids";
import type { Change, Fields, FieldsOf, Kind, Row } from "../../../../web/src/domain/records/model";
import { getFields } from "../../../../web/src/domain/records/model";
import { writeRow } from "../../../../web/src/domain/records/row";

export const idOf = (number: number): string =>
  `0190a000-0000-7000-8000-${number.toString(16).padStart(12, "0")}`;

export const row = <K extends Kind>(kind: K, fields: FieldsOf[K], id = createId()): Row<K> =>
  ({ id, kind, fields, stamps: {}, base: {} }) as unknown as Row<K>;

export const person = (fields: FieldsOf["person"], id = createId()): Row<"person"> =>
  row("person", fields, id);

/** What a notebook holds after a write. */
export function after(rows: readonly Row[], changes: readonly Change[], stamp: string): Row[] {
  const all = new Map(rows.map((one) => [one.id, one]));
  for (const change of changes) all.set(change.id, writeRow(all.get(change.id), change, stamp));
  return [...all.values()];
}

/** The fields that say something: an emptied one says as little as a missing one. */
export const getFilled = (one: Row): Fields =>
  Object.fromEntries(
    Object.entries(getFields(one)).filter(
      ([, value]) => value != null && !(Array.isArray(value) && !value.length),
    ),
  );
