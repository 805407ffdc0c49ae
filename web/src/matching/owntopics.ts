/** Topics in one's own words: a record an addition, so that two devices never write over each other. Pure. */
import type { Row } from "../kinds/model";
import type { OwnTopic } from "./synonyms";

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
