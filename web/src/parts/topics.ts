/** Topics on the screen. What is known of them comes with the code that reads lines; until then a slug says enough. */
import { useEffect, useState } from "preact/hooks";
import type { OwnTopic } from "../matching/synonyms";
import type { Named } from "../matching/topicnames";
import { allOf } from "../store/notebook";
import { useLive } from "./live";

export interface Topics {
  name: (topic: string) => string;
  /** The topic that is called so, or the word itself. */
  called: (word: string) => string;
  /** What may be meant by a beginning. */
  suggest: (begun: string) => Named[];
  /** Those that a sentence speaks of, by slug. */
  within: (text: string) => string[];
}

const plainly: Topics = {
  name: (topic) => topic.replaceAll("-", " "),
  called: (word) => word,
  suggest: () => [],
  within: () => [],
};

const load = () => Promise.all([import("../matching/topicnames"), import("../matching/topics")]);

/** The person's own topics, and own words for those that everybody has. */
export async function readOwnTopics(): Promise<OwnTopic[]> {
  const rows = await allOf("topic");
  return rows.flatMap(({ fields: { slug, name, synonyms } }) =>
    slug ? { slug, synonyms: synonyms ?? [], ...(name && { name }) } : [],
  );
}

/** @param wanted whether any are to be shown or sought */
export function useTopics(wanted: boolean): Topics {
  const [code, setCode] = useState<Awaited<ReturnType<typeof load>>>();
  const own = useLive(async () => (wanted ? readOwnTopics() : []), ["topic"], [wanted]);
  useEffect(() => {
    if (wanted) load().then(setCode, () => undefined);
  }, [wanted]);
  if (!code) return plainly;
  const [{ slugOf, suggestTopics, topicName }, { topicsIn }] = code;
  return {
    name: (topic) => topicName(topic, own),
    called: (word) => slugOf(word, own) ?? word,
    suggest: (begun) => suggestTopics(begun, own),
    within: (text) => [...new Set(topicsIn(text, own).map(({ slug }) => slug))],
  };
}
