/** What may be said of a person and her words in a draft. Pure. */
import type { FieldsOf } from "../../kinds/model";

export type Challenge = Pick<FieldsOf["jot"], "text" | "in_confidence">;
export type Person = Pick<FieldsOf["person"], "name">;

/** A quotation longer than this is not read as one. */
const QUOTED = 110;

/** The first sentence, or as many of its words as fit, ready to stand between quotation marks. */
export function quotable(words: string, most = QUOTED): string {
  const [first = ""] = words.trim().replace(/\s+/g, " ").replace(/["“”„«»]/g, "'").split(/(?<=\p{L}{3}[.!?])\s/u);
  if (first.length <= most) return first.replace(/[\s.!?,;:]+$/, "");
  const cut = first.slice(0, most + 1);
  const end = cut.lastIndexOf(" ");
  return `${(end > most / 2 ? cut.slice(0, end) : [...cut].slice(0, -1).join("")).replace(/[\s.!?,;:]+$/, "")} …`;
}

/** Her words for a draft; none where they were said in confidence. */
export const herWords = ({ text, in_confidence }: Challenge): string => (in_confidence ? "" : quotable(text ?? ""));

/** What she is called: the first of her names that is no title. */
export const calledIn = ({ name }: Person): string => (name ?? "").trim().split(/\s+/).find((part) => !part.endsWith(".")) ?? "";
