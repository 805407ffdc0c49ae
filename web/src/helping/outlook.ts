/** The lines of what falls due, as the screen groups them. Pure. */
import { after, type Line } from "./due";

/** Days ahead that count as soon. */
const SOON = 14;

export interface Outlook {
  due: Line[];
  soon: Line[];
  later: Line[];
}

const bySelf = ({ why }: Line): boolean => why === "first" || why === "again";

/** Once something is promised or planned for somebody, what comes up by itself waits behind it. */
function oncePerPerson(lines: Line[]): Line[] {
  const meant = new Set(lines.filter((line) => !bySelf(line)).map(({ person_id }) => person_id));
  return lines.filter((line) => !bySelf(line) || !meant.has(line.person_id));
}

export function outlook(lines: Line[], today: string): Outlook {
  const horizon = after(today, SOON);
  return {
    due: oncePerPerson(lines.filter(({ due_on }) => due_on <= today)),
    soon: lines.filter(({ due_on }) => due_on > today && due_on <= horizon),
    later: lines.filter(({ due_on }) => due_on > horizon),
  };
}
