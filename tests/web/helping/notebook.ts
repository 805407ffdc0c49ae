/** A notebook to ask the helper about: people, what they said, what is on the shelf, what was given. */
import type { Change, FieldsOf, Kind, Row } from "../../../web/src/kinds/model";
import { Helping } from "../../../web/src/matching/helping/helping";

export const NOW = Date.UTC(2026, 10, 2);
export const DAY = 86_400_000;

export const row = <K extends Kind>(kind: K, id: string, fields: FieldsOf[K], stamps = {}): Row =>
  ({ id, kind, fields, stamps, base: {} }) as Row;

export const person = (id: string, fields: FieldsOf["person"] = {}) => row("person", id, { name: id, ...fields });
export const challenge = (id: string, text: string, who: string[], fields: FieldsOf["jot"] = {}) =>
  row("jot", id, { kind: "challenge", state: "open", text, person_ids: who, heard_at: NOW, ...fields });
export const clipping = (id: string, title: string, fields: FieldsOf["clipping"] = {}) =>
  row("clipping", id, { kind: "article", title, found_at: NOW, ...fields });
export const followup = (id: string, fields: FieldsOf["followup"]) => row("followup", id, fields);
/** A change as a device writes it. */
export const written = ({ kind, id, fields }: Change): Row => row(kind, id, fields as FieldsOf[Kind]);
/** In the bin: the delete is the latest that happened to it. */
export const binned = (one: Row): Row =>
  ({ ...one, fields: { ...one.fields, deleted_at: NOW }, stamps: { text: "0199c82cc000-0000-k3v9x0ab", deleted_at: "0199c82cc001-0000-k3v9x0ab" } }) as Row;

export const helper = (...rows: Row[]) => new Helping(rows, () => NOW);

const dana = person("dana");
export const nurses = challenge("nurses", "nurses quit within a year", ["dana"]);
export const stay = clipping("stay", "Stay interviews: keep nurses");

/** Whether the clipping comes up with the jot, seen from the one and from the other. */
export function comesUp({ jot = nurses, shelf = stay, people = [dana], more = [] as Row[] }): boolean {
  const asked = helper(...people, jot, shelf, ...more);
  const [fromJot, fromClipping] = [asked.forJot(jot.id, 3), asked.forClipping(shelf.id, 3)];
  if (fromJot.length !== fromClipping.length) throw new Error("they do not agree");
  return fromJot.length > 0;
}
