/** What people face, by topic, and what the shelf has for it. Pure. */

import { DAY } from "../domain/days/days";
import { isDone, isOpen } from "../domain/followups/states";
import type { ClippingFields, FollowupFields, JotFields } from "../domain/records/model";
import { isFacedNow, isStale } from "../domain/rules/challenges";

/** Days without a word after which a challenge is asked about again. */
const STALE = 120;

type ChallengeEntry = [id: string, fields: JotFields];

interface TopicSweep {
  /** "" where none is heard. */
  topic: string;
  people: string[];
  challenges: ChallengeEntry[];
  /** Titles on the shelf. */
  shelf: string[];
}

interface RadarSource {
  jot: Map<string, JotFields>;
  clipping: Map<string, ClippingFields>;
  /** The topics that a text speaks of. */
  topicsIn: (text: string) => string[];
}

const listTopics = (own: string[] | null | undefined, text: string, { topicsIn }: RadarSource): string[] => [
  ...new Set([...(own ?? []), ...topicsIn(text)]),
];

/** The most faced first. What was said in confidence counts here: this is for nobody else's eyes. */
export function sweepTopics(source: RadarSource): TopicSweep[] {
  const sweeps = new Map<string, TopicSweep>();
  const at = (topic: string): TopicSweep => {
    if (!sweeps.has(topic)) sweeps.set(topic, { topic, people: [], challenges: [], shelf: [] });
    return sweeps.get(topic)!;
  };
  for (const [id, fields] of source.jot) {
    if (!isFacedNow(fields)) continue;
    const topics = listTopics(fields.topics, fields.text ?? "", source);
    for (const topic of topics.length ? topics : [""]) {
      const sweep = at(topic);
      sweep.challenges.push([id, fields]);
      sweep.people = [...new Set([...sweep.people, ...(fields.person_ids ?? [])])];
    }
  }
  for (const { title, words, topics } of source.clipping.values()) {
    for (const topic of listTopics(topics, `${title ?? ""} ${words ?? ""}`, source))
      if (title) sweeps.get(topic)?.shelf.push(title);
  }
  const size = ({ topic, people, challenges }: TopicSweep) =>
    topic ? 1000 * people.length + challenges.length : 0;
  return [...sweeps.values()].sort((one, other) => size(other) - size(one));
}

/**
 * Challenges of which nothing was heard for long, or that were marked so, the oldest first: worth a real question. Not
 * those that are being written about, nor those about which something was written lately.
 */
export function findStale(
  jots: Map<string, JotFields>,
  followups: Iterable<FollowupFields>,
  now: number,
): ChallengeEntry[] {
  const long = now - STALE * DAY;
  const busy = new Set(
    [...followups]
      .filter((one) => isOpen(one) || (isDone(one) && (one.done_at ?? 0) > long))
      .map(({ jot_id }) => jot_id),
  );
  const quiet = [...jots].filter(
    ([id, fields]) =>
      isFacedNow(fields) &&
      !fields.in_confidence &&
      fields.person_ids?.length &&
      !busy.has(id) &&
      (isStale(fields) || (fields.heard_at ?? now) < long),
  );
  return quiet.sort(([, one], [, other]) => (one.heard_at ?? 0) - (other.heard_at ?? 0));
}
