/** Everything in a line that may be understood. Pure. */
import { findKind, type JotKind } from "../../domain/jots/kinds";
import { readConfidence } from "./confidence";
import { isWithin, readTopics } from "./hashes";
import { readHead } from "./head";
import type { KnownNames } from "./knownNames";
import { type Mark, Scan } from "./marks";
import { readMentions, readOrganization } from "./mentions";
import { buildSignMark, findSignWithin } from "./signs";
import { isCommon } from "./words";

const READING = /(?:^|\s)(\/\/)(?=\s|$)/;

/** In the order of the text. A day counts only where something is promised. */
export function readMarks(
  typed: string,
  known: KnownNames,
  isPromised: (sign: JotKind | null) => boolean,
): Mark[] {
  const scan = new Scan(typed);
  readTopics(scan, known);
  readConfidence(scan);
  const cut = READING.exec(scan.open);
  const from = cut ? cut.index + cut[0].length - 2 : typed.length;
  if (cut) scan.take({ sort: "reading", from, to: from + 2, value: "" });
  const after = scan.open.slice(from);
  scan.open = scan.open.slice(0, from);
  if (!readHead(scan, known)) {
    const sign = findSignWithin(scan.open, isCommon);
    if (sign) scan.take(buildSignMark(scan.open, sign));
  }
  readOrganization(scan, known);
  readMentions(scan, known);
  const sign = scan.marks.find(({ sort }) => sort === "sign");
  const day = isPromised(findKind(sign?.value) ?? null) && known.findDay?.(scan.open, known.today);
  if (day) {
    const lead = scan.runsOn(day.to) ? "" : /(?:[,;–-]\s*)?$/.exec(scan.open.slice(0, day.from))![0];
    scan.take({ sort: "day", ...day, from: day.from - lead.length });
  }
  scan.open += after;
  for (const mark of scan.marks) {
    if (mark.sort === "topic") mark.stays = isWithin(scan, mark);
    if (mark.sort === "day") mark.stays = scan.runsOn(mark.to);
  }
  return scan.marks.sort((one, other) => one.from - other.from);
}
