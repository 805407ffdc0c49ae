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

/** What two spellings of one name may differ in. Anything else, such as an emoji, would be lost with the spelling. */
const SPELLING = /[\p{L}\p{M}\p{N}\s\-–—&.()+'’‐·_]/gu;
const keepsAll = (typed: string, spelled: string): boolean => [...typed.replace(SPELLING, "")].every((odd) => spelled.includes(odd));

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
    if (spelled && keepsAll(found.value, spelled)) return { ...found, value: spelled };
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
  const name = /^.*[\p{L}\p{M}\p{N}]/u.exec(value)?.[0] ?? "";
  if (!signed || !known.isName(name) || known.organization(value) || !keepsAll(name, "")) return { sort: "organization", from, to, value };
  return { sort: "person", from, to: to - (value.length - name.length), value: name };
}
