/** The people and organizations of the notebook, so that a line finds them by name. Pure; made once, asked at every key. */
import { fold, WORD } from "../../matching/spoken";
import type { OwnTopic } from "../../matching/synonyms";

export interface KnownPerson {
  id: string;
  name: string;
  organization?: string | null | undefined;
  /** Whether they are at the event where the line is written. */
  here?: boolean;
}

interface Entry extends KnownPerson {
  words: string[];
}

/** A word of a text, as names are compared, and where it stands. */
export interface Said {
  word: string;
  from: number;
  to: number;
}

export const said = (text: string): Said[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word: fold(word), from: index, to: index + word.length }));

const joined = (text: string): string => said(text).map(({ word }) => word).join(" ");

/** Whether one name of an organization is the other, or its beginning: Acme and Acme Corp. */
const alike = (one: string, other: string): boolean => `${one} `.startsWith(`${other} `) || `${other} `.startsWith(`${one} `);

export class Known {
  private readonly byFirst = new Map<string, Entry[]>();
  private readonly organizations = new Map<string, string>();

  constructor(
    people: readonly KnownPerson[],
    /** Topics of one's own. */
    readonly own: readonly OwnTopic[],
    /** The day it is, `YYYY-MM-DD`, by the device. */
    readonly today: string,
  ) {
    for (const person of people) {
      const words = said(person.name).map(({ word }) => word);
      const [first] = words;
      if (person.organization) this.organizations.set(joined(person.organization), person.organization);
      if (first === undefined) continue;
      if (!this.byFirst.has(first)) this.byFirst.set(first, []);
      this.byFirst.get(first)!.push({ ...person, words });
    }
  }

  private called(words: string[]): Entry[] {
    const firsts = this.byFirst.get(words[0] ?? "") ?? [];
    const full = firsts.filter((one) => one.words.join(" ") === words.join(" "));
    return full.length || words.length > 1 ? full : firsts;
  }

  /** Whether somebody has that name, or that first name. */
  isName(text: string): boolean {
    return this.called(said(text).map(({ word }) => word)).length > 0;
  }

  /** The one person who is meant: of that full name, or the only one here of that first name. */
  find(name: string, organization?: string): KnownPerson | undefined {
    const words = said(name).map(({ word }) => word);
    const called = this.called(words);
    const works = (one: Entry) => !!organization && !!one.organization && alike(joined(one.organization), joined(organization));
    const full = called.filter((one) => one.words.length === words.length);
    const fitting = full.length > 1 ? full.filter(works) : full.length ? full : called.filter((one) => (organization ? works(one) : one.here));
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** How many of the words from there on are somebody's full name; 0 where none are. */
  fullNameAt(words: Said[], at: number): number {
    const fits = ({ words: name }: Entry) => name.length > 1 && name.every((word, n) => words[at + n]?.word === word);
    return Math.max(0, ...(this.byFirst.get(words[at]!.word) ?? []).filter(fits).map((one) => one.words.length));
  }

  /** An organization as it is written in the notebook. */
  organization(text: string): string | undefined {
    return this.organizations.get(joined(text));
  }
}
