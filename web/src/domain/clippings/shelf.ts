/** The shelf as it is looked through: by topic, by what is typed, and to whom each thing was given. Pure. */

import { isDone, listReceivers } from "../followups/states";
import type { FollowupFields, Row } from "../records/model";
import { foldText } from "../text/fold";

type Clipping = Row<"clipping">;

export interface ShelfTopic {
  /** A topic's slug, or a word of one's own; "" for what has none. */
  topic: string;
  clippings: Clipping[];
}

/**
 * Each clipping once: under that of its topics under which most stands, so that like comes to like. The fullest topic
 * first, what has none last; within a topic what was found last comes first.
 */
export function groupByTopic(
  clippings: readonly Clipping[],
  topicsOf: (clipping: Clipping) => string[],
): ShelfTopic[] {
  const topics = new Map(clippings.map((clipping) => [clipping, topicsOf(clipping)]));
  const many = new Map<string, number>();
  for (const topic of [...topics.values()].flat()) many.set(topic, (many.get(topic) ?? 0) + 1);
  const groups = new Map<string, Clipping[]>();
  for (const clipping of [...clippings].sort(
    (one, other) => getFoundAt(other) - getFoundAt(one) || (one.id < other.id ? 1 : -1),
  )) {
    const topic = topics
      .get(clipping)!
      .reduce((best, one) => (many.get(one)! > (many.get(best) ?? 0) ? one : best), "");
    groups.set(topic, [...(groups.get(topic) ?? []), clipping]);
  }
  const size = ({ topic, clippings }: ShelfTopic) => (topic === "" ? -1 : clippings.length);
  return [...groups]
    .map(([topic, group]) => ({ topic, clippings: group }))
    .sort((one, other) => size(other) - size(one) || (one.topic < other.topic ? -1 : 1));
}

const getFoundAt = ({ fields }: Clipping): number => fields.found_at ?? fields.created_at ?? 0;

interface Gift {
  person_id: string;
  /** ms; null where no time was kept. */
  at: number | null;
}

/** By clipping: to whom it was given, first given first. */
export function listGifts(followups: Iterable<FollowupFields>): Map<string, Gift[]> {
  const gifts = new Map<string, Gift[]>();
  for (const followup of followups) {
    const { clipping_id, done_at } = followup;
    if (!isDone(followup) || !clipping_id) continue;
    gifts.set(clipping_id, [
      ...(gifts.get(clipping_id) ?? []),
      ...listReceivers(followup).map((side) => ({ person_id: side, at: done_at ?? null })),
    ]);
  }
  for (const list of gifts.values()) list.sort((one, other) => (one.at ?? 0) - (other.at ?? 0));
  return gifts;
}

/** Whether every word that is typed begins a word of one of these texts. */
export function hasAllWords(typed: string, texts: readonly (string | null | undefined)[]): boolean {
  const terms = foldText(typed).split(" ").filter(Boolean);
  const words = foldText(texts.filter(Boolean).join(" ")).split(/[^\p{L}\p{M}\p{N}&]+/u);
  return terms.every((start) => words.some((word) => word.startsWith(start)));
}
