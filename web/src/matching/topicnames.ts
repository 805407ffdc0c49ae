/** Topics as they are typed after `#`, and as they are shown. Pure. */
import { TOPICS } from "../kinds/topics";
import { fold } from "./spoken";
import { COMMON, listed, type OwnTopic } from "./synonyms";

export interface Named {
  slug: string;
  name: string;
}

interface Entry extends Named {
  synonyms: readonly string[];
}

/** Letters and digits alone: PayTransparency and pay-transparency are one. */
const squash = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, "");

const OURS: readonly Entry[] = TOPICS.map(([slug, name, synonyms]) => ({ slug, name, synonyms: listed(synonyms.replaceAll(COMMON, "")) }));

/** Own topics first; synonyms of theirs stand with ours. */
function entries(own: readonly OwnTopic[]): Entry[] {
  const mine = own.map(({ slug, name = slug, synonyms }) => ({ slug, name: OURS.find((one) => one.slug === slug)?.name ?? name, synonyms }));
  return [...mine, ...OURS];
}

interface Index {
  names: Map<string, string>;
  synonyms: Map<string, string>;
}

const indices = new WeakMap<readonly OwnTopic[], Index>();

function indexOf(own: readonly OwnTopic[]): Index {
  let index = indices.get(own);
  if (index) return index;
  index = { names: new Map(), synonyms: new Map() };
  for (const { slug, name, synonyms } of entries(own).reverse()) {
    for (const text of [slug, name]) index.names.set(squash(text), slug);
    for (const text of synonyms) index.synonyms.set(squash(text), slug);
  }
  indices.set(own, index);
  return index;
}

const NONE: readonly OwnTopic[] = [];

/** What a topic is called: its name, or the word itself where it is in the person's own. */
export const topicName = (topic: string, own: readonly OwnTopic[] = NONE): string => entries(own).find(({ slug }) => slug === topic)?.name ?? topic;

/** The slug whose own name the word is, however it is joined. */
export const calledTopic = (word: string, own: readonly OwnTopic[] = NONE): string | undefined => indexOf(own).names.get(squash(word));

/** The slug that a word means, by name or synonym; nothing where it is a word of one's own. */
export const slugOf = (word: string, own: readonly OwnTopic[] = NONE): string | undefined =>
  calledTopic(word, own) ?? indexOf(own).synonyms.get(squash(word));

/** What may be meant by what is typed after `#`, best first: by slug or name, then by a word of it, then by a synonym. */
export function suggestTopics(prefix: string, own: readonly OwnTopic[] = NONE, most = 6): Named[] {
  const sought = squash(prefix);
  const begins = (text: string) => squash(text).startsWith(sought);
  const within = (text: string) => text.split(/[^\p{L}\p{N}]+/u).some(begins);
  const far = ({ slug, name, synonyms }: Entry) =>
    [begins(slug) || begins(name), within(name) || within(slug), synonyms.some(begins), sought.length > 2 && synonyms.some(within)].indexOf(true);
  const ranked = entries(own).map((entry) => ({ ...entry, rank: far(entry) }));
  const best = ranked.filter(({ rank }) => rank >= 0).sort((one, other) => one.rank - other.rank);
  return best
    .filter(({ slug }, at) => best.findIndex((one) => one.slug === slug) === at)
    .slice(0, most)
    .map(({ slug, name }) => ({ slug, name }));
}
