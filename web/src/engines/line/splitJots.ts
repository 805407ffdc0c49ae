/** One text may be several jots: each line with a sign of its own begins another. Pure. */
import type { KnownNames } from "./knownNames";
import { parseLine } from "./line";

/** More than this is no evening's notes, and is not taken apart at each key. */
const MOST_LINES = 60;
const LONGEST = 5_000;
const MAY_SIGN = /[?？!！>→*✳¶]/u;
/** A list, or what somebody wrote in a mail: several points of one jot. */
const POINT = /^\s*([*>])/;

/** Which lines have a sign of their own; none where all are points of one list. */
function findSigned(lines: string[], known: KnownNames): boolean[] {
  const isPoint = lines.map((line) => POINT.exec(line)?.[1]);
  const signed = lines.map((line, at) => {
    const point = isPoint[at];
    const isListed = point === "*" && (isPoint[at - 1] === "*" || isPoint[at + 1] === "*");
    return !isListed && MAY_SIGN.test(line) && parseLine(line, known).kind !== null;
  });
  const marks = new Set(signed.map((is, at) => (is ? isPoint[at] : undefined)).filter((_, at) => signed[at]));
  return marks.size === 1 && marks.has(">") ? signed.map(() => false) : signed;
}

/** The texts of its jots, which joined are the text; what stands before the first sign or behind another is with that. */
export function splitJots(text: string, known: KnownNames): string[] {
  const lines = text.length > LONGEST ? [] : (text.match(/[^\n]*\n|[^\n]+$/g) ?? []);
  if (lines.length < 2 || lines.length > MOST_LINES) return [text];
  const signed = findSigned(lines, known);
  const jots: string[] = [];
  let isSigned = false;
  lines.forEach((line, at) => {
    if (at === 0 || (isSigned && signed[at])) jots.push(line);
    else jots[jots.length - 1] += line;
    isSigned ||= signed[at]!;
  });
  return jots;
}
