/** The shelf as it is looked through: by topic, by what is typed, and to whom each thing was given. Pure. */
import type { FollowupFields, Row } from "../kinds/model";

type Clipping = Row<"clipping">;

export interface Shelved {
  /** A topic's slug, or a word of one's own; "" for what has none. */
  topic: string;
  clippings: Clipping[];
}

/**
 * Each clipping once: under that of its topics under which most stands, so that like comes to like. The fullest topic
 * first, what has none last; within a topic what was found last comes first.
 */
export function byTopic(clippings: readonly Clipping[], topicsOf: (clipping: Clipping) => string[]): Shelved[] {
  const topics = new Map(clippings.map((clipping) => [clipping, topicsOf(clipping)]));
  const many = new Map<string, number>();
  for (const topic of [...topics.values()].flat()) many.set(topic, (many.get(topic) ?? 0) + 1);
  const groups = new Map<string, Clipping[]>();
  for (const clipping of [...clippings].sort((one, other) => foundAt(other) - foundAt(one) || (one.id < other.id ? 1 : -1))) {
    const topic = topics.get(clipping)!.reduce((best, one) => (many.get(one)! > (many.get(best) ?? 0) ? one : best), "");
    groups.set(topic, [...(groups.get(topic) ?? []), clipping]);
  }
  const size = ({ topic, clippings }: Shelved) => (topic === "" ? -1 : clippings.length);
  return [...groups]
    .map(([topic, found]) => ({ topic, clippings: found }))
    .sort((one, other) => size(other) - size(one) || (one.topic < other.topic ? -1 : 1));
}

const foundAt = ({ fields }: Clipping): number => fields.found_at ?? fields.created_at ?? 0;

export interface Gift {
  person_id: string;
  /** ms; null where no time was kept. */
  at: number | null;
}

/** By clipping: to whom it was given, first given first. */
export function giftsOf(followups: Iterable<FollowupFields>): Map<string, Gift[]> {
  const gifts = new Map<string, Gift[]>();
  for (const { clipping_id, person_id, other_person_id, state, done_at } of followups) {
    if (state !== "done" || !clipping_id) continue;
    const sides = [person_id, other_person_id].filter((side) => side != null);
    gifts.set(clipping_id, [...(gifts.get(clipping_id) ?? []), ...sides.map((side) => ({ person_id: side, at: done_at ?? null }))]);
  }
  for (const given of gifts.values()) given.sort((one, other) => (one.at ?? 0) - (other.at ?? 0));
  return gifts;
}

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether every word that is typed begins a word of one of these texts. */
export function matches(typed: string, texts: readonly (string | null | undefined)[]): boolean {
  const sought = plain(typed).split(/\s+/).filter(Boolean);
  const words = plain(texts.filter(Boolean).join(" ")).split(/[^\p{L}\p{N}&]+/u);
  return sought.every((start) => words.some((word) => word.startsWith(start)));
}
