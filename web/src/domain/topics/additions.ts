/** What adds a topic of one's own, or one's own word for a topic. The same record on whichever device it is added. Pure. */

import { LIMITS } from "../generated/limits";
import type { Change } from "../records/model";
import { buildTopicId } from "../records/namedIds";
import { cutText } from "../rules/mend";
import { foldCase } from "../text/fold";
import { countExcess } from "../text/parts";

/** How long the name of a topic may be, and each word for it. */
export const LONGEST_TOPIC = LIMITS["jot"]!["topics"]![2]!;

export const isTopicTooLong = (name: string): boolean => countExcess(name, LONGEST_TOPIC) > 0;

/** A topic of one's own, by its name, as jots will name it. */
export const buildSlug = (name: string): string =>
  cutText(
    foldCase(name.trim())
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, ""),
    LONGEST_TOPIC,
  );

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
