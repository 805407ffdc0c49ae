/** Whether a message brings neither a gift nor a question: then it is about who writes it, and not sent from here. Pure. */
import type { Draft } from "./finding";
import { look } from "./look";
import { withoutPolite } from "./pressing";

const ASKS = /[?？؟՞]/u;

/** A question in any script counts; not one that is asked of everybody, nor that of one who is only checking in. */
export function emptyHanded(draft: Draft): boolean {
  if (draft.gift) return false;
  if (!ASKS.test(withoutPolite(draft.text))) return true;
  const sorts = new Set(look(draft).map(({ sort }) => sort));
  return sorts.has("checking_in") && !sorts.has("question");
}
