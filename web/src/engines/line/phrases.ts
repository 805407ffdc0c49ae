/** The words before a sign, parted by commas and their kin. Pure. */
import { isAddition } from "./words";

export interface PhraseWord {
  text: string;
  from: number;
  to: number;
}

export interface Phrase {
  words: PhraseWord[];
  /** What parts it from the one before. */
  separator?: PhraseWord;
}

const SEPARATOR = /[,，、+;]|&|\band\b/gi;
/** Stands among names and is none: it stays text. */
const ASIDE =
  /\([^()]*\)|(?<=\s)(?:she|he|they|ella?|él|elle|ze|xe)\/[\p{L}/]{2,20}(?![\p{L}\p{M}\p{N}'’-])|(?:\p{Extended_Pictographic}|\u200D|\uFE0F)+/giu;
/** One word in parentheses may also be what somebody has learned. */
const isAside = (text: string): boolean => !/^\(\S+\)$/u.test(text) || !isAddition(["x", ",", text], false);

export function splitPhrases(open: string, from: number, to: number): Phrase[] {
  const text = open
    .slice(from, to)
    .replace(ASIDE, (aside) => (isAside(aside) ? " ".repeat(aside.length) : aside));
  const phrases: Phrase[] = [];
  let begin = 0;
  let separator: PhraseWord | undefined;
  for (const cut of [...text.matchAll(SEPARATOR), { 0: "", index: text.length }]) {
    // R&D and AT&T are no two people.
    if (/^\p{Lu}&\p{Lu}/u.test(text.slice(Math.max(0, cut.index - 1)))) continue;
    const words = [...text.slice(begin, cut.index).matchAll(/[^\s\uFFFC\uFFFD]+/g)].map(
      ({ 0: word, index }) => {
        const start = from + begin + index;
        return { text: word, from: start, to: start + word.length };
      },
    );
    if (words.length) phrases.push({ words, ...(separator && { separator }) });
    begin = cut.index + cut[0].length;
    separator = { text: cut[0], from: from + cut.index, to: from + begin };
  }
  return phrases;
}
