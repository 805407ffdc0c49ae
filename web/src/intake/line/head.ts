/** The beginning of a line: who it is about, where they work, what sort of line it is. Pure. */
import { endOf, skip } from "./ends";
import type { Known } from "./known";
import type { Scan } from "./marks";
import { organizationMark } from "./organizations";
import { partsOf } from "./parts";
import { markOf, signAt, type Sign } from "./signs";

/**
 * Takes names where something tells that they are names: an organization or a sign behind them, a colon, a dash.
 * Answers the line's sign where it stands before or right behind them.
 */
export function readHead(scan: Scan, known: Known): Sign | undefined {
  let at = skip(scan.open, /^\s*/.exec(scan.open)![0].length);
  let sign = signAt(scan.open, at);
  const taken = (one: Sign): Sign => {
    scan.take(markOf(scan.open, one));
    at = skip(scan.open, one.to);
    return one;
  };
  if (sign) sign = taken(sign);
  for (let groups = 0; ; groups++) {
    const end = endOf(scan.open, at, known);
    if (!end || (sign && end.sign)) return sign;
    const rest = scan.rest(end.sign?.to ?? end.at).trim();
    const parts = partsOf(scan.open, at, end.at, known, { loose: !sign && !!end.organization?.signed, more: groups > 0, alone: !rest });
    if (!parts || !(parts.length || groups || end.organization)) return sign;
    parts.forEach((part) => scan.take(part));
    if (end.organization) {
      scan.take(organizationMark(end.at, end.organization, known));
      at = skip(scan.open, end.organization.to);
    } else if (end.joint) {
      scan.join(end.at, end.joint);
      at = skip(scan.open, end.joint);
      const late = sign ? undefined : signAt(scan.open, at);
      return late ? taken(late) : sign;
    } else return taken(end.sign!);
  }
}
