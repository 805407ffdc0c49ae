/** The lines of what falls due, as the screen groups them. Pure. */
import { addDays } from "../days/days";
import { type DueLine, listDueNow } from "../rules/due";

/** Days ahead that count as soon. */
const SOON = 14;

interface Outlook {
  due: DueLine[];
  soon: DueLine[];
  later: DueLine[];
}

/** One's word was given: it stands before what only comes up. */
const putPromisesFirst = (lines: DueLine[]): DueLine[] => [
  ...lines.filter(({ why }) => why === "promise"),
  ...lines.filter(({ why }) => why !== "promise"),
];

export function groupOutlook(lines: DueLine[], today: string): Outlook {
  const horizon = addDays(today, SOON);
  return {
    due: putPromisesFirst(listDueNow(lines, today)),
    soon: lines.filter(({ due_on }) => due_on > today && due_on <= horizon),
    later: lines.filter(({ due_on }) => due_on > horizon),
  };
}
