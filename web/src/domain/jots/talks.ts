/** Talks, as the jots that were heard in them tell. */

import type { Row } from "../records/model";
import { isMyQuestion } from "./authors";

interface Talk {
  /** Ids. */
  people: string[];
  /** How many questions I asked in it. */
  questionCount: number;
  /** When the first and the last of it were heard, ms. */
  since: number;
  until: number;
}

/** When for so long nothing was heard, a talk is over, ms. */
export const PAUSE = 10 * 60_000;
/** How long afterwards it is worth a word, ms. */
const FRESH = 3 * 3_600_000;

/** What was heard of the same people without a pause is one talk. What names nobody is of none, and ends none. */
function listTalks(jots: Row<"jot">[]): Talk[] {
  const talks: Talk[] = [];
  for (const { fields } of jots) {
    const { person_ids: ids, heard_at: at } = fields;
    if (!ids?.length || at == null) continue;
    let talk = talks.at(-1);
    if (!talk || talk.since - at >= PAUSE || !ids.some((id) => talk!.people.includes(id))) {
      talk = { people: [], questionCount: 0, since: at, until: at };
      talks.push(talk);
    }
    talk.people = [...new Set([...talk.people, ...ids])];
    talk.questionCount += Number(isMyQuestion(fields));
    talk.since = at;
  }
  return talks;
}

/**
 * The last talk that is over, whether by a pause or because somebody else came.
 * @param jots last heard first
 */
export function findLastTalk(jots: Row<"jot">[], now: number): Talk | undefined {
  const [last, before] = listTalks(jots);
  const over = last && now - last.until < PAUSE ? before : last;
  return over && now - over.until < FRESH ? over : undefined;
}
