/** Words of the box. */

export const box = {
  scan: "Scan",
  photo: "Photo",
  memo: "Memo",
  title: "Jot",
  hint: "What did you hear?",
  kind: "Kind",
  signs: "? asked  ! challenge  > promised  @ work  # topic",
  reading: "My reading",
  readingHint: "What I make of it",
  who: "Who",
  whoHint: "Name, or several",
  remove: (name: string) => `Take out ${name}`,
  someoneNew: (name: string) => `${name}, someone new`,
  save: "Save",
  kept: (jots: number) => (jots > 1 ? `${jots} jots kept.` : "Kept."),
  keptAsSeveral: (jots: number, longest: number, most: number) =>
    `Kept, all of it, as ${jots} jots: one holds ${longest.toLocaleString("en-US")} letters and ${most} people.`,
  at: (event: string) => `At ${event}`,
  noEvent: "No event",
  places: "Where are you?",
  newPlace: "Name a new one",
  add: "Add",
  dueToday: (count: number) =>
    count === 1 ? "One thing to follow up on today" : `${count} things to follow up on today`,
  heardAt: (event: string) => `Heard at ${event}`,
  heardApart: "Heard without an event",
  empty:
    "Nothing here yet. One line above is enough: it is kept on this device at once, with or without a network.",
  emptyTip:
    "Dana Ruiz @Acme !can’t find a survey vendor #engagement-survey: a line like that says it all, and so does one plain word. Nothing is required.",
};
