/** Words of what goes on over the months: gifts, good things, what people face, the giving hour, a table's round. */
import type { ChoicesOf } from "../../domain/generated/limits";
import { ROUND } from "../../domain/jots/rounds";

export const gifts = {
  title: "What I gave",
  lead: "For your own memory. Nothing here is owed to anybody, least of all to you.",
  none: "Nothing yet. What you mark as done in Follow up stands here.",
  question: "A real question",
  introduction: (one: string, other: string) => `Introduced ${one} and ${other}`,
  promise: (text: string) => `Kept: ${text}`,
  confided: "Kept a promise made in confidence",
  ways: {
    mail: "by mail",
    linkedin: "on LinkedIn",
    share: "shared",
    copy: "written",
    in_person: "in person",
    phone: "by phone",
  } satisfies Record<ChoicesOf["followup"]["way"], string> as Record<string, string>,
};

export const joys = {
  title: "Good things that happened",
  lead: "A door that opened, a kind word, an idea. Not from whom: good comes back from everywhere, and nobody is to be thanked twice.",
  label: "What happened",
  add: "Write it down",
  none: "Nothing written down yet.",
};

export const radar = {
  title: "What people face",
  lead: "By topic, what is still open among the people you listened to, and what your shelf has for it.",
  none: "No open challenges. They come here when you jot them.",
  people: (count: number) => (count === 1 ? "one person" : `${count} people`),
  shelf: (title: string, all: number) => `On your shelf: ${title}${all > 1 ? `, and ${all - 1} more` : ""}`,
  lacking: "Nothing on your shelf yet",
  untitled: "Without a topic",
  stale: "Not heard of for a while. Ask how it stands:",
  ask: (name: string) => `Ask ${name}`,
};

export const hour = {
  title: "The giving hour",
  lead: "Once a week, all at once, is lighter than a little every day. A few things, the quick ones first, each of another sort.",
  none: "Nothing calls for you this week. Go for a walk.",
  quick: "Ready to send: about five minutes",
  longer: "Takes some thought",
  write: "Write",
  asks: "A real question about how it goes",
};

export const round = {
  title: "A table's round",
  back: "Back to the event",
  lead: "Each says one thing they could use and one thing they could offer. Take it down for all; whoever can help will see it.",
  name: "Name",
  ask: "Could use",
  offer: "Could offer",
  add: "Next person",
  matched: "Who may help whom",
  match: (giver: string, taker: string) => `${giver} may help ${taker}`,
  noMatch: "No offer answers an ask yet.",
  taken: "Taken down.",
  share: "Share as text",
  copied: "Copied, to paste into a mail to the table.",
  text: (event: string) => (event ? `Asks and offers, ${event}` : "Asks and offers"),
};

export const rhythm = {
  title: "How often something falls due",
  hint: "Counted from your last gift, and irregular on purpose. A person can always rest.",
  rhythms: {
    rare: "Rarely, every few months",
    now_and_then: "Now and then",
    often: "Often, about monthly",
  } as Record<string, string>,
};

/** The talk or table in which something was heard. */
export const sessionWords = (session: string): string => (session === ROUND ? round.title : session);
