/** Words as they are indexed and looked up, in any script. Pure. */
import { stemmer } from "stemmer";
import { composeLetters, foldText } from "../../domain/text/fold";

export const splitFoldedWords = (text: string): string[] =>
  foldText(text).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];

/** A word as it is written and its stem, so that beginnings and other forms both find it. */
export const listForms = (word: string): string[] => [...new Set([word, stemmer(word)])];

/** A word, and what it is made of where it may be written, or cut, otherwise. */
export interface SearchTerm {
  whole: string;
  /** Other ways to find it: by all words of one of these. */
  ways: string[][];
}

/** So few digits, in groups or not, are no telephone number but an hour, a year, a count. */
const FEWEST_DIGITS = 7;
const NUMBER = /\+?\(?\d(?:[ ().\u00a0\u2010-\u2013/-]{0,3}\d){6,}/g;

const UNSPACED =
  /(?:(?=[\p{L}\p{M}])[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Hangul}])+/gu;

/** Whether a word is so short that it begins too many others; in a script without spaces no word is. */
export const isShort = (word: string): boolean => word.length < 2 && !word.match(UNSPACED);

/** Made once, when there is a word for it: it loads a dictionary. */
let segmenter: Intl.Segmenter | undefined;

/** A run of letters that no space parts, as its language's words; whole where the browser knows none. */
function splitSegments(run: string): string[] {
  if (!("Segmenter" in Intl)) return [foldText(run)];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
  return Array.from(segmenter.segment(composeLetters(run)), ({ segment }) => foldText(segment));
}

/** A dictionary may cut a word otherwise within a sentence than by itself; its pairs of letters are there in both. */
function listPairs(run: string): string[] {
  const letters = Array.from(foldText(run));
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

/** The words of a text, in no order; of a number its digits, whatever stands between them. */
export function listTerms(text: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  const take = (whole: string, ...ways: string[][]): string => {
    terms.push({ whole, ways: ways.filter((way) => way.length > 1 || (way[0] ?? whole) !== whole) });
    return " ";
  };
  const rest = text
    .replace(NUMBER, (numeral) => take(numeral.replace(/\D/g, ""), numeral.match(/\d+/g) ?? []))
    .replace(UNSPACED, (run) => take(foldText(run), splitSegments(run), listPairs(run)));
  for (const word of splitFoldedWords(rest)) take(word);
  return terms;
}

/** The ends of a long number that are as long as a number may be: a call from next door needs no country's code. */
const listEnds = (number: string): string[] =>
  /^\d+$/.test(number)
    ? Array.from({ length: Math.max(0, number.length - FEWEST_DIGITS) }, (_, at) => number.slice(at + 1))
    : [];

/** All under which a text is to be found, as often as it is there. */
export const listKeys = (text: string): string[] =>
  listTerms(text).flatMap(({ whole, ways }) => [...listForms(whole), ...ways.flat(), ...listEnds(whole)]);
