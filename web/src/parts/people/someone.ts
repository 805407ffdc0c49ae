/** People as they are named on the screen, and found while a name is typed. */
import type { Row } from "../../kinds/model";
import { jots } from "../words/jots";

/** Somebody chosen: known by id, or by a name that is still to be written down. */
export interface Someone {
  id?: string;
  name: string;
}

export const nameOf = ({ fields }: Row<"person">): string =>
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

/** The person of exactly that name, or the name alone. */
export function known(people: Row<"person">[], name: string): Someone {
  const same = people.find((person) => plain(nameOf(person)) === plain(name));
  return same ? asSomeone(same) : { name: name.trim() };
}
