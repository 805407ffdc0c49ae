/** What the box makes of a draft, and how it reads one while the code that reads lines is not here. */

import type { Draft } from "../../data/boxDraft";
import { isQuestion, JOT_KINDS, type JotKind } from "../../domain/jots/kinds";
import type { PersonDraft } from "../../domain/people/identity";

/** As it will be saved. */
export interface UnderstoodLine {
  kind: JotKind;
  /** Of a question. */
  asked_by: "me" | "them" | null;
  /** Their words: all that was typed and not understood as something else. */
  text: string;
  reading: string;
  who: PersonDraft[];
  topics: string[];
  /** Of a promise. */
  due_on: string | null;
  in_confidence: boolean;
  /** The keys of what says so in the line itself. */
  confided: string[];
}

/** "" for a kind that has no key of its own, and waits for the code that reads lines. */
const KEYS: Record<JotKind, string> = { note: "", question: "?", challenge: "!", interest: "", promise: ">" };

/** A leading sign says what it is; all the rest is text. */
export function readPlainLine({
  text,
  kind,
  who,
  name,
  topics,
  reading,
  in_confidence,
}: Draft): UnderstoodLine {
  const [, sign = "", words = ""] = /^\s*([?!>]?)\s*(.*)$/s.exec(text)!;
  const jotKind = kind ?? JOT_KINDS.find((one) => sign && KEYS[one] === sign) ?? "note";
  return {
    kind: jotKind,
    asked_by: isQuestion({ kind: jotKind }) ? "me" : null,
    text: words.trim(),
    reading: reading.trim(),
    who: name.trim() ? [...who, { name: name.trim() }] : who,
    topics,
    due_on: null,
    in_confidence,
    confided: [],
  };
}
