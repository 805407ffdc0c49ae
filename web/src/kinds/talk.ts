/** Talks, as the jots of an event tell of them. */
import type { JotFields, Row } from "./model";

export interface Talk {
  /** Ids. */
  people: string[];
  /** How many questions I asked in it. */
  asked: number;
  /** When the first and the last of it were heard, ms. */
  since: number;
  until: number;
}

/** When for so long nothing was heard, a talk is over, ms. */
export const PAUSE = 10 * 60_000;
/** How long afterwards it is worth a word, ms. */
const FRESH = 3 * 3_600_000;

const isMine = ({ kind, asked_by }: JotFields): boolean => kind === "question" && asked_by !== "them";

/** What was heard of the same people without a pause is one talk. What names nobody is of none, and ends none. */
function talksOf(jots: Row<"jot">[]): Talk[] {
  const talks: Talk[] = [];
  for (const { fields } of jots) {
    const { person_ids: ids, heard_at: at } = fields;
    if (!ids?.length || at == null) continue;
    let talk = talks.at(-1);
    if (!talk || talk.since - at >= PAUSE || !ids.some((id) => talk!.people.includes(id))) {
      talk = { people: [], asked: 0, since: at, until: at };
      talks.push(talk);
    }
    talk.people = [...new Set([...talk.people, ...ids])];
    talk.asked += Number(isMine(fields));
    talk.since = at;
  }
  return talks;
}

/**
 * The last talk that is over, whether by a pause or because somebody else came.
 * @param jots of one event, last heard first
 */
export function lastTalk(jots: Row<"jot">[], now: number): Talk | undefined {
  const [last, before] = talksOf(jots);
  const over = last && now - last.until < PAUSE ? before : last;
  return over && now - over.until < FRESH ? over : undefined;
}
