/** What to have in mind when seeing somebody again. Pure. */
import { buildIsOpen } from "../domain/followups/openJots";
import { isDone } from "../domain/followups/states";
import { holdsTheirWords } from "../domain/jots/authors";
import { isChallenge, isPromise } from "../domain/jots/kinds";
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

/** When we were last in touch (ms): by what was heard, or by what was given. `contactAt`: see `findContacts`. */
export function findLastContact(
  contactAt: number | undefined,
  { gifts }: Pick<MeetingBrief, "gifts">,
): number | undefined {
  const givenAt = gifts[0]?.fields.done_at ?? undefined;
  return contactAt === undefined || (givenAt ?? 0) > contactAt ? givenAt : contactAt;
}

/**
 * @param jots all that was heard of them, the last first
 * @param followups all that was meant for them, alone or with another
 */
export function buildBrief(jots: readonly Row<"jot">[], followups: readonly Row<"followup">[]): MeetingBrief {
  const isOpen = buildIsOpen(followups.map(({ fields }) => fields));
  return {
    last: jots.find(({ fields }) => holdsTheirWords(fields) && !isFacedNow(fields)),
    challenges: jots.filter((jot) => isChallenge(jot.fields) && isOpen(jot)),
    promises: jots.filter((jot) => isPromise(jot.fields) && isOpen(jot)),
    gifts: followups
      .filter(({ fields }) => isDone(fields))
      .sort((one, other) => (other.fields.done_at ?? 0) - (one.fields.done_at ?? 0)),
  };
}
