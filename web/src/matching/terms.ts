/** Words as they are indexed and sought. Pure. */
import { stemmer } from "stemmer";

/** Without accents, in lower case. */
const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

export const words = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A word as it is written and its stem, so that beginnings and other forms both find it. */
export const forms = (word: string): string[] => [...new Set([word, stemmer(word)])];

/** How many typing errors a word may hold: short ones have too many neighbours. */
const errorsIn = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Whether two words differ by no more than so many letters missed, doubled or mistaken. */
export function near(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  let [end, otherEnd] = [one.length, other.length];
  while (end > from && otherEnd > from && one[end - 1] === other[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
  }
  // What is left between the like beginnings and ends must be made up by single letters.
  if (Math.max(end, otherEnd) - from <= most) return true;
  if (most < 2 || end === from || otherEnd === from) return false;
  return (
    near(one.slice(from + 1, end), other.slice(from + 1, otherEnd), most - 1) ||
    near(one.slice(from + 1, end), other.slice(from, otherEnd), most - 1) ||
    near(one.slice(from, end), other.slice(from + 1, otherEnd), most - 1)
  );
}

/** Tells how well a term of the index answers the word: 1 the same, 0 not at all. */
export function likeness(sought: string): (term: string) => number {
  const same = forms(sought);
  const errors = errorsIn(sought);
  return (term) => {
    if (same.includes(term)) return 1;
    if (sought.length > 1 && term.startsWith(sought)) return 0.3 + 0.4 * (sought.length / term.length);
    return errors > 0 && near(sought, term, errors) ? 0.2 : 0;
  };
}
