/** Words of jots, wherever they stand: kinds and marks. */
import type { JotKind } from "../../domain/jots/kinds";

export const jots = {
  kinds: {
    note: "Note",
    question: "Question",
    challenge: "Challenge",
    interest: "Interest",
    promise: "Promise",
  } satisfies Record<JotKind, string>,
  marks: { here: "On this device", sent: "Synced", refused: "Not synced" },
  /** Where the server did not say why. */
  notTaken: "the server couldn’t accept this item",
  edit: "Edit",
  mayHelp: "What may help",
  take: (topic: string) => `Add ${topic}`,
  confidence: "Confidential",
  due: (day: string) => `by ${day}`,
  kept: "Kept",
  letGo: "Skipped",
  earlier: "Show earlier",
};
