/** Whose words a jot holds. */
import type { JotFields } from "./model";

/** A question that I asked and a promise that I made are mine; the rest are theirs. */
export const isMine = ({ kind, asked_by }: JotFields): boolean =>
  kind === "promise" || (kind === "question" && asked_by !== "them");
