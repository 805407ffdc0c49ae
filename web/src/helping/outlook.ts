/** The lines of what falls due, as the screen groups them. Pure. */
import { after, type Line } from "./due";

/** Days ahead that count as soon. */
const SOON = 14;

export interface Outlook {
  due: Line[];
  soon: Line[];
  later: Line[];
}

export function outlook(lines: Line[], today: string): Outlook {
  const horizon = after(today, SOON);
  return {
    due: lines.filter(({ due_on }) => due_on <= today),
    soon: lines.filter(({ due_on }) => due_on > today && due_on <= horizon),
    later: lines.filter(({ due_on }) => due_on > horizon),
  };
}
