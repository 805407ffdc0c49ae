/** Words of the log of recertification credits. */

export const credits = {
  title: "Recertification credits",
  lead: "What you sat through, for SHRM-CP or SHRM-SCP: an hour of learning is one PDC. For your own renewal, and nobody else.",
  back: "Back to the list",
  what: "Session or programme",
  pdcs: "PDCs",
  day: "Day",
  code: "Activity ID, if there is one",
  event: "Event",
  noEvent: "No event",
  add: "Write it down",
  kept: "Written down.",
  wrong: "PDCs are a number in quarters, such as 1 or 0.75.",
  none: "Nothing written down yet. Before the room empties, note the session and its activity ID.",
  sum: (pdcs: string, years: number) => `${pdcs} PDCs in the last ${years} years`,
  each: (pdcs: string) => (pdcs === "1" ? "1 PDC" : `${pdcs} PDCs`),
  copy: "Copy as a table",
  copied: "Copied. Paste it into a spreadsheet, or beside SHRM's form.",
  copyFailed: "The browser did not let it be copied.",
  columns: ["Day", "Session or programme", "PDCs", "Activity ID", "Event"],
};
