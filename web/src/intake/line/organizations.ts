/** How far an organization's name goes that begins at an `@`. Pure. */
import type { Known } from "./known";
import { isCommon } from "./words";

/** What no name of an organization holds. */
const NOT = "@＠#＃!！?？>→*✳¶,，;:：()\"<\\n\\uFFFC\\uFFFD";
const WORD = `[^\\s${NOT}]*`;
const FIRST = new RegExp(`[@＠][^\\S\\n]?([\\p{L}\\p{N}]${WORD})`, "uy");
const WHOLE = new RegExp(`[^${NOT}]*`, "y");
const NEXT = new RegExp(`[^\\S\\n](?:(?:of|for|the|de|del|da)[^\\S\\n][\\p{L}]${WORD}|&[^\\S\\n](?:sons?|co|company|partners|associates)\\b\\.?|\\p{Lu}${WORD})`, "uy");
/** What follows an `@` that means at: an hour, a place that has no name. */
const PLACE = /^(?:\d[\d:.]*(?:[ap]m|h)?|noon|midnight|lunch|dinner|breakfast|home|work|night|once|least|all|my|our|her|his|a|the)$/i;
const LONGEST = 6;

export interface Organization {
  to: number;
  value: string;
}

/** A known name of several words is taken whole, in any case; of others, the words in capitals. */
export function organizationAt(open: string, at: number, known: Known): Organization | undefined {
  FIRST.lastIndex = at;
  const first = FIRST.exec(open);
  if (!first) return;
  const start = FIRST.lastIndex - first[1]!.length;
  const until = (to: number) => ({ to, value: open.slice(start, to) });
  WHOLE.lastIndex = start;
  const words = [...WHOLE.exec(open)![0].matchAll(/\S+/g)].slice(0, LONGEST).reverse();
  for (const { 0: word, index } of words) {
    const end = /^.*[\p{L}\p{N}]/u.exec(word)?.[0].length ?? -index;
    const { to, value } = until(start + index + end);
    const spelled = known.organization(value);
    if (spelled) return { to, value: spelled };
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
