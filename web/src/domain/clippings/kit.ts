/** What I can offer, by topic: first what those whom I hope to meet have need of. Pure. */

import type { Row } from "../records/model";
import { isWorthBringingFor } from "../rules/challenges";

interface KitTopic {
  /** A topic's slug; "" for what has none. */
  topic: string;
  /** Whether somebody hoped for has spoken of it. */
  isWanted: boolean;
  clippings: Row<"clipping">[];
}

/** The topics of open challenges and interests, those of most jots first; what is in confidence stays out. */
export function listWantedTopics(jots: readonly Row<"jot">[]): string[] {
  const counts = new Map<string, number>();
  for (const { fields } of jots) {
    if (!isWorthBringingFor(fields)) continue;
    for (const topic of fields.topics ?? []) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([topic]) => topic);
}

/** Each clipping once, under the first of its topics that is wanted, else under its first. */
export function groupKitByTopic(
  clippings: readonly Row<"clipping">[],
  wantedTopics: readonly string[],
): KitTopic[] {
  const groups = new Map<string, Row<"clipping">[]>();
  for (const clipping of clippings) {
    const topics = clipping.fields.topics ?? [];
    const topic = wantedTopics.find((one) => topics.includes(one)) ?? topics[0] ?? "";
    groups.set(topic, [...(groups.get(topic) ?? []), clipping]);
  }
  // Wanted ones by how much, then the others by name; what has no topic last.
  const rank = (topic: string) =>
    wantedTopics.includes(topic) ? wantedTopics.indexOf(topic) : wantedTopics.length + Number(topic === "");
  return [...groups]
    .sort(([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1))
    .map(([topic, group]) => ({ topic, isWanted: wantedTopics.includes(topic), clippings: group }));
}
