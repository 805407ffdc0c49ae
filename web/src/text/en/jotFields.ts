/** Words of a jot's fields, where they are edited. */
import type { ChoicesOf } from "../../domain/generated/limits";

export const jotFields = {
  text: "Text",
  reading: "My thoughts",
  answer: "Answer",
  kind: "Type",
  askedBy: "Who asked it",
  people: "About",
  event: "Event",
  noEvent: "No event",
  session: "Session",
  topics: "Topics",
  offers: "Suggested topics",
  due: "Due date",
  state: "Status",
  confidence:
    "Confidential: stays out of drafts, suggestions and what you share. A full copy of your notebook includes it.",
  states: { open: "Open", helped: "Helped", solved: "Solved", stale: "Stale" } satisfies Record<
    ChoicesOf["jot"]["state"],
    string
  >,
  authors: { me: "I did", them: "They did" } satisfies Record<ChoicesOf["jot"]["asked_by"], string>,
  done: "Done",
  topicTooLong: (longest: number) => `Topics can have up to ${longest} characters. Please shorten it.`,
};
