/** What one week asks for: the five-minute favours first, and of different sorts. Pure. */
import type { ChoicesOf } from "../domain/generated/limits";
import type { DueLine } from "../domain/rules/due";

/** What may be done about a line: `sort` is a clipping's, "introduction", "promise", or null where there is only a question to ask. */
export interface Favour {
  line: DueLine;
  clipping_id: string | null;
  sort: string | null;
}

/** Few enough for an hour. */
const MOST = 5;
/** What needs others to be asked first, or to be thought through, takes longer than to send a thing. */
const IS_SLOW: Record<string, boolean> = {
  person: true,
  resume: true,
  know_how: true,
  introduction: true,
  article: false,
  ebook: false,
  book: false,
  template: false,
  data: false,
  tool: false,
  podcast: false,
  event: false,
  job: false,
  promise: false,
} satisfies Record<ChoicesOf["clipping"]["kind"] | "introduction" | "promise", boolean>;

/** About five minutes: a promise that only waits to be kept, or something ready to send. */
export const isQuick = ({ sort }: Favour): boolean => sort !== null && IS_SLOW[sort] !== true;

/**
 * Promises first, for one's word was given; then what is quick, what takes some thought, and questions last. Within
 * each no sort a second time while there are others. To each person one thing.
 */
export function pickThisWeek(favours: Favour[]): Favour[] {
  const counts = new Map<string, number>();
  const ranked = favours.map((favour) => {
    const sort = favour.sort ?? "";
    const before = counts.get(sort) ?? 0;
    if (sort === "promise") return { favour, rank: 0 };
    counts.set(sort, before + 1);
    return { favour, rank: (isQuick(favour) ? 1_000 : sort ? 2_000 : 3_000) + before };
  });
  ranked.sort((one, other) => one.rank - other.rank);
  const people = new Set<string | null>();
  return ranked
    .map(({ favour }) => favour)
    .filter(({ line: { person_id } }) => !people.has(person_id) && people.add(person_id))
    .slice(0, MOST);
}
