/** Topics on the screen. What is known of them comes with the code that reads lines; until then a slug says enough. */

import { useEffect, useState } from "preact/hooks";
import { mergeOwnTopics } from "../domain/topics/ownTopics";
import type { OwnTopic } from "../domain/topics/synonyms";
import type { NamedTopic } from "../domain/topics/topicNames";
import { notebook } from "../store/notebook";
import { useLive } from "./live";

export interface Topics {
  getName: (topic: string) => string;
  /** The topic that the word means, or the word itself. */
  toSlug: (word: string) => string;
  /** What may be meant by a beginning. */
  suggest: (prefix: string) => NamedTopic[];
  /** Those that a sentence speaks of, by slug. */
  findIn: (text: string) => string[];
}

const plainly: Topics = {
  getName: (topic) => topic.replaceAll("-", " "),
  toSlug: (word) => word,
  suggest: () => [],
  findIn: () => [],
};

const load = () =>
  Promise.all([import("../domain/topics/topicNames"), import("../domain/topics/findTopics")]);

/** The person's own topics, and own words for those that everybody has. */
export async function readOwnTopics(read = notebook): Promise<OwnTopic[]> {
  return mergeOwnTopics(await read.listAll("topic"));
}

/** @param isWanted whether any are to be shown or sought */
export function useTopics(isWanted: boolean): Topics {
  const [code, setCode] = useState<Awaited<ReturnType<typeof load>>>();
  const own = useLive(async (read) => (isWanted ? readOwnTopics(read) : []), [isWanted]);
  useEffect(() => {
    if (isWanted) load().then(setCode, () => undefined);
  }, [isWanted]);
  if (!code) return plainly;
  const [{ findSlug, suggestTopics, getTopicName }, { findTopics }] = code;
  return {
    getName: (topic) => getTopicName(topic, own),
    toSlug: (word) => findSlug(word, own) ?? word,
    suggest: (prefix) => suggestTopics(prefix, own),
    findIn: (text) => [...new Set(findTopics(text, own).map(({ slug }) => slug))],
  };
}
