/** Topics in one's own words: a record an addition, so that two devices never write over each other. Pure. */
import type { Row } from "../records/model";
import type { OwnTopic } from "./synonyms";

/** All that was added to a topic as one, in the order in which the topics came up. */
export function gatherTopics(own: readonly OwnTopic[]): OwnTopic[] {
  const topics = new Map<string, { slug: string; synonyms: string[]; name?: string }>();
  for (const { slug, synonyms, name } of own) {
    const topic = topics.get(slug) ?? { slug, synonyms: [] };
    if (name) topic.name ??= name;
    topic.synonyms.push(...synonyms.filter((word) => !topic.synonyms.includes(word)));
    topics.set(slug, topic);
  }
  return [...topics.values()];
}

/** What the notebook's records add. */
export const mergeOwnTopics = (rows: readonly Pick<Row<"topic">, "fields">[]): OwnTopic[] =>
  gatherTopics(
    rows.flatMap(({ fields: { slug, name, synonyms } }) =>
      slug ? { slug, synonyms: synonyms ?? [], ...(name && { name }) } : [],
    ),
  );
