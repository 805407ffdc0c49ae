/** What a text speaks of: its words by their stems, and what is meant by its phrases, ideas and HR topics. Pure. */
import { stemmer } from "stemmer";
import { fold, WORD, wordsIn } from "../spoken";
import type { OwnTopic } from "../synonyms";
import { topicsIn } from "../topics";
import { IDEAS, PLAIN } from "./ideas";

/** One thing that a text speaks of, and where. */
export interface Sign {
  /** A stem as it is, an idea as `~number`, a topic as `=slug`. */
  sign: string;
  /** Of a phrase that may stand for several things: less for each. */
  weight: number;
  from: number;
  to: number;
}

/** Something meant, rather than the word for it. */
export const isMeant = (sign: string): boolean => sign[0] === "=" || sign[0] === "~";
export const topicSign = (slug: string): string => `=${slug}`;
/** The slug, where the sign is a topic. */
export const topicOf = (sign: string): string | undefined => (sign[0] === "=" ? sign.slice(1) : undefined);

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

function wordOf(written: string): Word {
  let word = words.get(written);
  if (!word) {
    const folded = fold(written);
    word = { stem: stemmer(folded), says: folded.length >= SHORTEST && !plain.has(folded) };
    words.set(written, word);
  }
  return word;
}

/** By phrase, as stems with a space between: what it may stand for. */
const phrases = new Map<string, string[]>();
/** By the stem that a phrase begins with: of how many words it may be. */
const longest = new Map<string, number>();

IDEAS.forEach((line, number) => {
  const [, slug, said] = /^(?:([a-z-]+): )?(.*)/.exec(line)!;
  for (const phrase of said!.split(", ")) {
    const parts = phrase.match(WORD)!.map((word) => wordOf(word).stem);
    const key = parts.join(" ");
    phrases.set(key, [...(phrases.get(key) ?? []), slug ? topicSign(slug) : `~${number}`]);
    longest.set(parts[0]!, Math.max(parts.length, longest.get(parts[0]!) ?? 0));
  }
});

interface Heard {
  stem: string;
  from: number;
  to: number;
}

/** The longest phrase that begins with this word: what it may stand for, and its last word. */
function phraseAt(heard: Heard[], at: number): { signs: string[]; last: number } {
  let [signs, last, key] = [[] as string[], at, ""];
  for (let next = at; next < Math.min(heard.length, at + (longest.get(heard[at]!.stem) ?? 0)); next += 1) {
    key += (key && " ") + heard[next]!.stem;
    const found = phrases.get(key);
    if (found) [signs, last] = [found, next];
  }
  return { signs, last };
}

/** Everything that the text speaks of. A phrase hides the shorter ones within it, not their words. */
export function hear(text: string, own?: readonly OwnTopic[]): Sign[] {
  const found: Sign[] = [];
  const heard: Heard[] = [];
  const written = wordsIn(text);
  for (const { word, from, to } of written) {
    const { stem, says } = wordOf(word);
    heard.push({ stem, from, to });
    if (says) found.push({ sign: stem, weight: 1, from, to });
  }
  for (let at = 0; at < heard.length; at += 1) {
    const { signs, last } = phraseAt(heard, at);
    const [from, to] = [heard[at]!.from, heard[last]!.to];
    for (const sign of signs) found.push({ sign, weight: 1 / signs.length, from, to });
    at = last;
  }
  for (const { slug, from, to } of topicsIn(text, own, written)) found.push({ sign: topicSign(slug), weight: 1, from, to });
  return found;
}
