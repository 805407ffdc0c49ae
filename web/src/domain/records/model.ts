/** What a notebook is made of: records, each a bag of named fields with a stamp on every field. */
import type { components } from "../generated/schema";

type Schemas = components["schemas"];

export type EventFields = Schemas["EventFields"];
export type PersonFields = Schemas["PersonFields"];
export type JotFields = Schemas["JotFields"];
export type ClippingFields = Schemas["ClippingFields"];
export type FollowupFields = Schemas["FollowupFields"];
export type CreditFields = Schemas["CreditFields"];

/** The fields of each kind. `null` is an emptied field, a missing one was never written. */
export type FieldsOf = { [K in Schemas["Record"]["kind"]]: Schemas[`${Capitalize<K>}Fields`] };
export type Kind = keyof FieldsOf;

/** The kinds that a table says yes to: being a table, it has been asked of every kind. */
export const listKinds = (table: Record<Kind, boolean>): Kind[] =>
  (Object.keys(table) as Kind[]).filter((kind) => table[kind]);

/** Fields as they travel: an older app meets fields that it does not know, and keeps them. */
export type Fields = Record<string, unknown>;
/** Field to stamp. */
export type Stamps = Record<string, string>;

/** A record as the server sends it. */
export interface ServerCopy {
  kind: string;
  id: string;
  fields: Fields;
  stamps: Stamps;
}

/** Why the server would not take a record; `app` is the build that was refused. */
export interface Refusal {
  code: string;
  detail: string;
  fields: string[];
  app: string;
}

/**
 * A record of one kind as a device keeps it. `base` holds, for each unsent field, the stamp that the field had
 * when the unsent edit began ("" if it had none): a field is unsent exactly while it stands there.
 */
interface RowOf<K extends Kind> {
  id: string;
  kind: K;
  fields: FieldsOf[K];
  stamps: Stamps;
  base: Stamps;
  unsent?: 1;
  refused?: Refusal;
  /** Of what another copy of the notebook handed over: the stamps that it had there. */
  handed?: Stamps;
  /** Of one that is shown and not written yet: what its first write takes along. */
  first?: FieldsOf[K];
}

/** A record as a device keeps it: `kind` tells which fields it has. */
export type Row<K extends Kind = Kind> = { [Each in K]: RowOf<Each> }[K];

/** What somebody wants written: only the fields that are to change, and `first`, where nothing is there yet, below them. */
export type Change<K extends Kind = Kind> = {
  [Each in K]: { kind: Each; id: string; fields: FieldsOf[Each]; first?: FieldsOf[Each] };
}[K];

/** Whether a record is of this kind, where the kind is a parameter; elsewhere `row.kind === "person"` tells it to the compiler. */
export const isOfKind = <K extends Kind, R extends Row>(row: R, kind: K): row is R & Row<K> =>
  row.kind === kind;

/** A change of these fields, whatever the record's kind: that the kind has them is for the caller to know. */
export const buildChange = (
  { kind, id, first }: Pick<Row, "kind" | "id"> & { first?: object | undefined },
  fields: object,
): Change => ({ kind, id, fields, ...(first && { first }) }) as Change;

/** A row of the same kind with other contents: those of a copy of it, or of another device's. */
export const buildRow = (
  { kind, id }: Pick<Row, "kind" | "id">,
  contents: Omit<Row, "kind" | "id" | "fields"> & { fields: object },
): Row => ({ kind, id, ...contents }) as Row;

/** The fields of each, by its id. */
export const mapFields = <K extends Kind>(
  rows: readonly { id: string; fields: FieldsOf[K] }[],
): Map<string, FieldsOf[K]> => new Map(rows.map(({ id, fields }) => [id, fields]));

/** Any row's fields by name, for code that serves every kind alike. */
export const getFields = (row: { fields: object }): Fields => row.fields as Fields;
