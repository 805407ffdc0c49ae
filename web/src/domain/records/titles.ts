/** What a record is called where only a line of it is shown. Pure. */
import type { FieldsOf, Kind, PersonFields } from "./model";

type Text = string | null | undefined;

/** Somebody of whom no name is known is called by what they are remembered by. */
const calledBy = ({ name, remember_by, organization }: PersonFields): Text =>
  name || remember_by || organization;

const TITLES: { [K in Kind]: (fields: FieldsOf[K]) => Text } = {
  event: ({ name }) => name,
  person: calledBy,
  jot: ({ text, answer }) => text || answer,
  prompt: ({ text }) => text,
  clipping: ({ title, url, words }) => title || url || words,
  followup: ({ draft }) => draft,
  photo: ({ caption }) => caption,
  memo: ({ words }) => words,
  topic: ({ name, synonyms, slug }) => name || synonyms?.join(", ") || slug,
  joy: ({ text }) => text,
  credit: ({ title }) => title,
  setting: ({ name }) => name,
  wording: ({ words }) => words,
};

/** A record by as much of it as its title needs. */
export type TitledRecord = { [K in Kind]: { kind: K; fields: FieldsOf[K] } }[Kind];

/** "" where nothing names it; `text/titles.ts` then says so. */
export const getTitle = ({ kind, fields }: TitledRecord): string =>
  (TITLES[kind] as (fields: object) => Text)(fields) || "";
