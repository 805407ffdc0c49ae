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
  marks: { here: "On this device", sent: "Synced", refused: "Not taken" },
  /** Where the server did not say why. */
  notTaken: "the server could not take this record",
  edit: "Edit",
  done: "Done",
  mayHelp: "What may help",
  take: (topic: string) => `Add ${topic}`,
  confidence: "In confidence",
  due: (day: string) => `by ${day}`,
  states: { open: "Open", helped: "Helped", solved: "Solved", stale: "Stale" } satisfies Record<
    ChoicesOf["jot"]["state"],
    string
  >,
  askedBy: { me: "I did", them: "They did" } satisfies Record<ChoicesOf["jot"]["asked_by"], string>,
  fields: {
    text: "Words",
    reading: "My own reading",
    answer: "The answer",
    kind: "What it is",
    askedBy: "Who asked it",
    people: "About",
    event: "At",
    noEvent: "No event",
    session: "During (talk or table)",
    topics: "Topics",
    offers: "What it may be about",
    due: "For which day",
    state: "How it stands",
    confidence:
      "In confidence: stays out of drafts, suggestions and what you share; a copy of the whole notebook holds it",
  },
  wording: "Also written, on another device:",
  wordingHere: "Also written:",
  listFull: (most: number) => `One list holds ${most}. There was no room in it for:`,
  useThis: "Use this one",
  keepBoth: "Keep both",
  dismiss: "Dismiss",
  used: "Now that one is used.",
  bothKept: "Both are kept.",
  dismissed: "Dismissed.",
  earlier: "Show earlier",
  topicTooLong: (longest: number) =>
    `A topic has ${longest} letters at most. Nothing was cut: say it shorter.`,
};
