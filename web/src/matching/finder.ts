/** Full-text search over records: stems, beginnings of words, typing errors. Pure; the index lives in memory. */
import MiniSearch from "minisearch";
import { stemmer } from "stemmer";
import { LIMITS } from "../kinds/limits";
import { fieldsOf, type Kind, type Row } from "../kinds/model";

export interface Hit {
  id: string;
  kind: Kind;
  score: number;
  /** The words of the record that matched. */
  terms: string[];
}

interface Entry {
  id: string;
  kind: Kind;
  /** What it is called. */
  name: string;
  /** Everything else that is written in it. */
  text: string;
}

const NAMES = ["name", "title"];
/** Addresses and codes would match what nobody looks for. */
const UNSEARCHED = ["url", "linkedin_url", "timezone", "badge_code", "field", "written"];
/** Shown beside their record, not by themselves. */
const UNLISTED: Kind[] = ["wording"];

function entryOf(row: Row): Entry {
  const names: unknown[] = [];
  const texts: unknown[] = [];
  for (const [field, value] of Object.entries(fieldsOf(row))) {
    const sort = LIMITS[row.kind]?.[field]?.[0];
    if (!value || UNSEARCHED.includes(field) || (sort !== "words" && sort !== "strings")) continue;
    (NAMES.includes(field) ? names : texts).push(...[value].flat());
  }
  return { id: row.id, kind: row.kind, name: names.join(" "), text: texts.join("\n") };
}

const plain = (term: string): string => term.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Indexed as it is written and by its stem, so that beginnings and other forms both find it. */
function forms(term: string): string[] {
  const word = plain(term);
  const stem = stemmer(word);
  return stem === word ? [word] : [word, stem];
}

const FUZZY = 0.2;
/** Shorter words have too many neighbours. */
const SHORT = 4;

export class Finder {
  private readonly index = new MiniSearch<Entry>({
    fields: ["name", "text"],
    storeFields: ["kind"],
    processTerm: forms,
    searchOptions: {
      boost: { name: 3 },
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length < SHORT ? false : FUZZY),
      processTerm: (term) => stemmer(plain(term)),
    },
  });

  constructor(rows: Row[]) {
    this.index.addAll(rows.filter(({ kind }) => !UNLISTED.includes(kind)).map(entryOf));
  }

  /** Takes the record as it is now, in place of what was known of it. */
  put(row: Row): void {
    this.drop(row.id);
    if (!UNLISTED.includes(row.kind)) this.index.add(entryOf(row));
  }

  drop(id: string): void {
    if (this.index.has(id)) this.index.discard(id);
  }

  /** Records with every word of the query, best first; where there is none, those with some. */
  search(query: string, limit: number): Hit[] {
    const all = this.index.search(query, { combineWith: "AND" });
    const found = all.length > 0 ? all : this.index.search(query);
    return found.slice(0, limit).map(({ id, kind, score, terms }) => ({ id, kind, score, terms }) as Hit);
  }
}
