/** What the box makes of a draft, and how it reads one while the code that reads lines is not here. */
import type { Someone } from "../../parts/people/someone";
import type { JotKind } from "../../parts/words/jots";
import type { Draft } from "./draft";

/** As it will be saved. */
export interface Understood {
  kind: JotKind;
  /** Of a question. */
  asked_by: "me" | "them" | null;
  /** Her words: all that was typed and not understood as something else. */
  text: string;
  reading: string;
  who: Someone[];
  topics: string[];
  /** Of a promise. */
  due_on: string | null;
  in_confidence: boolean;
  /** The keys of what says so in the line itself. */
  confided: string[];
}

const SIGNS: Record<string, JotKind> = { "?": "question", "!": "challenge", ">": "promise" };

/** A leading sign says what it is; all the rest is text. */
export function plainly({ text, kind, who, name, topics, reading, in_confidence }: Draft): Understood {
  const [, sign = "", words = ""] = /^\s*([?!>]?)\s*(.*)$/s.exec(text)!;
  const is = kind ?? SIGNS[sign] ?? "note";
  return {
    kind: is,
    asked_by: is === "question" ? "me" : null,
    text: words.trim(),
    reading: reading.trim(),
    who: name.trim() ? [...who, { name: name.trim() }] : who,
    topics,
    due_on: null,
    in_confidence,
    confided: [],
  };
}
