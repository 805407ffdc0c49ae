/** Words of the log of recertification credits. */

export const credits = {
  title: "Recertification credits",
  lead: "Sessions that count toward your SHRM-CP or SHRM-SCP renewal. One hour of learning is one PDC.",
  back: "Back to the list",
  what: "Session or program",
  pdcs: "PDCs",
  day: "Day",
  code: "Activity ID (optional)",
  event: "Event",
  noEvent: "No event",
  add: "Add credit",
  kept: "Saved.",
  wrong: "Enter PDCs in quarters, such as 1 or 0.75.",
  none: "Nothing here yet. Before you leave a session, note its activity ID.",
  sum: (pdcs: string, years: number) => `${pdcs} PDCs in the last ${years} years`,
  each: (pdcs: string) => (pdcs === "1" ? "1 PDC" : `${pdcs} PDCs`),
  copy: "Copy as a table",
  copied: "Copied. Paste it into a spreadsheet.",
  copyFailed: "Your browser blocked copying.",
  columns: ["Day", "Session or program", "PDCs", "Activity ID", "Event"],
};
