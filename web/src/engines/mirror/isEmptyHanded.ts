/** Whether a message brings neither a gift nor a question: then it is about who writes it, and not sent from here. Pure. */
import type { MirrorDraft } from "./finding";
import { dropPoliteness } from "./pressing";
import { reviewDraft } from "./reviewDraft";

const ASKS = /[?？؟՞]/u;

/** A question in any script counts; not one that is asked of everybody, nor that of one who is only checking in. */
export function isEmptyHanded(draft: MirrorDraft): boolean {
  if (draft.gift) return false;
  const sorts = new Set(reviewDraft(draft).map(({ sort }) => sort));
  // A link that one put in by hand is a gift as well.
  if (sorts.has("gift")) return false;
  if (!ASKS.test(dropPoliteness(draft.text))) return true;
  return sorts.has("checking_in") && !sorts.has("question");
}
