/** One week's batch: what is ready first, and of different sorts. Pure. */
import type { Line } from "./due";

/** What may be given for a line; `kind` is null where there is nothing on the shelf, only a question to ask. */
export interface Favour {
  line: Line;
  clipping_id: string | null;
  kind: string | null;
}

/** Few enough for an hour. */
const MOST = 5;

/**
 * Promises first, for they are owed by one's own word; then what is ready to send, no sort twice while there are
 * others; then what takes some thought.
 */
export function batch(favours: Favour[]): Favour[] {
  const promises = favours.filter(({ line }) => line.why === "promise");
  const rest = favours.filter(({ line }) => line.why !== "promise");
  const seen = new Map<string, number>();
  const turn = rest.map((favour) => {
    const kind = favour.kind ?? "";
    const before = seen.get(kind) ?? 0;
    seen.set(kind, before + 1);
    return { favour, rank: (kind ? 0 : 100) + before };
  });
  turn.sort((one, other) => one.rank - other.rank);
  return [...promises, ...turn.map(({ favour }) => favour)].slice(0, MOST);
}
