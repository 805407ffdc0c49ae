/** Topics in one's own words: a record an addition, so that two devices never write over each other. Pure. */
import type { Change, Row } from "../kinds/model";
import { uuid5 } from "../kinds/uuid5";
import type { OwnTopic } from "./synonyms";

const TOPICS = "6f1c1d0a-0001-5000-8000-000000000000";

/** By topic: what the notebook adds to it. */
export function ownTopics(rows: readonly Row<"topic">[]): OwnTopic[] {
  const own = new Map<string, { slug: string; synonyms: string[]; name?: string }>();
  for (const { fields } of rows) {
    const slug = fields.slug ?? "";
    if (!slug) continue;
    const topic = own.get(slug) ?? { slug, synonyms: [] };
    if (fields.name) topic.name ??= fields.name;
    topic.synonyms.push(...(fields.synonyms ?? []).filter((word) => !topic.synonyms.includes(word)));
    own.set(slug, topic);
  }
  return [...own.values()];
}

/** A topic of one's own, by its name, as jots will name it. */
export const slugFor = (name: string): string =>
  name.trim().toLowerCase().normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 80);

/** One more word for a topic: the same record on whichever device it is added, also after it was taken away. */
export const addedWord = (slug: string, word: string): Change => ({
  kind: "topic",
  id: uuid5(TOPICS, `${slug}\n${word.toLowerCase()}`),
  fields: { slug, synonyms: [word], deleted_at: null },
});

/** A topic of one's own. */
export const addedTopic = (name: string): Change => ({
  kind: "topic",
  id: uuid5(TOPICS, slugFor(name)),
  fields: { slug: slugFor(name), name, deleted_at: null },
});
