/**
 * Who somebody is: how names, firms, addresses and numbers are compared, and whom a clue means among those who are
 * known. Whoever asks says what it has of them; that a typed name tells less than a card is all that differs. Pure.
 */

import type { PersonFields } from "../records/model";
import { findBearers, foldCalled, foldName, isFamilyFirst } from "../rules/identity";
import { composeLetters, foldText } from "../text/fold";
import { splitWords } from "../text/words";

const LEGAL =
  /\b(?:the|inc|incorporated|llc|llp|ltd|limited|corp|corporation|company|co|gmbh|plc|group|holdings)\b/g;

/** Without what a firm is by law: Acme, Inc. and The ACME Corporation are acme. */
export function foldFirm(organization: string | null | undefined): string {
  const words = foldText(organization ?? "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
  // One that is called The Group is called nothing else.
  return words.replace(LEGAL, "").replace(/\s+/g, " ").trim() || words;
}

/** Whether one firm is the other, or its beginning: Acme and Acme Health. Where none is known, any may be. */
export function mayBeSameFirm(one: string | null | undefined, other: string | null | undefined): boolean {
  const [first, second] = [`${foldFirm(one)} `, `${foldFirm(other)} `];
  return first === " " || second === " " || first.startsWith(second) || second.startsWith(first);
}

/** "" where it is no address. */
export const foldMail = (email: string | null | undefined): string =>
  email?.includes("@")
    ? email
        .trim()
        .toLowerCase()
        .replace(/^mailto:/, "")
    : "";

/** What a team is written to at: whoever has such an address is not known by it. */
const TEAM =
  /^(?:info|hello|hi|contact|office|mail|team|admin|hr|people(?:ops)?|jobs|careers?|recruit(?:ing|ment)?|talent|sales|support|help(?:desk)?|service|events?|press|media|marketing|billing|accounts?|enquir(?:y|ies)|inquir(?:y|ies)|reception|frontdesk|membership|no-?reply|kontakt|contacto?)@/;
export const isTeamMailbox = (email: string | null | undefined): boolean => TEAM.test(foldMail(email));

export const foldPhone = (phone: string | null | undefined): string => (phone ?? "").replace(/\D/g, "");

/** What LinkedIn calls a member by who has no address of their own, or is met in a search: base64, as `ACoAABk3…`. */
export const isMemberId = (slug: string): boolean => /^A[A-P][\w-]A(?=[\w-]*[a-z])[\w-]{6,}$/.test(slug);

/** A member's own part of an address, for comparing: in an id, capitals are other letters. */
export const foldSlug = (slug: string): string => (isMemberId(slug) ? slug : slug.toLowerCase());

/** The member's own part of a LinkedIn address, "" where there is none. Of `pub`, only all of the path is theirs. */
export function getProfile(url: string | null | undefined): string {
  const match = /linkedin\.[a-z.]+\/(?:mwlite\/|comm\/)?(?:in\/([^/?#\s]+)|(pub\/[^?#\s]*[^?#\s/]))/i.exec(
    url ?? "",
  );
  const slug = match?.[1] ?? match?.[2] ?? "";
  try {
    return foldSlug(decodeURIComponent(slug));
  } catch {
    return foldSlug(slug);
  }
}

/** Somebody who is meant, and may not be written down yet. */
export interface PersonDraft {
  /** Of somebody known. */
  id?: string;
  name: string;
  /** What was told with the name. */
  organization?: string;
  job_title?: string;
  /** There where it was said that this is somebody new: those who were shown beside them, and not meant. */
  unlike?: string[];
}

/** Whether two that stand in one list are one: by id where both have one, else by name. */
export const isSamePerson = (one: PersonDraft, other: PersonDraft): boolean =>
  one.id && other.id ? one.id === other.id : foldName(one.name) === foldName(other.name);

/**
 * Whether somebody who was chosen is whom a text beside it names: the same, said to be another than who seemed to be
 * meant, or named there by their first name alone.
 */
export function isNamedBy(chosen: PersonDraft, named: PersonDraft): boolean {
  if (isSamePerson(chosen, named) || (named.id && chosen.unlike?.includes(named.id))) return true;
  const name = foldName(named.name);
  return !!chosen.id && !named.id && !name.includes(" ") && foldName(chosen.name).startsWith(`${name} `);
}

type PersonMarks = Pick<PersonFields, "name" | "organization" | "email" | "linkedin_url" | "badge_code">;

/** What somebody has of whom they mean. */
export interface Clue extends PersonMarks {
  /** Who is where this is written: of these a first name means whoever is here before it means anybody else. */
  here?: (id: string) => boolean;
  /** The name is all of it: a first name alone is nobody else's. */
  isWhole?: boolean;
}

interface KnownPerson {
  id: string;
  fields: PersonMarks & Pick<PersonFields, "remember_by">;
}

/** By what somebody is known, the strongest first. */
export type Strength = "badge" | "email" | "profile" | "name" | "first name";

/** `ambiguous`: these may be meant, and a person must say; where nobody can be asked, somebody new, and sorting asks. */
export type Resolution<P> = { known: P; by: Strength } | { ambiguous: P[] } | { new: PersonDraft };

const MARKS: readonly [Strength, (marks: PersonMarks) => string][] = [
  ["badge", ({ badge_code }) => (badge_code ?? "").trim()],
  ["email", ({ email }) => foldMail(email)],
  ["profile", ({ linkedin_url }) => getProfile(linkedin_url)],
];

export const isCalled = (person: KnownPerson, name: string): boolean => foldCalled(person) === foldName(name);

const differ = (one: string, other: string): boolean => !!one && !!other && one !== other;

/** Whether each has a mailbox or a profile of their own, and not the same. */
const areMarkedApart = (one: PersonMarks, other: PersonMarks): boolean =>
  differ(getProfile(one.linkedin_url), getProfile(other.linkedin_url)) ||
  (![one, other].some(({ email }) => isTeamMailbox(email)) &&
    differ(foldMail(one.email), foldMail(other.email)));

/** A mailbox that two may share: neither name is the other, or a part of it; of a team's, also where one is not known. */
function mayShareMailbox({ fields }: KnownPerson, { name, email }: Clue): boolean {
  if (!fields.name || !name) return isTeamMailbox(email);
  const [one, other] = [foldName(fields.name), foldName(name)].map((text) => text.split(" "));
  const [short, long] = one!.length < other!.length ? [one!, other!] : [other!, one!];
  return !short.every((word) => long.includes(word));
}

/** One of several: the only one who fits best. */
function decide<P extends KnownPerson>(fitting: P[], by: Strength, clue: Clue): Resolution<P> {
  const closer: ((person: P) => boolean)[] = [
    (person) => !!clue.name && isCalled(person, clue.name),
    ({ fields }) => isAtFirm(fields.organization, clue.organization),
  ];
  const left = closer.reduce((all, fits) => {
    const best = all.length > 1 ? all.filter(fits) : [];
    return best.length ? best : all;
  }, fitting);
  return left.length === 1 ? { known: left[0]!, by } : { ambiguous: left };
}

const isAtFirm = (one: string | null | undefined, other: string | null | undefined): boolean =>
  !!foldFirm(one) && !!foldFirm(other) && mayBeSameFirm(one, other);

const holdersOf = <P extends KnownPerson>(
  people: readonly P[],
  of: (marks: PersonMarks) => string,
  clue: Clue,
): P[] => (of(clue) ? people.filter(({ fields }) => of(fields) === of(clue)) : []);

/** By what is one person's own; a mailbox may be several people's. */
function byMark<P extends KnownPerson>(people: readonly P[], clue: Clue): Resolution<P> | undefined {
  for (const [by, of] of MARKS) {
    const holders = holdersOf(people, of, clue);
    const fitting = by === "email" ? holders.filter((person) => !mayShareMailbox(person, clue)) : holders;
    if (fitting.length) return decide(fitting, by, clue);
  }
  return undefined;
}

/** By the whole name: two who differ in mail or profile are two people, one at another firm may have gone there. */
function byName<P extends KnownPerson>(people: readonly P[], clue: Clue): Resolution<P> | undefined {
  const name = foldName(clue.name);
  const isAlone = MARKS.every(([, of]) => !of(clue));
  const bearers = findBearers(people, clue.name).filter(({ fields }) => fields.name || isAlone);
  const may = bearers.filter(({ fields }) => !areMarkedApart(fields, clue));
  const fitting = may.filter(({ fields }) => mayBeSameFirm(fields.organization, clue.organization));
  if (fitting.length) return decide(fitting, "name", clue);
  if (may.length) return { ambiguous: may };
  return bearers.length || !isAlone || clue.isWhole || !name || name.includes(" ")
    ? undefined
    : byFirst(people, name, clue);
}

/**
 * What somebody is called for short, folded: by their first name. In Han, kana and Hangul by the family's or by the rest;
 * where no space parts them, wherever one may stand: behind one letter, and of four also behind two.
 */
export function listShortNames(name: string): string[] {
  if (!isFamilyFirst(name))
    return splitWords(foldName(name))
      .slice(0, 1)
      .map(({ word }) => word);
  const parts = name.trim().split(/\s+/);
  const letters = [...composeLetters(parts[0]!)];
  const cuts = parts.length > 1 || letters.length < 2 ? [] : letters.length === 4 ? [1, 2] : [1];
  const cut = cuts.flatMap((at) => [letters.slice(0, at).join(""), letters.slice(at).join("")]);
  return (cut.length ? cut : parts).map(foldName).filter(Boolean);
}

/**
 * By the first name alone: of those who are known to work there, else of those who are here, else of all; nobody who is
 * known to work elsewhere. Whoever works nowhere that is known may be meant where a firm is told, and is asked about.
 */
function byFirst<P extends KnownPerson>(
  people: readonly P[],
  name: string,
  clue: Clue,
): Resolution<P> | undefined {
  const all = people.filter(
    (person) =>
      foldCalled(person).includes(name) &&
      listShortNames(person.fields.name || foldCalled(person)).includes(name) &&
      mayBeSameFirm(person.fields.organization, clue.organization),
  );
  const there = all.filter(({ fields }) => isAtFirm(fields.organization, clue.organization));
  if (foldFirm(clue.organization)) {
    if (there.length) return decide(there, "first name", clue);
    return all.length ? { ambiguous: all } : undefined;
  }
  const here = all.filter(({ id }) => clue.here?.(id));
  const fitting = here.length ? here : all;
  return fitting.length ? decide(fitting, "first name", clue) : undefined;
}

/** Whom a clue means. */
export function resolvePerson<P extends KnownPerson>(people: readonly P[], clue: Clue): Resolution<P> {
  const resolution = byMark(people, clue) ?? byName(people, clue);
  if (resolution) return resolution;
  const sharing = holdersOf(people, ({ email }) => foldMail(email), clue);
  if (sharing.length) return { ambiguous: sharing };
  const { name, organization } = clue;
  return { new: { name: (name ?? "").trim(), ...(organization && { organization }) } };
}

/** The one who is known, where a clue means just one. */
export function findPerson<P extends KnownPerson>(people: readonly P[], clue: Clue): P | undefined {
  const resolution = resolvePerson(people, clue);
  return "known" in resolution ? resolution.known : undefined;
}
