/** What ends the names at the beginning of a line. Pure. */
import type { Known } from "./known";
import { organizationAt, type Organization } from "./organizations";
import { askedBefore, signAt, type Sign } from "./signs";

export interface End {
  at: number;
  sign?: Sign;
  organization?: Organization;
  /** Where a colon or dash ends. */
  joint?: number;
}

/** So far a beginning may reach. */
const LONGEST = 120;
const JOINT = /\s?[:：](?![\d/):(-])|\s(?:[-–]|--)(?=\s)|\s?—/y;

/** A sign counts at once, behind a space, or between letters without any: `dana!can't`. */
function counts(open: string, at: number, from: number): boolean {
  const before = open[at - 1] ?? "";
  return at === from || /[\s\uFFFC\uFFFD]/.test(before) || (/[\p{Lu}\p{Ll}]/u.test(before) && /^[!?>]\p{L}/u.test(open.slice(at, at + 3)));
}

function endAt(open: string, at: number, from: number, known: Known): End | undefined {
  const sign = counts(open, at, from) ? signAt(open, at) : undefined;
  if (sign) return { at: Math.max(from, askedBefore(open, sign) ?? at), sign };
  JOINT.lastIndex = at;
  const joint = JOINT.exec(open);
  if (joint) return { at, joint: at + joint[0].length };
  const organization = organizationAt(open, at, known);
  // "from Acme" may be part of a sentence, unless that is all before a sign.
  if (organization && (organization.signed || endAt(open, skip(open, organization.to), -1, known))) return { at, organization };
  return;
}

/** The next place that is neither a space nor taken. */
export const skip = (open: string, from: number): number => from + /^[^\S\n]*[\uFFFC\uFFFD]*[^\S\n]*/.exec(open.slice(from))![0].length;

export function endOf(open: string, from: number, known: Known): End | undefined {
  for (let at = from; at < open.length && at < from + LONGEST && open[at] !== "\n"; at++) {
    const end = endAt(open, at, from, known);
    if (end) return end;
  }
  return;
}
