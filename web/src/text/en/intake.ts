/** Words of what is brought in: codes, pasted texts, calendar files. */

/** Why a code is not read. */
export const refusals = {
  empty: "There’s nothing in it. Copy the text again and paste it here.",
  "too-long": "That’s too long for a code or card. Nothing was changed; paste only the card itself.",
  "too-many-lines":
    "That has too many lines for a code or card. Nothing was changed; paste only the card itself.",
};

/** Why an event of a calendar file is left out; the others are taken all the same. */
export const leftOut = {
  cancelled: "It was canceled.",
  "no-start": "It has no date.",
  "bad-start": "Its date can’t be read.",
  again: "It’s another date of a repeating event that is already here.",
  outdated: "The file has a newer version of it.",
  "too-many": "A file can hold up to 2,000 events. The rest were skipped; import them in a second file.",
  "too-large":
    "This file is over 5 MB, so it wasn’t read. Nothing was changed; export a shorter date range from your calendar.",
  "no-calendar": "No event was found in it. Is it the .ics file from the event’s page or your calendar?",
};

/** Said of an event that repeats, by which of its times is here. */
export const repeats = {
  next: "It repeats; only the next date is added.",
  last: "It repeated; this was the last date.",
  first: "It repeats in a way Heedful can’t read; only its first date is added.",
};
