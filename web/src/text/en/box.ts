/** Words of the box. */

export const box = {
  scan: "Scan",
  photo: "Photo",
  memo: "Memo",
  title: "Jot",
  hint: "What did you hear?",
  kind: "Kind",
  signs: "? asked  ! challenge  > promised  @ work  # topic",
  reading: "My thoughts",
  readingHint: "What I make of it",
  who: "Who",
  whoHint: "One or more names",
  remove: (name: string) => `Remove ${name}`,
  someoneNew: (name: string) => `${name} (new person)`,
  save: "Save",
  kept: (jots: number) => (jots > 1 ? `${jots} jots saved.` : "Saved."),
  keptAsSeveral: (jots: number, longest: number, most: number) =>
    `All saved, as ${jots} jots: one holds ${longest.toLocaleString("en-US")} characters and ${most} people.`,
  at: (event: string) => `At ${event}`,
  noEvent: "No event",
  places: "Where are you?",
  newPlace: "Add an event",
  add: "Add",
  heardAt: (event: string) => `Heard at ${event}`,
  heardApart: "Recent jots",
  empty: "Nothing here yet. Jot one line above. It’s saved on this device right away, even offline.",
  emptyTip:
    "Try: Dana Ruiz @Acme !can’t find a survey vendor #engagement-survey. A plain sentence works too.",
};
