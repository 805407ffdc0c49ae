/** Words of jots, wherever they stand: kinds, marks, the editor, words kept beside. */
import type { ChoicesOf } from "../../domain/generated/limits";
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
  done: "Done",
  mayHelp: "What may help",
  take: (topic: string) => `Add ${topic}`,
  confidence: "Confidential",
  due: (day: string) => `by ${day}`,
  kept: "Kept",
  letGo: "Skipped",
  states: { open: "Open", helped: "Helped", solved: "Solved", stale: "Stale" } satisfies Record<
    ChoicesOf["jot"]["state"],
    string
  >,
  askedBy: { me: "I did", them: "They did" } satisfies Record<ChoicesOf["jot"]["asked_by"], string>,
  fields: {
    text: "Text",
    reading: "My thoughts",
    answer: "Answer",
    kind: "Type",
    askedBy: "Who asked it",
    people: "About",
    event: "Event",
    noEvent: "No event",
    session: "Session",
    topics: "Topics",
    offers: "Suggested topics",
    due: "Due date",
    state: "Status",
    confidence:
      "Confidential: stays out of drafts, suggestions and what you share. A full copy of your notebook includes it.",
  },
  wording: "Also written on another device:",
  wordingHere: "Also written:",
  listFull: (most: number) => `One list holds ${most}. There was no room in it for:`,
  useThis: "Use this one",
  keepBoth: "Keep both",
  dismiss: "Dismiss",
  used: "Switched to that version.",
  bothKept: "Kept both.",
  dismissed: "Dismissed.",
  earlier: "Show earlier",
  topicTooLong: (longest: number) => `Topics can have up to ${longest} characters. Please shorten it.`,
};
