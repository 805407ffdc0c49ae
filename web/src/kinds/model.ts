/** What a notebook is made of: records, each a bag of named fields with a stamp on every field. */
import type { components } from "../api/schema";

type Schemas = components["schemas"];

export type EventFields = Schemas["EventFields"];
export type PersonFields = Schemas["PersonFields"];
export type JotFields = Schemas["JotFields"];
export type PromptFields = Schemas["PromptFields"];
export type ClippingFields = Schemas["ClippingFields"];
export type FollowupFields = Schemas["FollowupFields"];
export type PhotoFields = Schemas["PhotoFields"];
export type MemoFields = Schemas["MemoFields"];
export type TopicFields = Schemas["TopicFields"];
export type JoyFields = Schemas["JoyFields"];
export type CreditFields = Schemas["CreditFields"];
export type SettingFields = Schemas["SettingFields"];
export type WordingFields = Schemas["WordingFields"];

/** The fields of each kind. `null` is an emptied field, a missing one was never written. */
export interface FieldsOf {
  event: EventFields;
  person: PersonFields;
  jot: JotFields;
  prompt: PromptFields;
  clipping: ClippingFields;
  followup: FollowupFields;
  photo: PhotoFields;
  memo: MemoFields;
  topic: TopicFields;
  joy: JoyFields;
  credit: CreditFields;
  setting: SettingFields;
  wording: WordingFields;
}
export type Kind = keyof FieldsOf;

/** Fields as they travel: an older app meets fields that it does not know, and keeps them. */
export type Fields = Record<string, unknown>;
/** Field to stamp. */
export type Stamps = Record<string, string>;

/** A record as the server sends it. */
export interface Copy {
  kind: string;
  id: string;
  fields: Fields;
  stamps: Stamps;
}

/** Why the server would not take a record; `app` is the build that was refused. */
export interface Refused {
  code: string;
  detail: string;
  fields: string[];
  app: string;
}

/**
 * A record as a device keeps it. `base` holds, for each unsent field, the stamp that the field had
 * when the unsent edit began ("" if it had none): a field is unsent exactly while it stands there.
 */
export interface Row<K extends Kind = Kind> {
  id: string;
  kind: K;
  fields: FieldsOf[K];
  stamps: Stamps;
  base: Stamps;
  unsent?: 1;
  refused?: Refused;
  /** Of what another copy of the notebook handed over: the stamps that it had there. */
  handed?: Stamps;
}

/** What somebody wants written: only the fields that are to change. */
export type Change = { [K in Kind]: { kind: K; id: string; fields: FieldsOf[K] } }[Kind];

/** Any row's fields by name, for code that serves every kind alike. */
export const fieldsOf = (row: { fields: object }): Fields => row.fields as Fields;
