/** The lines of what falls due, as the screen groups them. Pure. */
import { addDays } from "../days/days";
import { isPromise } from "../jots/kinds";
import type { JotFields } from "../records/model";
import { type DueLine, listDueNow } from "../rules/due";

/** Days ahead that count as soon. */
const SOON = 14;

interface Outlook {
  due: DueLine[];
  soon: DueLine[];
  later: DueLine[];
}

/**
 * One's word was given: it stands before what only comes up, also once it was begun or put off.
 * @param jots what the lines may name
 */
export function groupOutlook(lines: DueLine[], today: string, jots: ReadonlyMap<string, JotFields>): Outlook {
  const holds = ({ why, jot_id }: DueLine) => why === "promise" || isPromise(jots.get(jot_id ?? "") ?? {});
  const now = listDueNow(lines, today);
  const horizon = addDays(today, SOON);
  return {
    due: [...now.filter(holds), ...now.filter((line) => !holds(line))],
    soon: lines.filter(({ due_on }) => due_on > today && due_on <= horizon),
    later: lines.filter(({ due_on }) => due_on > horizon),
  };
}
