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

const OURS: readonly Entry[] = TOPICS.map(([slug, name, synonyms]) => ({ slug, name, synonyms: listed(synonyms.replaceAll(COMMON, "")) }));

/** Letters and digits alone: PayTransparency and pay-transparency are one. */
const squash = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, "");

/** Own topics first; synonyms of theirs stand with ours. */
function entries(own: readonly OwnTopic[]): Entry[] {
  const mine = own.filter(({ slug }) => !OURS.some((one) => one.slug === slug));
  const more = (slug: string) => own.filter((one) => one.slug === slug).flatMap(({ synonyms }) => synonyms);
  return [
    ...mine.map(({ slug, name = slug, synonyms }) => ({ slug, name, synonyms })),
    ...OURS.map((one) => ({ ...one, synonyms: [...more(one.slug), ...one.synonyms] })),
  ];
}

/** What a topic is called: its name, or the word itself where it is in the person's own. */
export const topicName = (topic: string, own: readonly OwnTopic[] = []): string =>
  entries(own).find(({ slug }) => slug === topic)?.name ?? topic;

/** The slug that a word means: as slug, name or synonym, however it is joined; nothing where it is a word of one's own. */
export function slugOf(word: string, own: readonly OwnTopic[] = []): string | undefined {
  const sought = squash(word);
  const all = entries(own);
  const called = all.find(({ slug, name }) => squash(slug) === sought || squash(name) === sought);
  return (called ?? all.find(({ synonyms }) => synonyms.some((text) => squash(text) === sought)))?.slug;
}

/** What may be meant by what is typed after `#`, best first: by slug or name, then by a word of it, then by a synonym. */
export function suggestTopics(prefix: string, own: readonly OwnTopic[] = [], most = 6): Named[] {
  const sought = squash(prefix);
  const begins = (text: string) => squash(text).startsWith(sought);
  const within = (text: string) => text.split(/[^\p{L}\p{N}]+/u).some(begins);
  const far = ({ slug, name, synonyms }: Entry) =>
    [begins(slug) || begins(name), within(name) || within(slug), synonyms.some(begins), sought.length > 2 && synonyms.some(within)].indexOf(true);
  return entries(own)
    .map((entry) => ({ entry, rank: far(entry) }))
    .filter(({ rank }) => rank >= 0)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ entry: { slug, name } }) => ({ slug, name }));
}
