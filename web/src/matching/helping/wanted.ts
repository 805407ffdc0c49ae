/** Whether help is still wanted; by itself, since every jot on the screen asks. Pure. */
import type { JotFields } from "../../kinds/model";

/**
 * A challenge that was helped is open: something was given, and until it is solved something else may do. What was
 * said in confidence never comes up.
 */
export function isOpen({ kind, state, asked_by, answer, in_confidence }: JotFields): boolean {
  if (in_confidence || state === "solved" || state === "stale") return false;
  return kind === "challenge" || kind === "interest" || (kind === "question" && asked_by === "them" && !answer);
}
