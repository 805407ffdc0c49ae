/**
 * *Not this*: a followup that is let go before it was begun. It falls due for nobody and is no gift. Its id follows from
 * what it keeps apart, so that two devices make the same record; deleting it is the undo. Pure.
 */

import type { Change } from "../records/model";
import { buildDismissalId } from "../records/namedIds";

/** This clipping is not to be suggested again for what was said in this jot. It names no person: see `rules.ts`. */
export function dismissSuggestion(jot_id: string, clipping_id: string): Change {
  return {
    kind: "followup",
    id: buildDismissalId(jot_id, clipping_id),
    fields: { jot_id, clipping_id, state: "let_go" },
  };
}

/** These two are not to be proposed for an introduction again. */
export function dismissIntroduction(one: string, other: string): Change {
  const [person_id, other_person_id] = [one, other].sort() as [string, string];
  return {
    kind: "followup",
    id: buildDismissalId(person_id, other_person_id),
    fields: { person_id, other_person_id, state: "let_go" },
  };
}
