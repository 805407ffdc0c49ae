/** The words of a sentence as synonyms see them. Pure. */

const CJK = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}";

/** L&D, can't and C# are one word; where words are not parted by spaces, each character is one. */
export const WORD = new RegExp(
  `[${CJK}]|(?![${CJK}])[\\p{L}\\p{N}](?:['’&]?(?![${CJK}])[\\p{L}\\p{M}\\p{N}])*(?:[+#]+(?![\\p{L}\\p{N}]))?`,
  "gu",
);

/** Without accents, apostrophes and the possessive s, in lower case. */
export const fold = (word: string): string => word.normalize("NFKD").replace(/['’]s$|['’\p{M}]/gu, "").toLowerCase();

/** In capitals: an abbreviation, which counts only as it is written. */
export const isLoud = (text: string): boolean => text !== text.toLowerCase() && text === text.toUpperCase();
