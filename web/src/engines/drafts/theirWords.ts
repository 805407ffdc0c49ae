/** What may be said of a person and their words in a draft. Pure. */
import type { FieldsOf } from "../../domain/records/model";
import { isFamilyFirst } from "../../domain/rules/identity";
import { isVerbatim } from "./verbatim";

export interface Challenge extends Pick<FieldsOf["jot"], "text" | "in_confidence"> {
  /** What it is about, as it is said within a sentence: where they are not quoted, this is named. */
  topic?: string;
  /** It was told only days ago: nothing can have come of it yet. */
  isFresh?: boolean;
}
export type Person = Pick<FieldsOf["person"], "name">;

/** A quotation longer than this is not read as one. */
const QUOTED = 110;

/** The first sentence, or as many of its words as fit, ready to stand between quotation marks. */
export function shortenQuote(words: string, most = QUOTED): string {
  const [first = ""] = words
    .trim()
    .replace(/\s+/g, " ")
    .replace(/["“”„«»]/g, "'")
    .split(/(?<=\p{L}{3}[.!?])\s/u);
  if (first.length <= most) return first.replace(/[\s.!?,;:]+$/, "");
  const cut = first.slice(0, most + 1);
  const end = cut.lastIndexOf(" ");
  return `${(end > most / 2 ? cut.slice(0, end) : [...cut].slice(0, -1).join("")).replace(/[\s.!?,;:]+$/, "")} …`;
}

/** Their words for a draft; none where they were said in confidence, or taken down in shorthand. */
export const quoteWords = ({ text, in_confidence }: Challenge): string =>
  in_confidence || !isVerbatim(text ?? "") ? "" : shortenQuote(text ?? "");

/** How a draft comes to speak of what they told: in their words, else by its topic; "" where there is neither. */
export function recallWords(
  challenge: Challenge,
  quote: (quote: string) => string,
  mention: (topic: string) => string,
): string {
  const words = quoteWords(challenge);
  if (words) return quote(words);
  return challenge.topic && !challenge.in_confidence ? mention(challenge.topic) : "";
}

/**
 * What they are called: the first of their names that is no title. Where the family's comes first it is all of them,
 * since half of such a name is no way to call anybody.
 */
export const getFirstName = ({ name }: Person): string =>
  isFamilyFirst(name ?? "") ? name!.trim() : getFirstWord(name ?? "");

const getFirstWord = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .find((part) => !part.endsWith(".")) ?? "";
