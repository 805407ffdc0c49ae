/** Names typed one behind the other, with commas between them: whom each means, and which two are one name. Pure. */
import type { Row } from "../records/model";
import { getTitle } from "../records/titles";
import { dropCredentials, foldName } from "../rules/identity";
import { type PersonDraft, resolvePerson } from "./identity";

type Person = Row<"person">;

/** Whether it is nothing but what somebody has earned: SHRM-SCP. */
export const isCredentials = (text: string): boolean =>
  text.trim() !== "" && dropCredentials(`Dana ${text}`) === "Dana";

/** Those who may be meant by a name; one alone is. Those who are chosen already are not meant again. */
export function findMeant(
  people: readonly Person[],
  name: string,
  chosen: readonly PersonDraft[] = [],
): Person[] {
  const isFree = ({ id }: Person) => !chosen.some((one) => one.id === id);
  const resolution = resolvePerson(people.filter(isFree), { name });
  if ("known" in resolution) return [resolution.known];
  return "ambiguous" in resolution ? resolution.ambiguous : [];
}

const draftKnown = (person: Person): PersonDraft => ({
  id: person.id,
  name: getTitle({ kind: "person", fields: person.fields }),
});

/** Somebody new of that name, whoever else might be meant by it. */
export function draftSomeoneNew(people: readonly Person[], name: string): PersonDraft {
  const unlike = findMeant(people, name).map(({ id }) => id);
  return { name: name.trim(), ...(unlike.length > 0 && { unlike }) };
}

/** One name of two words, the family's first, as it is called; undefined where they are two, or may be. */
export type TurnName = (
  people: readonly Person[],
  chosen: readonly PersonDraft[],
  name: string,
) => string | undefined;

/** With a name that was typed behind them: who is known by it, what the one before has earned, or somebody new. */
export function addTypedName(
  people: readonly Person[],
  chosen: readonly PersonDraft[],
  name: string,
  turn?: TurnName,
): PersonDraft[] {
  const last = chosen.at(-1);
  if (last && isCredentials(name)) {
    const job_title = [last.job_title, name.trim()].filter(Boolean).join(", ");
    return [...chosen.slice(0, -1), { ...last, job_title }];
  }
  const mayBeTurned = last && !last.id && !/\s/.test(last.name.trim()) && foldName(name);
  const turned = mayBeTurned ? resolvePerson(people, { name: `${last.name}, ${name}` }) : undefined;
  if (turned && "known" in turned && turned.by === "name")
    return [...chosen.slice(0, -1), draftKnown(turned.known)];
  const called = turn?.(people, chosen, name);
  if (called) return [{ name: called }];
  if (!name.trim() || chosen.some((one) => foldName(one.name) === foldName(name))) return [...chosen];
  const [one, another] = findMeant(people, name, chosen);
  if (one && !another) return [...chosen, draftKnown(one)];
  // Beside Dana Ruiz, Dana is another.
  const isAnother = findMeant(people, name).some(({ id }) => chosen.some((other) => other.id === id));
  return [...chosen, isAnother ? draftSomeoneNew(people, name) : { name: name.trim() }];
}

/** Once more, where those who are known could not be read as the names were typed. */
export function resolveTypedNames(
  people: readonly Person[],
  drafts: readonly PersonDraft[],
  turn: TurnName,
): PersonDraft[] {
  const isTwo = drafts.filter(({ name }) => name.trim()).length === 2;
  let all: PersonDraft[] = [];
  for (const one of drafts) {
    if (Object.keys(one).join() === "name")
      all = addTypedName(people, all, one.name, isTwo ? turn : undefined);
    else all.push(one);
  }
  return all;
}
