/** The people and organizations of the notebook, so that a line finds them by name. Pure; made once, asked at every key. */

import { listShortNames, resolvePerson } from "../../domain/people/identity";
import { foldName } from "../../domain/rules/identity";
import { foldWord } from "../../domain/text/fold";
import { WORD } from "../../domain/text/words";
import type { OwnTopic } from "../../domain/topics/synonyms";
import type { FindDay } from "./days";

export interface KnownPerson {
  id: string;
  name: string;
  organization?: string | null | undefined;
  /** Whether they are at the event where the line is written. */
  here?: boolean;
}

/** A word of a text, as names are compared, and where it stands. */
interface LineWord {
  word: string;
  from: number;
  to: number;
}

export const splitWords = (text: string): LineWord[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: foldWord(word),
    from: index,
    to: index + word.length,
  }));

const normalizeText = (text: string): string =>
  splitWords(text)
    .map(({ word }) => word)
    .join(" ");

/** A name as a line may say it: without what its bearer has earned. */
const normalizeName = (name: string): string => normalizeText(foldName(name));

/** Somebody, as the question who is meant takes them. */
interface Candidate {
  id: string;
  fields: Pick<KnownPerson, "name" | "organization">;
  person: KnownPerson;
}

/** Longer names are not sought within a sentence. */
const LONGEST = 6;

export class KnownNames {
  private readonly byName = new Map<string, Candidate[]>();
  private readonly byFirst = new Map<string, Candidate[]>();
  /** The first words of whole names. */
  private readonly beginnings = new Set<string>();
  private readonly here = new Set<string>();
  private readonly organizations = new Map<string, string>();

  constructor(
    people: readonly KnownPerson[],
    /** Topics of one's own. */
    readonly own: readonly OwnTopic[],
    /** The day it is, `YYYY-MM-DD`, by the device. */
    readonly today: string,
    /** Reads days; until it is here none is seen. It is most of the code. */
    readonly findDay?: FindDay,
  ) {
    const put = (map: Map<string, Candidate[]>, name: string, one: Candidate) => {
      if (!map.get(name)?.push(one)) map.set(name, [one]);
    };
    for (const person of people) {
      const name = normalizeName(person.name);
      if (person.organization)
        this.organizations.set(normalizeText(person.organization), person.organization);
      if (!name) continue;
      if (person.here) this.here.add(person.id);
      const { id, organization } = person;
      const candidate = { id, fields: { name: person.name, organization }, person };
      for (const one of new Set([name, normalizeText(person.name)])) {
        put(this.byName, one, candidate);
        this.beginnings.add(one.split(" ")[0]!);
      }
      for (const one of listShortNames(person.name)) put(this.byFirst, normalizeText(one), candidate);
    }
  }

  /** Whether somebody has that name, or that first name. */
  isName(text: string): boolean {
    return this.byName.has(normalizeText(text)) || this.byFirst.has(normalizeText(text));
  }

  /** The one person who is meant, also where they work elsewhere: of that full name, or the only one here of that first name. */
  find(name: string, organization?: string): KnownPerson | undefined {
    const key = normalizeName(name);
    const candidates = this.byName.get(key) ?? this.byFirst.get(key) ?? [];
    const resolution = resolvePerson(candidates, { name, organization, here: (id) => this.here.has(id) });
    const [one, another] =
      "known" in resolution ? [resolution.known] : "ambiguous" in resolution ? resolution.ambiguous : [];
    return another ? undefined : one?.person;
  }

  /** How many of the words from there on are somebody's full name; 0 where none are. */
  countFullNameAt(words: LineWord[], at: number): number {
    if (!this.beginnings.has(words[at]!.word)) return 0;
    for (let count = LONGEST; count > 1; count--) {
      const name = words.slice(at, at + count).map(({ word }) => word);
      if (name.length === count && this.byName.has(name.join(" "))) return count;
    }
    return 0;
  }

  /** An organization as it is written in the notebook. */
  findOrganization(text: string): string | undefined {
    return this.organizations.get(normalizeText(text));
  }
}
