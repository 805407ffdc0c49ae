/** Words of what is brought in: codes, pasted texts, calendar files. */

/** Why a code is not read. */
export const refusals = {
  empty: "There is nothing in it. Copy the text once more and paste it here.",
  "too-long":
    "This is longer than any code or card, so it was not read. Nothing was changed; paste only the card itself.",
  "too-many-lines":
    "This has more lines than any code or card, so it was not read. Nothing was changed; paste only the card itself.",
};

/** Why an event of a calendar file is left out; the others are taken all the same. */
export const leftOut = {
  cancelled: "It was called off.",
  "no-start": "It has no day.",
  "bad-start": "Its day cannot be read.",
  again: "It is another date of a repeating event that is already here.",
  outdated: "It stands in the file once more, as it was changed later.",
  "too-many": "A file may bring 2,000 events. The ones from here on were left; bring them in a second file.",
  "too-large":
    "This file is larger than 5 MB, so it was not read. Nothing was changed; export a shorter time from your calendar.",
  "no-calendar":
    "No event was found in it. Is it the .ics file that the event's page or your calendar offers?",
};

/** Said of an event that repeats, by which of its times is here. */
export const repeats = {
  next: "It repeats; only the next date is added.",
  last: "It repeated; this was the last date.",
  first: "It repeats in a way Heedful can’t read; only its first date is added.",
};
