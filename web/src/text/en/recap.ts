/** Words of an event's recap, on the screen, in what is copied and on paper. */

export const recap = {
  title: (event: string) => `Recap of ${event}`,
  back: "Back to the event",
  empty: "Nothing here yet. What you jot at this event shows up here.",
  copy: "Copy",
  copied: "Copied. Paste it into an email to yourself.",
  copyFailed: "Your browser blocked copying. Copy it from here:",
  byHand: "Recap as text",
  print: "Print",
  triage: "Sort jots",
  confided: (count: number) =>
    count === 1
      ? "One item is confidential. It’s only shown here, never copied or printed."
      : `${count} items are confidential. They’re only shown here, never copied or printed.`,
  inConfidence: "Confidential",
  met: "People I met",
  parts: {
    struggles: "What they struggle with",
    asked: "What they asked",
    interests: "What they care about",
    promises: "What I promised",
    mine: "What I asked",
    notes: "Other notes",
  },
  next: "What to send next",
  promised: (what: string, day: string) => (day ? `Promised by ${day}: ${what}` : `Promised: ${what}`),
  struggle: (what: string) => `Open: “${what}”`,
  by: (day: string) => `by ${day}`,
  settled: "settled",
  answer: "Answer",
  nobody: "No one named",
};
