/** Who may be meant by what is typed, and what writes down those who are new. Pure but for new ids. */
import { newId } from "../../kinds/id";
import type { Change, Row } from "../../kinds/model";
import { withoutCredentials } from "../../kinds/names";
import { filterPeople, nameOf, plain, workOf } from "../../parts/people/someone";
import { merging } from "../../parts/words/merging";

/** Somebody known, or a name that is new; `unlike` were shown beside it and not meant. */
export type Meant = { id: string; name: string } | { name: string; unlike: string[] };

export interface Offer {
  label: string;
  hint: string;
  meant: Meant[];
}

const MOST = 5;

const called = (people: readonly Row<"person">[], name: string): Row<"person">[] =>
  people.filter((person) => plain(nameOf(person)) === plain(name));

/** Of several names, each that one person bears is theirs; the others are new. */
function several(people: readonly Row<"person">[], names: string[]): Offer {
  const meant = names.map((name): Meant => {
    const [only, another] = called(people, name);
    return only && !another ? { id: only.id, name: nameOf(only) } : { name, unlike: [] };
  });
  const label = meant.map((one) => ("id" in one ? one.name : merging.someoneNew(one.name))).join(" · ");
  return { label, hint: "", meant };
}

/** Best first: who bears exactly that name, who is like it, and at last somebody new of that name. */
export function offersFor(people: Row<"person">[], name: string): Offer[] {
  if (!name) return [];
  const found = filterPeople(people, name);
  const exact = found.filter((person) => plain(nameOf(person)) === plain(name));
  const best = [...exact, ...found.filter((person) => !exact.includes(person))].slice(0, MOST);
  const unlike = best.filter((person) => plain(nameOf(person)).startsWith(plain(name))).map(({ id }) => id);
  return [
    ...best.map((person) => ({ label: nameOf(person), hint: workOf(person), meant: [{ id: person.id, name: nameOf(person) }] })),
    { label: merging.someoneNew(name), hint: "", meant: [{ name, unlike }] },
  ];
}

/** Names with commas between them; what somebody has earned stays behind their name. */
export function namesIn(typed: string): string[] {
  const names: string[] = [];
  for (const part of typed.split(",").map((one) => one.trim()).filter(Boolean)) {
    const earned = names.length > 0 && withoutCredentials(`Dana ${part}`) === "Dana";
    if (earned) names.push(`${names.pop()}, ${part}`);
    else names.push(part);
  }
  return names;
}

/** The same for what may be several names. */
export function offers(people: Row<"person">[], typed: string): Offer[] {
  const names = namesIn(typed);
  return names.length > 1 ? [several(people, names)] : offersFor(people, names[0] ?? "");
}

/** The ids of those meant, each once, and the changes that write down the new ones as met at that event and hour. */
export function writtenDown(meant: Meant[], event: string | null, at: number): { ids: string[]; changes: Change[] } {
  const changes: Change[] = [];
  const ids = meant.map((one) => {
    if ("id" in one) return one.id;
    const id = newId();
    const unlike = one.unlike.length ? { not_same_ids: one.unlike } : {};
    changes.push({ kind: "person", id, fields: { name: one.name, event_id: event, met_at: at, ...unlike } });
    return id;
  });
  return { ids: [...new Set(ids)], changes };
}

export const namesOf = (meant: Meant[]): string => meant.map(({ name }) => name).join(", ");
