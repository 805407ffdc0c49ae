/** Where sentences begin and end: between greeting and signature, with abbreviations, lists and links. Pure. */
import { foldText } from "../../domain/text/fold";
import type { Span } from "./finding";
import { findRelease } from "./pressing";

export interface DraftSentence extends Span {
  /** In plain letters, see plain.ts. */
  says: string;
}

const GREETING =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b[^,.!:;\n–—]{0,40}(?:[,.!:;–—]|(?=\n)|$)/i;
const NAMED = /^\s*[\p{L}'.-]+(?: [\p{L}'.-]+)?(?:[,!:]|(?= ?(?:\n|$)))/u;
const GOODBYE =
  /\n[ \t]*(?:(?:with|best|kind|kindest|warm|warmest|many|all|my|the|very) )*(?:regards|wishes|best|thanks|thank you|cheers|sincerely|yours|warmly|gratitude|cordially|gratefully|take care)\b[^\n.?]{0,20}(?=\n|$)/gi;
/** A last line that is no sentence: a name, what they do, where. */
const SIGNATURE = /\n[ \t]*(?:[–—] ?)?\p{Lu}[\p{L}.'&-]*(?:,? (?:\p{Lu}[\p{L}.'&-]*|of|and|the|for)){0,4}$/u;
const POSTSCRIPT = /\n[^\S\n]*p\.? ?s\b/i;
const BULLET = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+/;
const END =
  /[.!?…]+["')\]]*(?=\s)|[。！？]|\uE000(?=\s+["\p{Lu}])|\n(?=[^\S\n]*(?:\n|[-*•–]\s|\d{1,2}[.)]\s|["\p{Lu}\uE000]))/gu;
/** A point after these ends no sentence; after the second sort, it does before a capital. */
const SHORT = /(?:\b(?:mrs?|ms|dr|prof|st|vs|e\.g|i\.e|approx|pp?|al|cf|fig|p\.s)|(?<![a-z.])[a-z])\.$/i;
const OFTEN_SHORT = /\b(?:etc|a\.m|p\.m|inc|co|u\.s|jr|sr|no|dept)\.$/i;

/** Where a last paragraph of one sentence begins which says that no answer is needed; where there is none, the end. */
function findLastRelease(plain: string): number {
  const last = /\n[ \t]*\n[^\n.!?]+[.!?]*$/.exec(plain.trimEnd());
  return last && findRelease(last[0]) ? last.index : plain.trimEnd().length;
}

/** The message without greeting and signature. */
export function findBody(plain: string, name = ""): Span {
  const [called = ""] = foldText(name).split(" ");
  const line = NAMED.exec(plain)?.[0];
  const isName =
    line && ((called && foldText(line).startsWith(called)) || /^\s*(?:\n|$)/.test(plain.slice(line.length)));
  const from = (GREETING.exec(plain)?.[0] ?? (isName ? line : "")).length;
  const release = findLastRelease(plain);
  let to = release;
  for (const { index } of plain.matchAll(GOODBYE)) if (index >= from) to = Math.min(to, index);
  const findSignature = () => SIGNATURE.exec(plain.slice(0, to))?.index ?? -1;
  for (let at = findSignature(); at >= from; at = findSignature()) to = plain.slice(0, at).trimEnd().length;
  return { from, to: to < release ? to : plain.trimEnd().length };
}

const isShort = (until: string, after: string): boolean =>
  SHORT.test(until) || (OFTEN_SHORT.test(until) && !/^\s+\p{Lu}/u.test(after));

/** The sentences of the body, and under the signature of a postscript, or that no answer is needed. */
export function splitSentences(plain: string, { from, to }: Span): DraftSentence[] {
  const sentences: DraftSentence[] = [];
  const take = (begin: number, end: number) => {
    const piece = plain.slice(begin, end);
    const from = begin + (BULLET.exec(piece) ?? /^\s*/.exec(piece)!)[0].length;
    const says = plain.slice(from, end).trimEnd();
    if (/[\p{L}\p{N}]/u.test(says))
      sentences.push({ from, to: from + says.length, says: says.replaceAll("\n", " ") });
  };
  const ends = [...plain.matchAll(END)].map(({ 0: mark, index }) => index + mark.length);
  const among = (begin: number, end: number) => {
    for (const cut of ends) {
      if (cut <= begin || cut >= end) continue;
      if (
        plain[cut - 1] === "." &&
        isShort(plain.slice(Math.max(begin, cut - 8), cut), plain.slice(cut, cut + 3))
      )
        continue;
      take(begin, cut);
      begin = cut;
    }
    take(begin, end);
  };
  among(from, to);
  const after = POSTSCRIPT.exec(plain.slice(to));
  const last = after ? to + after.index : findLastRelease(plain);
  if (last >= to) among(last, plain.length);
  return sentences;
}
