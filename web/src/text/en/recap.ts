/** Words of an event's recap, on the screen, in what is copied and on paper. */

export const recap = {
  title: (event: string) => `Recap of ${event}`,
  back: "Back to the event",
  empty: "Nothing was written down at this event yet. What you jot there comes together here.",
  copy: "Copy",
  copied: "Copied. Paste it into a mail to yourself.",
  copyFailed: "The browser would not copy it. Here it is, to be copied by hand:",
  byHand: "The recap as text",
  print: "Print",
  triage: "Put scraps in their place",
  confided: (count: number) =>
    count === 1
      ? "One thing was said in confidence. It stays on this screen: it is neither copied nor printed."
      : `${count} things were said in confidence. They stay on this screen: they are neither copied nor printed.`,
  inConfidence: "In confidence",
  met: "Whom I met",
  parts: {
    struggles: "What they struggle with",
    asked: "What they asked",
    interests: "What moves them",
    promises: "What I promised",
    mine: "What I asked",
    notes: "Also written down",
  },
  next: "What to give next",
  promised: (what: string, day: string) => (day ? `Promised by ${day}: ${what}` : `Promised: ${what}`),
  struggle: (what: string) => `Open: “${what}”`,
  by: (day: string) => `by ${day}`,
  settled: "settled",
  answer: "Answer",
  nobody: "Nobody named",
};
