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

/** Longer names are not sought within a sentence. */
const LONGEST = 6;

export class Known {
  private readonly byName = new Map<string, KnownPerson[]>();
  private readonly byFirst = new Map<string, KnownPerson[]>();
  private readonly organizations = new Map<string, string>();

  constructor(
    people: readonly KnownPerson[],
    /** Topics of one's own. */
    readonly own: readonly OwnTopic[],
    /** The day it is, `YYYY-MM-DD`, by the device. */
    readonly today: string,
  ) {
    const put = (map: Map<string, KnownPerson[]>, name: string, person: KnownPerson) => {
      if (!map.get(name)?.push(person)) map.set(name, [person]);
    };
    for (const person of people) {
      const name = joined(person.name);
      if (person.organization) this.organizations.set(joined(person.organization), person.organization);
      if (!name) continue;
      put(this.byName, name, person);
      put(this.byFirst, name.split(" ")[0]!, person);
    }
  }

  /** Whether somebody has that name, or that first name. */
  isName(text: string): boolean {
    return this.byName.has(joined(text)) || this.byFirst.has(joined(text));
  }

  /** The one person who is meant: of that full name, or the only one here of that first name. */
  find(name: string, organization?: string): KnownPerson | undefined {
    const at = organization ? joined(organization) : "";
    const works = (one: KnownPerson) => !!at && !!one.organization && alike(joined(one.organization), at);
    const full = this.byName.get(joined(name));
    const fitting = full ? (full.length > 1 ? full.filter(works) : full) : this.byFirst.get(joined(name))?.filter((one) => (at ? works(one) : one.here));
    return fitting?.length === 1 ? fitting[0] : undefined;
  }

  /** How many of the words from there on are somebody's full name; 0 where none are. */
  fullNameAt(words: Said[], at: number): number {
    if (!this.byFirst.has(words[at]!.word)) return 0;
    for (let count = LONGEST; count > 1; count--) {
      const name = words.slice(at, at + count).map(({ word }) => word);
      if (name.length === count && this.byName.has(name.join(" "))) return count;
    }
    return 0;
  }

  /** An organization as it is written in the notebook. */
  organization(text: string): string | undefined {
    return this.organizations.get(joined(text));
  }
}
