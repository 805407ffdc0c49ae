/**
 * How a challenge stands, and whether help is wanted. Pure. Its state is open, helped (something was given for it),
 * solved, or stale (nothing was heard of it for long). `server/rules/challenges.py` says of help what is said here.
 */

import { isTheirQuestion } from "../jots/authors";
import { isChallenge, isInterest } from "../jots/kinds";
import type { JotFields } from "../records/model";

const stateOf = ({ state }: JotFields): string => state ?? "open";

/** As it was told: nothing was given for it yet, and it is neither solved nor stale. */
export const isOpenChallenge = (jot: JotFields): boolean => isChallenge(jot) && stateOf(jot) === "open";

/** They still face it, for all that is known: whatever was given, and however long ago it was told. */
export const isFacedNow = (jot: JotFields): boolean => isChallenge(jot) && stateOf(jot) !== "solved";

/** Something was given for it. */
export const isHelped = (jot: JotFields): boolean => isChallenge(jot) && stateOf(jot) === "helped";

/** Somebody noted that nothing was heard of it for long. */
export const isStale = (jot: JotFields): boolean => isChallenge(jot) && stateOf(jot) === "stale";

/** It is solved, and may be told of to others who face the like. */
export const isSolvedOpenly = (jot: JotFields): boolean =>
  isChallenge(jot) && stateOf(jot) === "solved" && !jot.in_confidence;

/**
 * Help may be suggested: for a challenge, an interest, or a question of theirs without an answer. A challenge that was
 * helped still counts: until it is solved something else may do. What was said in confidence never comes up.
 */
export function isHelpWanted(jot: JotFields): boolean {
  if (jot.in_confidence || jot.state === "solved" || jot.state === "stale") return false;
  return isChallenge(jot) || isInterest(jot) || (isTheirQuestion(jot) && !jot.answer);
}

/** Worth bringing something along for: an open challenge or an interest that was not told in confidence. */
export const isWorthBringingFor = (jot: JotFields): boolean =>
  !jot.in_confidence && (isInterest(jot) || isOpenChallenge(jot));
