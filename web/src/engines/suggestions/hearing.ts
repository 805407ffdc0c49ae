/** What a text speaks of: its words by their stems, and what is meant by its phrases, ideas and HR topics. Pure. */
import { stemmer } from "stemmer";
import { foldWord } from "../../domain/text/fold";
import { splitWords, WORD } from "../../domain/text/words";
import { findTopics } from "../../domain/topics/findTopics";
import type { OwnTopic } from "../../domain/topics/synonyms";
import { IDEAS, PLAIN } from "./ideas";

/** One thing that a text speaks of, and where. */
export interface TextSign {
  /** A stem as it is, an idea as `~number`, a topic as `=slug`. */
  sign: string;
  /** Of a phrase that may stand for several things: less for each. */
  weight: number;
  from: number;
  to: number;
}

/** Something meant, rather than the word for it. */
export const isMeant = (sign: string): boolean => sign[0] === "=" || sign[0] === "~";
export const buildTopicSign = (slug: string): string => `=${slug}`;
/** The slug, where the sign is a topic. */
export const readTopicSign = (sign: string): string | undefined =>
  sign[0] === "=" ? sign.slice(1) : undefined;

const plain = new Set(PLAIN.split(" "));
/** Shorter words come in every text: they count only within a phrase. */
const SHORTEST = 4;

interface Word {
  stem: string;
  /** Whether it counts by itself. */
  says: boolean;
}

/** By the word as it is written: most come again and again. */
const words = new Map<string, Word>();

function readWord(text: string): Word {
  let word = words.get(text);
  if (!word) {
    const folded = foldWord(text);
    word = { stem: stemmer(folded), says: folded.length >= SHORTEST && !plain.has(folded) };
    words.set(text, word);
  }
  return word;
}

/** By phrase, as stems with a space between: what it may stand for. */
const phrases = new Map<string, string[]>();
/** By the stem that a phrase begins with: of how many words it may be. */
const longest = new Map<string, number>();

IDEAS.forEach((line, number) => {
  const [, slug, phrasesText] = /^(?:([a-z-]+): )?(.*)/.exec(line)!;
  for (const phrase of phrasesText!.split(", ")) {
    const parts = phrase.match(WORD)!.map((word) => readWord(word).stem);
    const key = parts.join(" ");
    phrases.set(key, [...(phrases.get(key) ?? []), slug ? buildTopicSign(slug) : `~${number}`]);
    longest.set(parts[0]!, Math.max(parts.length, longest.get(parts[0]!) ?? 0));
  }
});

interface HeardWord {
  stem: string;
  from: number;
  to: number;
}

/** The longest phrase that begins with this word: what it may stand for, and its last word. */
function findPhraseAt(heardWords: HeardWord[], at: number): { signs: string[]; last: number } {
  let [signs, last, key] = [[] as string[], at, ""];
  for (
    let next = at;
    next < Math.min(heardWords.length, at + (longest.get(heardWords[at]!.stem) ?? 0));
    next += 1
  ) {
    key += (key && " ") + heardWords[next]!.stem;
    const match = phrases.get(key);
    if (match) [signs, last] = [match, next];
  }
  return { signs, last };
}

/** Everything that the text speaks of. A phrase hides the shorter ones within it, not their words. */
export function listSigns(text: string, own?: readonly OwnTopic[]): TextSign[] {
  const textSigns: TextSign[] = [];
  const heardWords: HeardWord[] = [];
  const writtenWords = splitWords(text);
  for (const { word, from, to } of writtenWords) {
    const { stem, says } = readWord(word);
    heardWords.push({ stem, from, to });
    if (says) textSigns.push({ sign: stem, weight: 1, from, to });
  }
  for (let at = 0; at < heardWords.length; at += 1) {
    const { signs, last } = findPhraseAt(heardWords, at);
    const [from, to] = [heardWords[at]!.from, heardWords[last]!.to];
    for (const sign of signs) textSigns.push({ sign, weight: 1 / signs.length, from, to });
    at = last;
  }
  for (const { slug, from, to } of findTopics(text, own, writtenWords))
    textSigns.push({ sign: buildTopicSign(slug), weight: 1, from, to });
  return textSigns;
}
