/** Words of calendar files that are brought in. */

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const calendarFile = {
  title: "Bring in a calendar file",
  lead: "The event’s page, its confirmation mail, or your own calendar offers an .ics file. Nothing is kept before you say so.",
  choose: "Choose .ics files",
  drop: "Or drop them anywhere on this page.",
  paste: "Or paste its text",
  pasted: "Text of a calendar file",
  reading: "Reading…",
  found: (count: number) =>
    count
      ? `${many(count, "event", "events")} found. Tick what you want in the notebook.`
      : "There is no event to bring in.",
  tooMany: "These are many, so none is ticked yet. Filter them, and tick the ones you go to.",
  filter: "Filter",
  noneSuch: "None of that name or place.",
  here: "Already here",
  hereOn: (day: string) => `Already here, on ${day}`,
  past: "past",
  all: "Tick all of these",
  none: "Tick none",
  more: "Show more",
  take: (count: number) => (count ? `Bring in ${many(count, "event", "events")}` : "Bring in"),
  taken: (count: number) => `${many(count, "event is", "events are")} in.`,
  left: "Left out",
  leftMore: (count: number) => `and ${count} more`,
  natures: {
    unread: "The browser could not read this file. Nothing was changed; try to save it to the device first.",
    empty: "There is nothing in it. Download it once more.",
    link: "This is the address of a calendar, not its text. Look it up under “The address of a calendar”.",
    card: "This is a contact card, not a calendar. Nothing was changed.",
    page: "This is a web page, perhaps one that asks you to sign in. Nothing was changed; open it in the browser and download the .ics file from there.",
  },
};

export const calendarAddress = {
  summary: "Or its address",
  label: "The address of a calendar",
  why: "Often it begins with https:// or webcal://. Heedful’s server visits it once each time you ask, and keeps nothing of it.",
  look: "Look it up",
  again: "Look it up again",
  looking: "Looking it up…",
  network: "The server cannot be reached just now. Try again when you have a network, or choose a file.",
  signedOut:
    "To look up the address of a calendar you need to be signed in. Or download its .ics file, and choose it here.",
  tooMany: "Other addresses are being looked up. Try again in a moment.",
  failed: "That did not work just now. Try again, or download the .ics file and choose it here.",
};
