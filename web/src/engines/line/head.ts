/** The beginning of a line: who it is about, where they work, what sort of line it is. Pure. */
import { findEnd, skipTaken } from "./ends";
import type { KnownNames } from "./knownNames";
import type { Scan } from "./marks";
import { buildOrganizationMark } from "./organizations";
import { readParts } from "./parts";
import { buildSignMark, readSignAt, type Sign } from "./signs";

/**
 * Takes names where something tells that they are names: an organization or a sign behind them, a colon, a dash.
 * Answers the line's sign where it stands before or right behind them.
 */
export function readHead(scan: Scan, known: KnownNames): Sign | undefined {
  let at = skipTaken(scan.open, /^\s*/.exec(scan.open)![0].length);
  let sign = readSignAt(scan.open, at);
  const takeSign = (one: Sign): Sign => {
    scan.take(buildSignMark(scan.open, one));
    at = skipTaken(scan.open, one.to);
    return one;
  };
  if (sign) sign = takeSign(sign);
  for (let groups = 0; ; groups++) {
    const end = findEnd(scan.open, at, known);
    if (!end || (sign && end.sign)) return sign;
    const rest = scan.rest(end.sign?.to ?? end.at).trim();
    const parts = readParts(scan.open, at, end.at, known, {
      signed: !!end.organization?.signed,
      loose: !sign && !!end.organization?.signed,
      more: groups > 0,
      alone: !rest,
    });
    if (!parts || !(parts.length || groups || end.organization)) return sign;
    for (const part of parts) scan.take(part);
    if (end.organization) {
      scan.take(buildOrganizationMark(end.at, end.organization, known));
      at = skipTaken(scan.open, end.organization.to);
    } else if (end.joint) {
      scan.join(end.at, end.joint);
      at = skipTaken(scan.open, end.joint);
      const late = sign ? undefined : readSignAt(scan.open, at);
      return late ? takeSign(late) : sign;
    } else return takeSign(end.sign!);
  }
}
