/** What one week asks for: the five-minute favours first, and of different sorts. Pure. */
import type { Line } from "./due";

/** What may be done about a line: `kind` is a clipping's, "introduction", "promise", or null where there is only a question to ask. */
export interface Favour {
  line: Line;
  clipping_id: string | null;
  kind: string | null;
}

/** Few enough for an hour. */
const MOST = 5;
/** What needs others to be asked first, or to be thought through, takes longer than to send a thing. */
const SLOW = new Set(["person", "resume", "know_how", "introduction"]);

/** About five minutes: a promise that only waits to be kept, or something ready to send. */
export const isQuick = ({ kind }: Favour): boolean => kind !== null && !SLOW.has(kind);

/**
 * Promises first, for one's word was given; then what is quick, what takes some thought, and questions last. Within
 * each no sort a second time while there are others. To each person one thing.
 */
export function ofThisWeek(favours: Favour[]): Favour[] {
  const seen = new Map<string, number>();
  const ranked = favours.map((favour) => {
    const kind = favour.kind ?? "";
    const before = seen.get(kind) ?? 0;
    if (kind === "promise") return { favour, rank: 0 };
    seen.set(kind, before + 1);
    return { favour, rank: (isQuick(favour) ? 1_000 : kind ? 2_000 : 3_000) + before };
  });
  ranked.sort((one, other) => one.rank - other.rank);
  const people = new Set<string | null>();
  return ranked
    .map(({ favour }) => favour)
    .filter(({ line: { person_id } }) => !people.has(person_id) && people.add(person_id))
    .slice(0, MOST);
}
