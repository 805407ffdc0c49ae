/** Why a text goes with another: the words of both that say the same. Pure. */
import type { OwnTopic } from "../synonyms";
import { hear, topicOf, type Sign } from "./hearing";
import type { Reason } from "./suggestion";
import type { Signs } from "./texts";

/** More would be a list, and no sentence. */
const MOST = 3;

/** What was heard in so many texts is kept: the same few come again and again, beside one text after the other. */
const KEPT = 500;
const kept = new WeakMap<readonly OwnTopic[], Map<string, Sign[]>>();

function heardIn(text: string, own: readonly OwnTopic[]): Sign[] {
  let texts = kept.get(own);
  if (!texts || texts.size === KEPT) kept.set(own, (texts = new Map()));
  let heard = texts.get(text);
  if (!heard) texts.set(text, (heard = hear(text, own)));
  return heard;
}

/** The first words for each sign, in the order of the text, without those that lie within others. */
function wordsFor(signs: string[], text: string, own: readonly OwnTopic[]): string[] {
  const heard = heardIn(text, own);
  const spans = signs.map((sign) => heard.find((one) => one.sign === sign)).filter((span) => span !== undefined);
  const within = (one: Sign, other: Sign) => one !== other && other.from <= one.from && one.to <= other.to;
  const whole = spans.filter((span, at) => !spans.some((other, before) => within(span, other) && (!within(other, span) || before < at)));
  return whole.sort((one, other) => one.from - other.from).map(({ from, to }) => text.slice(from, to));
}

/** `shared` is what brings the two together, and how much of it. */
export function reasonOf(shared: Signs, hers: string, its: string, own: readonly OwnTopic[]): Reason {
  const signs = [...shared].sort(([one, more], [other, less]) => less - more || (one < other ? -1 : 1)).map(([sign]) => sign);
  const best = signs.slice(0, MOST);
  const topic = signs.map(topicOf).find((slug) => slug !== undefined);
  return { ...(topic && { topic }), hers: wordsFor(best, hers, own), its: wordsFor(best, its, own) };
}
