/** The questions carried to an event: which they are, in which order, and which were asked there. Pure. */
import type { Change, Row } from "../kinds/model";

/** Between two neighbours, so that much can be put between them, and two devices seldom at one place. */
const GAP = 2 ** 20;

const placeOf = ({ fields }: Row<"prompt">): number => fields.position ?? 0;

/** Those of the event and those carried to every event, in their order. */
export function deckOf(prompts: readonly Row<"prompt">[], event: string): Row<"prompt">[] {
  return prompts
    .filter(({ fields }) => (fields.event_id ?? event) === event)
    .sort((one, other) => placeOf(one) - placeOf(other) || (one.id < other.id ? -1 : 1));
}

/** Where the next ones go: after all that are there. */
export const nextPlace = (deck: readonly Row<"prompt">[], further = 0): number =>
  (deck.length ? placeOf(deck.at(-1)!) : 0) + GAP * (further + 1);

/** The place halfway between two; none where they are too near. */
function between(before: number, after: number | undefined): number | undefined {
  const place = after === undefined ? before + GAP : Math.floor((before + after) / 2);
  return place > before && (after === undefined || place < after) ? place : undefined;
}

const put = (id: string, position: number): Change => ({ kind: "prompt", id, fields: { position } });

/** The changes that move one up (-1) or down (1); all get new places where there is no room between two. */
export function moved(deck: readonly Row<"prompt">[], id: string, step: -1 | 1): Change[] {
  const from = deck.findIndex((prompt) => prompt.id === id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= deck.length) return [];
  const others = deck.filter((prompt) => prompt.id !== id);
  const [before, after] = [others[to - 1], others[to]];
  const place = between(before ? placeOf(before) : 0, after && placeOf(after));
  if (place !== undefined) return [put(id, place)];
  others.splice(to, 0, deck[from]!);
  return others.map((prompt, at) => put(prompt.id, (at + 1) * GAP));
}

/** A day at either side, for zones and for a short night. */
const SLACK = 24 * 3_600_000;
const dayOf = (on: string, hours: string): number => new Date(`${on}T${hours}`).getTime();

/** Whether it was asked at this event; one that is carried to every event is fresh again at the next. */
export function askedAt({ fields }: Row<"prompt">, event: Row<"event">): boolean {
  const { starts_on, ends_on } = event.fields;
  if (fields.asked_at == null) return false;
  if (fields.event_id || !starts_on) return true;
  return fields.asked_at >= dayOf(starts_on, "00:00") - SLACK && fields.asked_at <= dayOf(ends_on ?? starts_on, "23:59") + SLACK;
}
