/** Why a text goes with another: the words of both that say the same. Pure. */
import type { OwnTopic } from "../../domain/topics/synonyms";
import { listSigns, readTopicSign, type TextSign } from "./hearing";
import type { SuggestionReason } from "./suggestion";
import type { Signs } from "./texts";

/** More would be a list, and no sentence. */
const MOST = 3;

/** What was heard in so many texts is kept: the same few come again and again, beside one text after the other. */
const CACHE_SIZE = 500;
const cache = new WeakMap<readonly OwnTopic[], Map<string, TextSign[]>>();

function listCachedSigns(text: string, own: readonly OwnTopic[]): TextSign[] {
  let texts = cache.get(own);
  if (!texts || texts.size === CACHE_SIZE) cache.set(own, (texts = new Map()));
  let textSigns = texts.get(text);
  if (!textSigns) texts.set(text, (textSigns = listSigns(text, own)));
  return textSigns;
}

/** The first words for each sign, in the order of the text, without those that lie within others. */
function listWords(signs: string[], text: string, own: readonly OwnTopic[]): string[] {
  const textSigns = listCachedSigns(text, own);
  const spans = signs
    .map((sign) => textSigns.find((one) => one.sign === sign))
    .filter((span) => span !== undefined);
  const within = (one: TextSign, other: TextSign) =>
    one !== other && other.from <= one.from && one.to <= other.to;
  const whole = spans.filter(
    (span, at) =>
      !spans.some((other, before) => within(span, other) && (!within(other, span) || before < at)),
  );
  return whole.sort((one, other) => one.from - other.from).map(({ from, to }) => text.slice(from, to));
}

/** `shared` is what brings the two together, and how much of it. */
export function buildReason(
  shared: Signs,
  quoted: string,
  its: string,
  own: readonly OwnTopic[],
): SuggestionReason {
  const signs = [...shared]
    .sort(([one, more], [other, less]) => less - more || (one < other ? -1 : 1))
    .map(([sign]) => sign);
  const best = signs.slice(0, MOST);
  const topic = signs.map(readTopicSign).find((slug) => slug !== undefined);
  return { ...(topic && { topic }), quoted: listWords(best, quoted, own), its: listWords(best, its, own) };
}
