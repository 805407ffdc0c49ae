/** Topics as they are typed after `#`, and as they are shown. Pure. */
import { TOPICS } from "../generated/topics";
import { foldWord } from "../text/fold";
import { gatherTopics } from "./ownTopics";
import { COMMON, type OwnTopic, splitList } from "./synonyms";

export interface NamedTopic {
  slug: string;
  name: string;
}

interface Entry extends NamedTopic {
  synonyms: readonly string[];
}

/** Letters and digits alone: PayTransparency and pay-transparency are one. */
const squash = (text: string): string => foldWord(text).replace(/[^\p{L}\p{M}\p{N}]/gu, "");

/** The topics that everybody has, and their words as they are sought. */
export const OURS: readonly Entry[] = TOPICS.map(([slug, name, synonyms]) => ({
  slug,
  name,
  synonyms: splitList(synonyms.replaceAll(COMMON, "")),
}));

/** Own topics first; synonyms of theirs stand with ours. */
function listEntries(own: readonly OwnTopic[]): Entry[] {
  const mine = gatherTopics(own).map(({ slug, name = slug, synonyms }) => ({
    slug,
    name: OURS.find((one) => one.slug === slug)?.name ?? name,
    synonyms,
  }));
  return [...mine, ...OURS];
}

interface Index {
  names: Map<string, string>;
  synonyms: Map<string, string>;
}

const indices = new WeakMap<readonly OwnTopic[], Index>();

function getIndex(own: readonly OwnTopic[]): Index {
  let index = indices.get(own);
  if (index) return index;
  index = { names: new Map(), synonyms: new Map() };
  for (const { slug, name, synonyms } of listEntries(own).reverse()) {
    for (const text of [slug, name]) index.names.set(squash(text), slug);
    for (const text of synonyms) index.synonyms.set(squash(text), slug);
  }
  indices.set(own, index);
  return index;
}

const NONE: readonly OwnTopic[] = [];

/** What a topic is called: its name, or the word itself where it is in the person's own. */
export const getTopicName = (topic: string, own: readonly OwnTopic[] = NONE): string =>
  listEntries(own).find(({ slug }) => slug === topic)?.name ?? topic;

/** The slug whose own name the word is, however it is joined. */
export const findTopic = (word: string, own: readonly OwnTopic[] = NONE): string | undefined =>
  getIndex(own).names.get(squash(word));

/** The slug that a word means, by name or synonym; nothing where it is a word of one's own. */
export const findSlug = (word: string, own: readonly OwnTopic[] = NONE): string | undefined =>
  findTopic(word, own) ?? getIndex(own).synonyms.get(squash(word));

/** What may be meant by what is typed after `#`, best first: by slug or name, then by a word of it, then by a synonym. */
export function suggestTopics(prefix: string, own: readonly OwnTopic[] = NONE, most = 6): NamedTopic[] {
  const squashed = squash(prefix);
  const begins = (text: string) => squash(text).startsWith(squashed);
  const within = (text: string) => text.split(/[^\p{L}\p{N}]+/u).some(begins);
  const far = ({ slug, name, synonyms }: Entry) =>
    [
      begins(slug) || begins(name),
      within(name) || within(slug),
      synonyms.some(begins),
      squashed.length > 2 && synonyms.some(within),
    ].indexOf(true);
  const ranked = listEntries(own).map((entry) => ({ ...entry, rank: far(entry) }));
  const best = ranked.filter(({ rank }) => rank >= 0).sort((one, other) => one.rank - other.rank);
  return best
    .filter(({ slug }, at) => best.findIndex((one) => one.slug === slug) === at)
    .slice(0, most)
    .map(({ slug, name }) => ({ slug, name }));
}
