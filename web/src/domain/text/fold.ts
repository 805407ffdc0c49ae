/**
 * How words are compared: `foldText` answers "are these the same words?" wherever it is asked, and beside it stand
 * the few that mean something else. Pure.
 */

/**
 * Apostrophes as keyboards and keyboards' cleverness write them, and as letters of Hawaii and others; an acute accent
 * alone, before it is taken apart.
 */
const APOSTROPHES = /[`‘’‛ʼʹʻ\u2032\ua78b\ua78c]/g;
const ACUTES = /[´\u1ffd]/g;

/**
 * The marks that may be left out and leave the same word: those on Latin, Greek and Cyrillic letters, the hamza and
 * madda of Arabic, and which of two shapes a sign has. Not the vowels of Devanagari or Thai, and not the points of が:
 * without them it is another word.
 */
const MARKS =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each mark is looked for by itself
  /[\u0300-\u036f\u0483-\u0489\u0653-\u0655\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\u{e0100}-\u{e01ef}]/gu;

/** Letters that Unicode does not take apart, as people write them who do not have them. */
const UNLIKE: Record<string, string> = {
  ß: "ss",
  ı: "i",
  ł: "l",
  ø: "o",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ŧ: "t",
  ŋ: "n",
  ς: "σ",
};

const SPACE = /[\s\x1c-\x1f\x85]+/g;

/** For comparing: without accents, capitals and shapes of letters, with single spaces between the words. */
export const foldText = (text: string): string =>
  text
    .replace(ACUTES, "'")
    .normalize("NFKD")
    .replace(APOSTROPHES, "'")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/[ßıłøæœđðþħŧŋς]/g, (letter) => UNLIKE[letter]!)
    .replace(SPACE, " ")
    .trim();

/** One word of a sentence, as synonyms and names are sought: also without apostrophes and the possessive s. */
export const foldWord = (word: string): string => foldText(word.replace(/['’]s$/, "")).replaceAll("'", "");

/**
 * Without capitals alone. Accents stay: two spellings that differ in one are both somebody's, so merging asks which
 * it is to be, and a topic of one's own keeps the name that it was given, on every device.
 */
export const foldCase = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Letters put together again, for what is shown, and for dictionaries, which know them so. */
export const composeLetters = (text: string): string => text.normalize("NFC");
