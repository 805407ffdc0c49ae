/** What to have in mind when seeing somebody again. Pure. */
import { isDone, settlesItsJot } from "../domain/followups/states";
import { holdsTheirWords } from "../domain/jots/authors";
import { isPromise } from "../domain/jots/kinds";
import type { Row } from "../domain/records/model";
import { isFacedNow } from "../domain/rules/challenges";

export interface MeetingBrief {
  /** What was last heard of them, and is neither a challenge that they face nor a promise of mine. */
  last: Row<"jot"> | undefined;
  /** What they still face, also where something was given for it. */
  challenges: Row<"jot">[];
  /** What I promised and have neither done nor let go. */
  promises: Row<"jot">[];
  /** What was sent or given, the latest first. */
  gifts: Row<"followup">[];
}

/**
 * @param jots all that was heard of them, the last first
 * @param followups all that was meant for them, alone or with another
 */
export function buildBrief(jots: readonly Row<"jot">[], followups: readonly Row<"followup">[]): MeetingBrief {
  const settled = new Set(
    followups.filter(({ fields }) => settlesItsJot(fields)).map(({ fields }) => fields.jot_id),
  );
  return {
    last: jots.find(({ fields }) => holdsTheirWords(fields) && !isFacedNow(fields)),
    challenges: jots.filter(({ fields }) => isFacedNow(fields)),
    promises: jots.filter(({ id, fields }) => isPromise(fields) && !settled.has(id)),
    gifts: followups
      .filter(({ fields }) => isDone(fields))
      .sort((one, other) => (other.fields.done_at ?? 0) - (one.fields.done_at ?? 0)),
  };
}
