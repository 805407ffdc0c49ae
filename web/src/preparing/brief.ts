/** What to have in mind when seeing somebody again. Pure. */
import type { JotFields, Row } from "../kinds/model";

export interface Brief {
  /** What was last heard of them, and is neither an open challenge nor a promise of mine. */
  last: Row<"jot"> | undefined;
  /** Their challenges that are still open. */
  challenges: Row<"jot">[];
  /** What I promised and have neither done nor let go. */
  promises: Row<"jot">[];
  /** What was sent or given, the latest first. */
  gifts: Row<"followup">[];
}

/** Whether somebody else said it: a question that I asked is theirs only once it has an answer. */
const isTheirs = ({ kind, asked_by, answer }: JotFields): boolean =>
  kind !== "promise" && (kind !== "question" || asked_by === "them" || !!answer);

/**
 * @param jots all that was heard of them, the last first
 * @param followups all that was meant for them
 */
export function briefOf(jots: readonly Row<"jot">[], followups: readonly Row<"followup">[]): Brief {
  const settled = new Set(followups.filter(({ fields }) => fields.state !== "open").map(({ fields }) => fields.jot_id));
  const isOpen = ({ kind, state }: JotFields) => kind === "challenge" && (state ?? "open") === "open";
  return {
    last: jots.find(({ fields }) => isTheirs(fields) && !isOpen(fields)),
    challenges: jots.filter(({ fields }) => isOpen(fields)),
    promises: jots.filter(({ id, fields }) => fields.kind === "promise" && !settled.has(id)),
    gifts: followups
      .filter(({ fields }) => fields.state === "done")
      .sort((one, other) => (other.fields.done_at ?? 0) - (one.fields.done_at ?? 0)),
  };
}
