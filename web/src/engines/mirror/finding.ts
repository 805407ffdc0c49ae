/** What the mirror sees in a draft, and what it is told of it. */

/** Good to see in a draft. */
export const GOOD = ["names_challenge", "why", "gift", "question", "short", "no_reply"] as const;
/** Worth a second look. What ends in `_missing` points at nothing. */
export const OPEN = [
  "ask",
  "pitch",
  "checking_in",
  "reply",
  "opens_with_i",
  "share",
  "about_me",
  "several_gifts",
  "long",
  "gift_missing",
  "chosen_missing",
  "challenge_missing",
  "why_missing",
  "no_reply_missing",
] as const; // prettier-ignore

export type FindingSort = (typeof GOOD)[number] | (typeof OPEN)[number];
/** What an ask asks for: their time, work for me, a word for me with others, or any other favour. */
export type AskedFor = "time" | "work" | "mention" | "favour";

export interface MirrorDraft {
  text: string;
  /** In their words, as heard. */
  challenge?: string | undefined;
  gift?: { title?: string | undefined; url?: string | undefined } | undefined;
  /** To whom it goes. */
  name?: string | undefined;
}

export interface Span {
  /** Places in the text, as String.slice takes them; both 0 for what is not there. */
  from: number;
  to: number;
}

export interface Finding extends Span {
  sort: FindingSort;
  good: boolean;
  /** The text between them. */
  words: string;
  /** Of an ask. */
  asks?: AskedFor;
}
