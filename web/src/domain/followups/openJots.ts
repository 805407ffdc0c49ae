/** What is still open of what was said and promised, by what was done about it. Pure. */
import { isChallenge, isPromise } from "../jots/kinds";
import type { FollowupFields, JotFields } from "../records/model";
import { isFacedNow } from "../rules/challenges";
import { isDone, isSettled } from "./states";

const gives = ({ clipping_id, other_person_id }: FollowupFields): boolean =>
  !!clipping_id || !!other_person_id;

/** A promise is done with once it was kept or let go: a clipping or a meeting that was let go is only not this one. */
const settlesPromise = (followup: FollowupFields): boolean =>
  isDone(followup) || (isSettled(followup) && !gives(followup));

/** By jot, whether the promise in it was kept; one that was let go was not. What is still to be kept is not among them. */
export function findSettledPromises(followups: readonly FollowupFields[]): Map<string, boolean> {
  const settled = new Map<string, boolean>();
  for (const followup of followups)
    if (followup.jot_id && settlesPromise(followup))
      settled.set(followup.jot_id, isDone(followup) || settled.get(followup.jot_id) === true);
  return settled;
}

/**
 * Whether what was said is still open, wherever that is shown: a challenge until it is solved, a promise until it is kept
 * or let go, the rest until something was given for it. A question that was sent gives nothing.
 */
export function buildIsOpen(
  followups: readonly FollowupFields[],
): (jot: { id: string; fields: JotFields }) => boolean {
  const settled = findSettledPromises(followups);
  const given = new Set(followups.filter((one) => isDone(one) && gives(one)).map(({ jot_id }) => jot_id));
  return ({ id, fields }) =>
    isChallenge(fields) ? isFacedNow(fields) : !(isPromise(fields) ? settled : given).has(id);
}
