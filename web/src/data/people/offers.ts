/** Who may be meant by what is typed. Pure. */

import { turnName } from "../../domain/people/familyNames";
import { findPerson, isCalled, type PersonDraft } from "../../domain/people/identity";
import { addTypedName, isCredentials } from "../../domain/people/typedNames";
import type { Row } from "../../domain/records/model";
import { dropCredentials } from "../../domain/rules/identity";
import { foldText } from "../../domain/text/fold";
import { merging } from "../../text/en/merging";
import { filterPeople, getName, getWork, toDraft } from "./someone";

export interface Offer {
  label: string;
  hint: string;
  /** Each of them somebody known, or said to be new. */
  drafts: PersonDraft[];
}

const MOST = 5;

/** A name is short, and holds nothing that stands in sentences alone. */
const LONGEST_NAME = 6;
const mayBeName = (text: string): boolean =>
  !/[?!;:@#\n]/.test(text) && dropCredentials(text).trim().split(/\s+/).length <= LONGEST_NAME;

/** Of several names, each that one person bears is theirs; the others are new. */
function offerSeveral(people: readonly Row<"person">[], names: string[]): Offer {
  const drafts = names.map((name): PersonDraft => {
    const known = findPerson(people, { name });
    return known ? toDraft(known) : { name, unlike: [] };
  });
  const label = drafts.map(({ id, name }) => (id ? name : merging.someoneNew(name))).join(" · ");
  return { label, hint: "", drafts };
}

/** Best first: who bears exactly that name, and who is like it. */
export function listOffersOfKnown(people: Row<"person">[], name: string): Offer[] {
  if (!name) return [];
  const matches = filterPeople(people, name);
  const exact = matches.filter((person) => isCalled(person, name));
  const best = [...exact, ...matches.filter((person) => !exact.includes(person))].slice(0, MOST);
  return best.map((person) => ({
    label: getName(person),
    hint: getWork(person),
    drafts: [toDraft(person)],
  }));
}

/** And at last somebody new of that name, if it may be one. */
export function listOffersForName(people: Row<"person">[], name: string): Offer[] {
  const known = listOffersOfKnown(people, name);
  if (!name || !mayBeName(name)) return known;
  const unlike = known.flatMap(({ label, drafts }) =>
    foldText(label).startsWith(foldText(name)) ? drafts[0]!.id! : [],
  );
  return [...known, { label: merging.someoneNew(name), hint: "", drafts: [{ name, unlike }] }];
}

/** Names with commas between them; what somebody has earned stays behind their name. */
export function splitNames(typed: string): string[] {
  const names: string[] = [];
  for (const part of typed
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean)) {
    if (names.length > 0 && isCredentials(part)) names.push(`${names.pop()}, ${part}`);
    else names.push(part);
  }
  return names;
}

/** The same for what may be several names. */
export function listOffers(people: Row<"person">[], typed: string): Offer[] {
  const names = splitNames(typed);
  const [one, another] = names;
  const turned = names.length === 2 ? addTypedName(people, [{ name: one! }], another!, turnName) : [];
  if (turned.length === 1 && !turned[0]!.job_title) return listOffersForName(people, turned[0]!.name);
  return names.length > 1 && names.every(mayBeName)
    ? [offerSeveral(people, names)]
    : listOffersForName(people, names[0] ?? "");
}

export const joinNames = (drafts: PersonDraft[]): string => drafts.map(({ name }) => name).join(", ");
