/** Nobody is pestered: a second gift soon after the first is told of, and ways that are not welcome are not offered. Pure. */
import type { FollowupFields, PersonFields } from "../kinds/model";

/** Days after a gift in which another may be too much. */
const QUIET = 10;
const DAY = 86_400_000;

/** Ways by which one may not want to be reached. */
export const WAYS = ["mail", "linkedin", "phone"] as const;
export type Way = (typeof WAYS)[number];

/** When something was last given to them, if that was only days ago. */
export function lately(followups: FollowupFields[], person: string, now: number): number | undefined {
  const given = followups.filter(
    ({ state, person_id, other_person_id, done_at }) =>
      state === "done" && (person_id === person || other_person_id === person) && done_at != null && done_at > now - QUIET * DAY,
  );
  return given.length ? Math.max(...given.map(({ done_at }) => done_at!)) : undefined;
}

/** Whether all of them may be reached by it. */
export const isWelcome = (way: Way, people: PersonFields[]): boolean =>
  people.every(({ unwelcome_ways }) => !unwelcome_ways?.includes(way));
