/** Full-text search over records: other forms of words, their beginnings, typing errors. Pure; kept in memory. */
import { LIMITS } from "../kinds/limits";
import { fieldsOf, type Kind, type Row } from "../kinds/model";
import { forms, likeness, words } from "./terms";

export interface Hit {
  id: string;
  kind: Kind;
  score: number;
  /** The words of the record that matched. */
  terms: string[];
}

const NAMES = ["name", "title"];
/** A word in a name counts for so many in a text. */
const NAMED = 3;
/** Addresses and codes would match what nobody looks for. */
const UNSEARCHED = ["url", "linkedin_url", "timezone", "badge_code", "field", "written", "may_lack"];
/** Shown beside their record, not by themselves. */
const UNLISTED: Kind[] = ["wording"];

/** Each term of a record, and how much of it there is. */
function termsOf(row: Row): Map<string, number> {
  const terms = new Map<string, number>();
  for (const [field, value] of Object.entries(fieldsOf(row))) {
    const sort = LIMITS[row.kind]?.[field]?.[0];
    if (!value || UNSEARCHED.includes(field) || (sort !== "words" && sort !== "strings")) continue;
    const weight = NAMES.includes(field) ? NAMED : 1;
    for (const term of words([value].flat().join(" ")).flatMap(forms)) terms.set(term, (terms.get(term) ?? 0) + weight);
  }
  return terms;
}

export class Finder {
  private readonly records = new Map<string, { kind: Kind; terms: Map<string, number> }>();
  /** By term: the records that have it, and how much. */
  private readonly index = new Map<string, Map<string, number>>();

  constructor(rows: Row[]) {
    rows.forEach((row) => this.put(row));
  }

  /** Takes the record as it is now, in place of what was known of it. */
  put(row: Row): void {
    this.drop(row.id);
    if (UNLISTED.includes(row.kind)) return;
    const terms = termsOf(row);
    this.records.set(row.id, { kind: row.kind, terms });
    for (const [term, weight] of terms) {
      if (!this.index.has(term)) this.index.set(term, new Map());
      this.index.get(term)!.set(row.id, weight);
    }
  }

  drop(id: string): void {
    for (const term of this.records.get(id)?.terms.keys() ?? []) {
      const holders = this.index.get(term)!;
      holders.delete(id);
      if (holders.size === 0) this.index.delete(term);
    }
    this.records.delete(id);
  }

  /** What one word finds: for each record the best likeness, worth more the rarer the term. */
  private found(sought: string): Map<string, { score: number; terms: string[] }> {
    const found = new Map<string, { score: number; terms: string[] }>();
    const alike = likeness(sought);
    for (const [term, holders] of this.index) {
      const like = alike(term);
      if (like === 0) continue;
      const rarity = Math.log(1 + this.records.size / holders.size);
      for (const [id, weight] of holders) {
        const score = like * rarity * (weight / (weight + 1));
        const before = found.get(id);
        found.set(id, { score: Math.max(score, before?.score ?? 0), terms: [...(before?.terms ?? []), term] });
      }
    }
    return found;
  }

  /** Records with every word of the query, best first; where there is none, those with some. */
  search(query: string, limit: number): Hit[] {
    const sought = [...new Set(words(query))];
    const hits = new Map<string, Hit & { words: number }>();
    for (const word of sought) {
      for (const [id, { score, terms }] of this.found(word)) {
        const hit = hits.get(id) ?? { id, kind: this.records.get(id)!.kind, score: 0, terms: [], words: 0 };
        hits.set(id, { ...hit, score: hit.score + score, terms: [...hit.terms, ...terms], words: hit.words + 1 });
      }
    }
    const all = [...hits.values()];
    const whole = all.filter((hit) => hit.words === sought.length);
    const best = (whole.length > 0 ? whole : all).sort((one, other) => other.score - one.score);
    return best.slice(0, limit).map(({ words: _, ...hit }) => hit);
  }
}
