/** The words of a sentence as synonyms see them. Pure. */

const CJK = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}";

/** L&D, can't and C# are one word; where words are not parted by spaces, each character is one. */
export const WORD = new RegExp(
  `[${CJK}]|(?![${CJK}])[\\p{L}\\p{N}](?:['’&]?(?![${CJK}])[\\p{L}\\p{M}\\p{N}])*(?:[+#]+(?![\\p{L}\\p{N}]))?`,
  "gu",
);

/** A word as it is written, and where. */
export interface WordSpan {
  word: string;
  from: number;
  to: number;
}

/** By hand, because `matchAll` copies the expression for each text, which costs more than to look for the words. */
export function splitWords(text: string): WordSpan[] {
  const spans: WordSpan[] = [];
  WORD.lastIndex = 0;
  for (let next = WORD.exec(text); next; next = WORD.exec(text))
    spans.push({ word: next[0], from: next.index, to: WORD.lastIndex });
  return spans;
}

/** In capitals: an abbreviation, which counts only as it is written. */
export const isLoud = (text: string): boolean => text !== text.toLowerCase() && text === text.toUpperCase();
