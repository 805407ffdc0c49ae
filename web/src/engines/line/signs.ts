/** The signs that say what a line is: ? ! > * and their kin. Pure. */
import { isChallenge, isInterest, isPromise, isQuestion, type JotKind } from "../../domain/jots/kinds";
import type { Mark } from "./marks";

/** Found in the text, by itself. */
export interface Sign {
  kind: JotKind;
  from: number;
  to: number;
}

const KIND_OF: Record<string, JotKind> = {
  "?": "question",
  "？": "question",
  "!": "challenge",
  "！": "challenge",
  "¶": "note",
};
const PROMISES = [">", "→", "->"];

/** Not where another mark follows, as in ?! or >=, nor in a face, as in >:( */
const SIGN = /(->|[?？!！>→*✳¶])[\uFE0E\uFE0F]?(?![?？!！>*=.<:)-])/y;
const ASKED = /(?:^|\s)((?:(?:s?he|they) )?ask(?:s|ed)(?: me)? ?)$/i;

/** The sign that stands here; whether it may count at this place is for others to say. */
export function readSignAt(open: string, at: number): Sign | undefined {
  SIGN.lastIndex = at;
  const [raw, mark] = SIGN.exec(open) ?? [];
  if (!raw || !mark) return;
  const kind = KIND_OF[mark] ?? (PROMISES.includes(mark) ? "promise" : "interest");
  const to = at + raw.length;
  const line = /^.*/.exec(open.slice(to))![0];
  const listed = open.indexOf(`\n${mark}`) >= 0;
  // "> 50 %" compares, a list has several points, and something may be *stressed*.
  if (isPromise({ kind }) && (listed || /^\s*[\d$€£]/.test(line))) return;
  if (isInterest({ kind }) && (listed || /\S\*/.test(line))) return;
  return { kind, from: at, to };
}

/** Where "she asked" begins, if that stands before a question's sign. */
export function findAskedBefore(open: string, sign: Sign): number | undefined {
  const match = isQuestion(sign) && ASKED.exec(open.slice(Math.max(0, sign.from - 16), sign.from));
  return match ? sign.from - match[1]!.length : undefined;
}

/** What a sign takes of the line. */
export function buildSignMark(open: string, sign: Sign): Mark {
  const asked = findAskedBefore(open, sign);
  return { sort: "sign", from: asked ?? sign.from, to: sign.to, value: sign.kind, them: asked !== undefined };
}

const GLUED = /^[\p{L}\p{Extended_Pictographic}"“'(¿¡\uFFFC]/u;

/**
 * A sign in the midst, behind a space: at the beginning of a line, glued to a word (`met at lunch !can't …`), or apart
 * behind a few words that are no sentence (`tall, green scarf ! can't …`).
 */
export function findSignWithin(open: string, isCommon: (word: string) => boolean): Sign | undefined {
  for (const { index } of open.matchAll(/[?？!！>→*✳¶]|->/g)) {
    const sign = /[\s\uFFFC]/.test(open[index - 1] ?? "\n") ? readSignAt(open, index) : undefined;
    if (!sign) continue;
    const lead = open.slice(open.slice(0, index).lastIndexOf("\n") + 1, findAskedBefore(open, sign) ?? index);
    const after = open.slice(sign.to, sign.to + 2);
    if (!lead.trim()) return sign;
    if (!isInterest(sign) && GLUED.test(after)) return sign;
    const words = lead.match(/[^\s\uFFFC]+/g) ?? [];
    const apart = (isQuestion(sign) || isChallenge(sign)) && /^\s\S/.test(after);
    if (apart && words.length < 7 && !isCommon(words[0] ?? "") && !/[.!?]\s*$/.test(lead)) return sign;
  }
  return;
}
