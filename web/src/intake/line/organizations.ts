/** How far an organization's name goes that begins at an `@`, or at "from" and a capital. Pure. */
import type { Known } from "./known";
import type { Mark } from "./marks";
import { isCommon } from "./words";

/** What no name of an organization holds. */
const NOT = "@＠#＃!！?？>→*✳¶,，;:：()\"<\\n\\uFFFC\\uFFFD";
const WORD = `[^\\s${NOT}]*`;
const FIRST = new RegExp(`(?:[@＠][^\\S\\n]?(?=[\\p{L}\\p{N}])|\\b(?:from|at) (?=\\p{Lu}))(${WORD})`, "uy");
const WHOLE = new RegExp(`[^${NOT}]*`, "y");
const NEXT = new RegExp(`[^\\S\\n](?:(?:of|for|the|de|del|da)[^\\S\\n][\\p{L}]${WORD}|&[^\\S\\n](?:sons?|co|company|partners|associates)\\b\\.?|\\p{Lu}${WORD})`, "uy");
/** What follows an `@` that means at: an hour, a place that has no name. */
const PLACE = /^(?:\d[\d:.]*(?:[ap]m|[hk%])?|noon|midnight|lunch|dinner|breakfast|home|work|night|once|least|all|my|our|her|his|a|the)$/i;
const LONGEST = 6;

export interface Organization {
  to: number;
  /** Whether it is marked by its sign. */
  signed: boolean;
  value: string;
}

/** A known name of several words is taken whole, in any case; of others, the words in capitals. */
export function organizationAt(open: string, at: number, known: Known): Organization | undefined {
  FIRST.lastIndex = at;
  const first = FIRST.exec(open);
  if (!first) return;
  const start = FIRST.lastIndex - first[1]!.length;
  const signed = /[@＠]/.test(open[at]!);
  const until = (to: number) => ({ to, signed, value: open.slice(start, to) });
  WHOLE.lastIndex = start;
  const words = [...WHOLE.exec(open)![0].matchAll(/\S+/g)].slice(0, LONGEST).reverse();
  for (const { 0: word, index } of words) {
    const end = /^.*[\p{L}\p{N}]/u.exec(word)?.[0].length ?? -index;
    const found = until(start + index + end);
    const spelled = known.organization(found.value);
    if (spelled) return { ...found, value: spelled };
  }
  let to = FIRST.lastIndex;
  for (let count = 1; count < LONGEST; count++) {
    NEXT.lastIndex = to;
    const [next] = NEXT.exec(open) ?? [];
    if (!next || isCommon(next.trim())) break;
    to += next.length;
  }
  while (/[.'’\-/]/.test(open[to - 1]!)) to--;
  const found = until(to);
  return PLACE.test(found.value) ? undefined : found;
}

/** What it takes of the line. Whoever is called by the name that an `@` stands before, and nothing else is, is meant. */
export function organizationMark(from: number, { to, value, signed }: Organization, known: Known): Mark {
  const person = signed && known.isName(value) && !known.organization(value);
  return { sort: person ? "person" : "organization", from, to, value };
}
