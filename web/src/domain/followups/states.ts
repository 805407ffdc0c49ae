/** How a followup stands: open, done (it was given, and is a gift), or let go. Pure. */
import type { ChoicesOf } from "../generated/limits";
import type { FollowupFields } from "../records/model";

const IS_SETTLED: Record<string, boolean> = {
  open: false,
  done: true,
  let_go: true,
} satisfies Record<ChoicesOf["followup"]["state"], boolean>;

export const isOpen = ({ state }: FollowupFields): boolean => state == null || state === "open";
export const isDone = ({ state }: FollowupFields): boolean => state === "done";
export const isSettled = ({ state }: FollowupFields): boolean => IS_SETTLED[state ?? "open"] === true;

/** What takes up again one that was settled, due on that day. */
export const buildReopening = (due_on: string): FollowupFields => ({ state: "open", done_at: null, due_on });

/** Whom it is for: one, or both who are to be introduced. */
export const listReceivers = ({ person_id, other_person_id }: FollowupFields): string[] =>
  [person_id, other_person_id].filter((side) => side != null);
