/** The questions carried to an event: which they are, in which order, and which were asked there. Pure. */
import { DAY } from "../days/days";
import type { Change, Row } from "../records/model";

/** Between two neighbours, so that much can be put between them, and two devices seldom at one place. */
const GAP = 2 ** 20;

const getPlace = ({ fields }: Row<"prompt">): number => fields.position ?? 0;

/** Those of the event and those carried to every event, in their order. */
export function listDeck(prompts: readonly Row<"prompt">[], event: string): Row<"prompt">[] {
  return prompts
    .filter(({ fields }) => (fields.event_id ?? event) === event)
    .sort((one, other) => getPlace(one) - getPlace(other) || (one.id < other.id ? -1 : 1));
}

/** Where the next ones go: after all that are there. */
export const findNextPlace = (deck: readonly Row<"prompt">[], further = 0): number =>
  (deck.length ? getPlace(deck.at(-1)!) : 0) + GAP * (further + 1);

/** The place halfway between two; none where they are too near. */
function findBetween(before: number, after: number | undefined): number | undefined {
  const place = after === undefined ? before + GAP : Math.floor((before + after) / 2);
  return place > before && (after === undefined || place < after) ? place : undefined;
}

const placePrompt = (id: string, position: number): Change => ({ kind: "prompt", id, fields: { position } });

/** The changes that move one up (-1) or down (1); all get new places where there is no room between two. */
export function movePrompt(deck: readonly Row<"prompt">[], id: string, step: -1 | 1): Change[] {
  const from = deck.findIndex((prompt) => prompt.id === id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= deck.length) return [];
  const others = deck.filter((prompt) => prompt.id !== id);
  const [before, after] = [others[to - 1], others[to]];
  const place = findBetween(before ? getPlace(before) : 0, after && getPlace(after));
  if (place !== undefined) return [placePrompt(id, place)];
  others.splice(to, 0, deck[from]!);
  return others.map((prompt, at) => placePrompt(prompt.id, (at + 1) * GAP));
}

/** A day at either side, for zones and for a short night. */
const SLACK = DAY;
const dayOf = (on: string, hours: string): number => new Date(`${on}T${hours}`).getTime();

/** Whether it was asked at this event; one that is carried to every event is fresh again at the next. */
export function wasAskedAt({ fields }: Row<"prompt">, event: Row<"event">): boolean {
  const { starts_on, ends_on } = event.fields;
  if (fields.asked_at == null) return false;
  if (fields.event_id || !starts_on) return true;
  return (
    fields.asked_at >= dayOf(starts_on, "00:00") - SLACK &&
    fields.asked_at <= dayOf(ends_on ?? starts_on, "23:59") + SLACK
  );
}
