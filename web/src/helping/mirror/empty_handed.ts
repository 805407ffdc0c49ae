/** Whether a message brings neither a gift nor a question: then it is about the one who writes, and not sent from here. Pure. */
import type { Draft } from "./finding";
import { look } from "./look";

const ASKS = /[?？؟՞]/u;

/** A question in any script counts, but not that of one who is only checking in. */
export function emptyHanded(draft: Draft): boolean {
  if (draft.gift) return false;
  const sorts = new Set(look(draft).map(({ sort }) => sort));
  return !ASKS.test(draft.text) || (sorts.has("checking_in") && !sorts.has("question"));
}
