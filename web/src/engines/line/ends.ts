/** What ends the names at the beginning of a line. Pure. */
import type { KnownNames } from "./knownNames";
import { type Organization, readOrganizationAt } from "./organizations";
import { findAskedBefore, readSignAt, type Sign } from "./signs";

interface NamesEnd {
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
function isSignPlace(open: string, at: number, from: number): boolean {
  const before = open[at - 1] ?? "";
  return (
    at === from ||
    /[\s\uFFFC\uFFFD]/.test(before) ||
    (/[\p{Lu}\p{Ll}]/u.test(before) && /^[!?>]\p{L}/u.test(open.slice(at, at + 3)))
  );
}

function readEndAt(open: string, at: number, from: number, known: KnownNames): NamesEnd | undefined {
  const sign = isSignPlace(open, at, from) ? readSignAt(open, at) : undefined;
  if (sign) return { at: Math.max(from, findAskedBefore(open, sign) ?? at), sign };
  JOINT.lastIndex = at;
  const joint = JOINT.exec(open);
  if (joint) return { at, joint: at + joint[0].length };
  const organization = readOrganizationAt(open, at, known, true);
  // "from Acme" may be part of a sentence, unless that is all before a sign.
  if (organization && (organization.signed || readEndAt(open, skipTaken(open, organization.to), -1, known)))
    return { at, organization };
  return;
}

/** The next place that is neither a space nor taken. */
export const skipTaken = (open: string, from: number): number =>
  from + /^[^\S\n]*[\uFFFC\uFFFD]*[^\S\n]*/.exec(open.slice(from))![0].length;

export function findEnd(open: string, from: number, known: KnownNames): NamesEnd | undefined {
  for (let at = from; at < open.length && at < from + LONGEST && open[at] !== "\n"; at++) {
    const end = readEndAt(open, at, from, known);
    if (end) return end;
  }
  return;
}
