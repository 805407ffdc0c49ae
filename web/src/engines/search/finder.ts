/** Full-text search over records: other forms of words, their beginnings, typing errors. Kept in memory. */
import MiniSearch, { type Query } from "minisearch";
import { LIMITS } from "../../domain/generated/limits";
import { getFields, type Kind, type Row } from "../../domain/records/model";
import { isShort, listForms, listKeys, listTerms, type SearchTerm } from "./terms";

export interface SearchHit {
  id: string;
  kind: Kind;
  score: number;
  /** The words of the record that matched. */
  terms: string[];
}

const NAMES = ["name", "title"];
/** A word in a name counts for so many in a text. */
const NAME_BOOST = 3;
/** Addresses and codes would match what nobody looks for. */
const UNSEARCHED = ["url", "linkedin_url", "timezone", "badge_code", "field", "written", "may_lack"];
/** How much a record of the kind counts. What I wrote to somebody stands below who they are. */
const KIND_BOOST: Record<Kind, number> = {
  person: 1,
  event: 1,
  jot: 1,
  clipping: 1,
  prompt: 1,
  followup: 0.25,
  photo: 1,
  memo: 1,
  topic: 1,
  joy: 1,
  credit: 1,
  setting: 1,
  // Shown beside their record, not by themselves.
  wording: 0,
};

/** Each on a line of its own, so that no number goes on in the next field. */
function readText(row: Row, isWanted: (field: string) => boolean): string {
  const texts = Object.entries(getFields(row)).filter(([field, value]) => {
    const sort = LIMITS[row.kind]?.[field]?.[0];
    return (
      value && isWanted(field) && !UNSEARCHED.includes(field) && (sort === "words" || sort === "strings")
    );
  });
  return texts.flatMap(([, value]) => value).join("\n");
}

/** What the index takes from a record, by the names that it is told below. */
function extractField(row: Row, field: string): string {
  if (field === "id" || field === "kind") return row[field];
  return readText(row, (one) => NAMES.includes(one) === (field === "names"));
}

/** Of what is pasted so many letters are sought: more would find no other record, and hold up the page. */
const LONGEST_QUERY = 400;

/** How many typing errors a word may hold: short ones have too many neighbours. */
const countErrors = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** The word with two letters that stand side by side swapped: to the index that is two errors, to a thumb one. */
const listSwaps = (word: string): string[] =>
  countErrors(word) === 1
    ? Array.from(
        { length: word.length - 1 },
        (_, at) => word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
      ).filter((swapped) => swapped !== word)
    : [];

const EXACTLY = { prefix: false, fuzzy: false } as const;
const SWAPPED_WEIGHT = 0.2;

function buildQuery({ whole, ways }: SearchTerm): Query {
  const [, ...stems] = listForms(whole);
  return {
    combineWith: "OR",
    queries: [
      whole,
      { ...EXACTLY, queries: stems },
      { ...EXACTLY, queries: listSwaps(whole), boostTerm: () => SWAPPED_WEIGHT },
      ...ways.map((queries) => ({ fuzzy: false, combineWith: "AND" as const, queries })),
    ],
  };
}

export class Finder {
  private readonly index: MiniSearch<Row>;

  constructor(rows: Row[]) {
    this.index = new MiniSearch<Row>({
      fields: ["names", "texts"],
      storeFields: ["kind"],
      extractField: extractField,
      tokenize: listKeys,
      processTerm: (term) => term,
      searchOptions: {
        // What is asked is taken into words before it gets there.
        tokenize: (word) => [word],
        boost: { names: NAME_BOOST },
        boostDocument: (_, __, stored) => KIND_BOOST[stored?.["kind"] as Kind] ?? 1,
        prefix: (word) => !isShort(word),
        fuzzy: countErrors,
        weights: { prefix: 0.7, fuzzy: 0.2 },
      },
    });
    this.index.addAll(rows.filter(({ kind }) => KIND_BOOST[kind] !== 0));
  }

  /** Takes the record as it is now, in place of what was known of it. */
  put(row: Row): void {
    this.drop(row.id);
    if (KIND_BOOST[row.kind] !== 0) this.index.add(row);
  }

  drop(id: string): void {
    if (this.index.has(id)) this.index.discard(id);
  }

  /** Records with every word of the query, best first; where there is none, those with some. */
  search(query: string, limit: number): SearchHit[] {
    const queries = listTerms(query.trimStart().slice(0, LONGEST_QUERY)).map(buildQuery);
    const whole = this.index.search({ combineWith: "AND", queries });
    const best = whole.length > 0 ? whole : this.index.search({ combineWith: "OR", queries });
    return best.slice(0, limit).map(({ id, kind, score, terms }) => ({ id, kind, score, terms }));
  }
}
