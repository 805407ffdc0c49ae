/** Words of calendar files that are brought in. */

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const calendarFile = {
  title: "Import a calendar file",
  lead: "Look for an .ics file on the event’s page, in the confirmation email, or in your own calendar. You choose what to add.",
  choose: "Choose .ics files",
  drop: "Or drop them anywhere on this page.",
  paste: "Or paste its text",
  pasted: "Calendar file text",
  reading: "Reading…",
  found: (count: number) =>
    count ? `${many(count, "event", "events")} found. Select the ones you want.` : "No events to import.",
  tooMany: "That’s a lot, so none are selected yet. Filter the list, then select the ones you’re going to.",
  filter: "Filter",
  noneSuch: "No events match.",
  here: "Already here",
  hereOn: (day: string) => `Already here, on ${day}`,
  past: "past",
  all: "Select all",
  none: "Clear selection",
  take: (count: number) => (count ? `Import ${many(count, "event", "events")}` : "Import"),
  taken: (count: number) => `${many(count, "event", "events")} imported.`,
  left: "Skipped",
  leftMore: (count: number) => `and ${count} more`,
  natures: {
    unread:
      "Your browser couldn’t read this file. Nothing was changed; save it to your device and try again.",
    empty: "This file is empty. Download it again.",
    link: "This is a calendar link, not a file. Paste it under “Calendar link”.",
    card: "This is a contact card, not a calendar. Nothing was changed.",
    page: "This is a web page, maybe one that asks you to sign in. Nothing was changed; open it in your browser and download the .ics file there.",
  },
};

export const calendarAddress = {
  summary: "Or use a link",
  label: "Calendar link",
  why: "It often starts with https:// or webcal://. Heedful’s server checks it only when you ask, and doesn’t store it.",
  look: "Look up",
  again: "Look up again",
  looking: "Looking it up…",
  network: "Can’t reach the server. Try again when you’re online, or choose a file.",
  signedOut: "Sign in to look up a calendar link. Or download its .ics file and choose it here.",
  tooMany: "Too many lookups right now. Try again in a moment.",
  failed: "That didn’t work. Try again, or download the .ics file and choose it here.",
};
