/** Topics on the screen. What is known of them comes with the code that reads lines; until then a slug says enough. */

import { useEffect, useState } from "preact/hooks";
import { mergeOwnTopics } from "../domain/topics/ownTopics";
import type { OwnTopic } from "../domain/topics/synonyms";
import type { NamedTopic } from "../domain/topics/topicNames";
import { notebook } from "../store/notebook";
import { useLive } from "./live";

export interface Topics {
  name: (topic: string) => string;
  /** The topic that the word means, or the word itself. */
  called: (word: string) => string;
  /** What may be meant by a beginning. */
  suggest: (prefix: string) => NamedTopic[];
  /** Those that a sentence speaks of, by slug. */
  within: (text: string) => string[];
}

const plainly: Topics = {
  name: (topic) => topic.replaceAll("-", " "),
  called: (word) => word,
  suggest: () => [],
  within: () => [],
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
    name: (topic) => getTopicName(topic, own),
    called: (word) => findSlug(word, own) ?? word,
    suggest: (prefix) => suggestTopics(prefix, own),
    within: (text) => [...new Set(findTopics(text, own).map(({ slug }) => slug))],
  };
}
