/** People as they are named on the screen, and found while a name is typed. */
import type { Row } from "../../kinds/model";
import { jots } from "../words/jots";

/** Somebody chosen: known by id, or by a name that is still to be written down. */
export interface Someone {
  id?: string;
  name: string;
  /** What was said with the name. */
  organization?: string;
  job_title?: string;
}

export const nameOf = ({ fields }: Pick<Row<"person">, "fields">): string =>
  fields.name || fields.remember_by || fields.organization || jots.nobody;

export const workOf = ({ fields }: Row<"person">): string =>
  [fields.job_title, fields.organization].filter(Boolean).join(", ");

export const asSomeone = (person: Row<"person">): Someone => ({ id: person.id, name: nameOf(person) });

/** Lower case, without accents: how names are compared. */
export const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

/** Those in whose name, work or remembrance every word typed begins a word. */
export function filterPeople(people: Row<"person">[], typed: string): Row<"person">[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  if (!wanted.length) return people;
  return people.filter(({ fields }) => {
    const words = plain([fields.name, fields.organization, fields.job_title, fields.remember_by].join(" ")).split(/[\s,.;-]+/);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}

/** Whether one name of an organization is the other, or its beginning: Acme and Acme Corp. Where none is known, any may be. */
export function mayBeSame(one?: string | null, other?: string | null): boolean {
  const [short, long] = [`${plain(one ?? "")} `, `${plain(other ?? "")} `].sort((first, second) => first.length - second.length) as [string, string];
  return short === " " || long.startsWith(short);
}

/** The one person of exactly that name, who may work there; else the name alone. Of two, triage asks. */
export function known(people: Row<"person">[], name: string, organization?: string): Someone {
  const [one, another] = people.filter(
    (person) => plain(nameOf(person)) === plain(name) && mayBeSame(person.fields.organization, organization),
  );
  return one && !another ? asSomeone(one) : { name: name.trim() };
}
