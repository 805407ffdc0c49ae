/** How somebody is written down: anew, or with what is told of them and not known yet. Pure but for new ids. */

import { createId } from "../records/ids";
import { type Change, getFields, type PersonFields, type Row } from "../records/model";
import { findPerson, type PersonDraft } from "./identity";

type Person = Row<"person">;

/** What is told of somebody and not known yet: nothing that is known is written over. */
export const pickNews = (facts: PersonFields, known?: Person): PersonFields =>
  Object.fromEntries(
    Object.entries(facts).filter(([field, value]) => value && !(known && getFields(known)[field])),
  );

/**
 * Whose record it is, and what is to be written there.
 * @param circumstances of somebody new: where and when they were met, or are hoped to be
 */
export function writeDownPerson(
  facts: PersonFields,
  known: Person | undefined,
  circumstances: PersonFields,
): { id: string; fields: PersonFields } {
  const fields = pickNews(facts, known);
  return known ? { id: known.id, fields } : { id: createId(), fields: { ...fields, ...circumstances } };
}

export interface PeoplePlan {
  /** Each once. */
  people: (PersonDraft & { id: string })[];
  /** Of each draft, whose it is. */
  ids: string[];
  changes: Change[];
}

/** These people with their ids, and the changes that write down who is new, and what is new of those who are known. */
export function planPeople(
  there: readonly Person[],
  drafts: readonly PersonDraft[],
  circumstances: PersonFields,
): PeoplePlan {
  const people = new Map<string, PersonDraft & { id: string }>();
  const ids: string[] = [];
  const changes: Change[] = [];
  /** Who is new, as they are written down so far: whoever is named twice is known the second time. */
  const added = new Map<string, Person>();
  for (const { id: personId, name, organization, job_title, unlike } of drafts) {
    const clue = { name, organization };
    const person = personId
      ? there.find(({ id }) => id === personId)
      : unlike
        ? undefined
        : (findPerson([...added.values()], { ...clue, isWhole: true }) ?? findPerson(there, clue));
    const work = { ...(organization && { organization }), ...(job_title && { job_title }) };
    // Whom one has by id is known, also where nobody looked them up.
    if (personId && !person) {
      people.set(personId, { id: personId, name });
      ids.push(personId);
      continue;
    }
    const facts = person ? work : { name: name.trim(), ...work };
    const { id, fields } = writeDownPerson(facts, person, {
      ...circumstances,
      ...(unlike?.length && { not_same_ids: unlike }),
    });
    if (Object.keys(fields).length) changes.push({ kind: "person", id, fields });
    if (!unlike && (!person || added.has(id)))
      added.set(id, { kind: "person", id, fields: { ...person?.fields, ...fields }, stamps: {}, base: {} });
    ids.push(id);
    people.set(id, { id, name: added.get(id)?.fields.name ?? name });
  }
  return { people: [...people.values()], ids, changes };
}
