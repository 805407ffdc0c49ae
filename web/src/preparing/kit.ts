/** What I can offer, by topic: first what those whom I hope to meet have need of. Pure. */
import type { Row } from "../kinds/model";

export interface Shelfful {
  /** A topic's slug; "" for what has none. */
  topic: string;
  /** Whether somebody hoped for has spoken of it. */
  wanted: boolean;
  clippings: Row<"clipping">[];
}

/** The topics of open challenges and interests, those of most jots first; what is in confidence stays out. */
export function wantedTopics(jots: readonly Row<"jot">[]): string[] {
  const counts = new Map<string, number>();
  for (const { fields } of jots) {
    const wants = fields.kind === "interest" || (fields.kind === "challenge" && (fields.state ?? "open") === "open");
    if (!wants || fields.in_confidence) continue;
    for (const topic of fields.topics ?? []) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([topic]) => topic);
}

/** Each clipping once, under the first of its topics that is wanted, else under its first. */
export function byTopic(clippings: readonly Row<"clipping">[], wanted: readonly string[]): Shelfful[] {
  const groups = new Map<string, Row<"clipping">[]>();
  for (const clipping of clippings) {
    const topics = clipping.fields.topics ?? [];
    const topic = wanted.find((one) => topics.includes(one)) ?? topics[0] ?? "";
    groups.set(topic, [...(groups.get(topic) ?? []), clipping]);
  }
  // Wanted ones by how much, then the others by name; what has no topic last.
  const rank = (topic: string) => (wanted.includes(topic) ? wanted.indexOf(topic) : wanted.length + Number(topic === ""));
  return [...groups]
    .sort(([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1))
    .map(([topic, found]) => ({ topic, wanted: wanted.includes(topic), clippings: found }));
}
