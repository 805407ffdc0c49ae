/** Words of what goes on over the months: gifts, good things, what people face, the giving hour, a table's round. */
import type { ChoicesOf } from "../../domain/generated/limits";
import { ROUND } from "../../domain/jots/rounds";

export const gifts = {
  title: "Given",
  lead: "What you’ve shared, just for your own memory.",
  none: "Nothing yet. What you mark as done in Follow up shows up here.",
  question: "A real question",
  introduction: (one: string, other: string) => `Introduced ${one} and ${other}`,
  promise: (text: string) => `Promise kept: ${text}`,
  confided: "Kept a confidential promise",
  ways: {
    mail: "by email",
    linkedin: "on LinkedIn",
    share: "shared",
    copy: "written",
    in_person: "in person",
    phone: "by phone",
  } satisfies Record<ChoicesOf["followup"]["way"], string> as Record<string, string>,
};

export const joys = {
  title: "Good things",
  lead: "A door that opened, a kind word, a new idea. No need to say who it came from.",
  label: "What happened",
  add: "Add",
  none: "Nothing here yet.",
};

export const radar = {
  title: "Topics & needs",
  lead: "What the people you listened to still need, by topic, and what’s on your shelf for it.",
  none: "No open challenges. They show up here when you jot them.",
  people: (count: number) => (count === 1 ? "one person" : `${count} people`),
  shelf: (title: string, all: number) => `On your shelf: ${title}${all > 1 ? `, and ${all - 1} more` : ""}`,
  lacking: "Nothing on your shelf yet",
  untitled: "No topic",
  stale: "No news for a while. Ask how it’s going:",
  ask: (name: string) => `Ask ${name}`,
};

export const hour = {
  title: "Weekly hour",
  lead: "Once a week is easier than a little every day. Here are a few things to do, quick ones first.",
  none: "Nothing this week. Go for a walk.",
  quick: "Ready to send: about five minutes",
  longer: "Takes some thought",
  write: "Write",
  asks: "Ask how it’s going",
  day: "My weekly hour is on",
  noDay: "No set day",
  dayHint: "Your daily reminder mentions it that day, if anything is due. Turn reminders on in Settings.",
};

export const round = {
  title: "Table round",
  back: "Back to the event",
  lead: "Everyone names one thing they need and one thing they can offer. Note it for each person, then see who can help whom.",
  name: "Name",
  ask: "Needs",
  offer: "Offers",
  add: "Next person",
  matched: "Who can help whom",
  match: (giver: string, taker: string) => `${giver} can help ${taker}`,
  noMatch: "No matches yet.",
  taken: "Saved.",
  share: "Share as text",
  copied: "Copied. Paste it into an email to the table.",
  text: (event: string) => (event ? `Needs and offers, ${event}` : "Needs and offers"),
};

export const rhythm = {
  title: "Reminder rhythm",
  hint: "How often to remind you of someone after your last message. You can pause anyone.",
  rhythms: {
    rare: "Every few months",
    now_and_then: "Now and then",
    often: "About once a month",
  },
};

/** The talk or table in which something was heard. */
export const sessionWords = (session: string): string => (session === ROUND ? round.title : session);
