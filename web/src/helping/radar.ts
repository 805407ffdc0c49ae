/** What people face, by topic, and what the shelf has for it. Pure. */
import type { ClippingFields, FollowupFields, JotFields } from "../kinds/model";
import { isOpen } from "./due";

/** Days without a word after which a challenge is asked about again. */
const STALE = 120;
const DAY = 86_400_000;

type Challenge = [id: string, fields: JotFields];

export interface Sweep {
  /** "" where none is heard. */
  topic: string;
  people: string[];
  challenges: Challenge[];
  /** Titles on the shelf. */
  shelf: string[];
}

export interface Heard {
  jot: Map<string, JotFields>;
  clipping: Map<string, ClippingFields>;
  /** The topics that a text speaks of. */
  topicsIn: (text: string) => string[];
}

export const isOpenChallenge = ({ kind, state }: JotFields): boolean => kind === "challenge" && state !== "solved";

const topicsOf = (own: string[] | null | undefined, text: string, { topicsIn }: Heard): string[] => [
  ...new Set([...(own ?? []), ...topicsIn(text)]),
];

/** The most faced first. What was said in confidence counts here: this is for nobody else's eyes. */
export function radar(heard: Heard): Sweep[] {
  const sweeps = new Map<string, Sweep>();
  const at = (topic: string): Sweep => {
    if (!sweeps.has(topic)) sweeps.set(topic, { topic, people: [], challenges: [], shelf: [] });
    return sweeps.get(topic)!;
  };
  for (const [id, fields] of heard.jot) {
    if (!isOpenChallenge(fields)) continue;
    const topics = topicsOf(fields.topics, fields.text ?? "", heard);
    for (const topic of topics.length ? topics : [""]) {
      const sweep = at(topic);
      sweep.challenges.push([id, fields]);
      sweep.people = [...new Set([...sweep.people, ...(fields.person_ids ?? [])])];
    }
  }
  for (const { title, words, topics } of heard.clipping.values()) {
    for (const topic of topicsOf(topics, `${title ?? ""} ${words ?? ""}`, heard)) if (title) sweeps.get(topic)?.shelf.push(title);
  }
  const size = ({ topic, people, challenges }: Sweep) => (topic ? 1000 * people.length + challenges.length : 0);
  return [...sweeps.values()].sort((one, other) => size(other) - size(one));
}

/**
 * Challenges of which nothing was heard for long, or that were marked so, the oldest first: worth a real question. Not
 * those that are being written about, nor those about which something was written lately.
 */
export function stale(jots: Map<string, JotFields>, followups: Iterable<FollowupFields>, now: number): Challenge[] {
  const long = now - STALE * DAY;
  const busy = new Set([...followups].filter((one) => isOpen(one) || (one.state === "done" && (one.done_at ?? 0) > long)).map(({ jot_id }) => jot_id));
  const quiet = [...jots].filter(
    ([id, fields]) =>
      isOpenChallenge(fields) && !fields.in_confidence && fields.person_ids?.length && !busy.has(id) && (fields.state === "stale" || (fields.heard_at ?? now) < long),
  );
  return quiet.sort(([, one], [, other]) => (one.heard_at ?? 0) - (other.heard_at ?? 0));
}
