/** Words of jots, wherever they stand: kinds, marks, the editor, words kept beside. */

export const JOT_KINDS = ["note", "question", "challenge", "interest", "promise"] as const;
export type JotKind = (typeof JOT_KINDS)[number];

/** What stands in the margin. */
export const SIGNS: Record<JotKind, string> = { note: "¶", question: "?", challenge: "!", interest: "✳︎", promise: "→" };

export const jots = {
  kinds: { note: "Note", question: "Question", challenge: "Challenge", interest: "Interest", promise: "Promise" } as Record<JotKind, string>,
  marks: { here: "On this device", sent: "Synced", refused: "Not taken" },
  edit: "Edit",
  done: "Done",
  mayHelp: "What may help",
  take: (topic: string) => `Add ${topic}`,
  confidence: "In confidence",
  due: (day: string) => `by ${day}`,
  states: { open: "Open", helped: "Helped", solved: "Solved", stale: "Stale" } as Record<string, string>,
  nobody: "Someone without a name",
  fields: {
    text: "Words",
    reading: "My own reading",
    answer: "The answer",
    kind: "What it is",
    people: "About",
    event: "At",
    noEvent: "No event",
    session: "During (talk or table)",
    topics: "Topics",
    offers: "What it may be about",
    due: "For which day",
    state: "How it stands",
    confidence: "In confidence: stays out of drafts, suggestions and exports",
  },
  wording: "Also written, on another device:",
  useThis: "Use this one",
  keepBoth: "Keep both",
  dismiss: "Dismiss",
  used: "Now that one is used.",
  bothKept: "Both are kept.",
  dismissed: "Dismissed.",
  earlier: "Show earlier",
};
