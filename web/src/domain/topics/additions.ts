/** What adds a topic of one's own, or one's own word for a topic. The same record on whichever device it is added. Pure. */

import type { Change } from "../records/model";
import { buildTopicId } from "../records/namedIds";
import { foldCase } from "../text/fold";

/** A topic of one's own, by its name, as jots will name it. */
export const buildSlug = (name: string): string =>
  foldCase(name.trim())
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80);

/** One more word for a topic: the same record on whichever device it is added, also after it was taken away. */
export const addWord = (slug: string, word: string): Change => ({
  kind: "topic",
  id: buildTopicId(`${slug}\n${word.toLowerCase()}`),
  fields: { slug, synonyms: [word], deleted_at: null },
});

/** A topic of one's own. */
export const addTopic = (name: string): Change => ({
  kind: "topic",
  id: buildTopicId(buildSlug(name)),
  fields: { slug: buildSlug(name), name, deleted_at: null },
});
