/** Nobody is pestered: a second gift soon after the first is told of, and ways that are not welcome are not offered. Pure. */

import { DAY } from "../days/days";
import type { FollowupFields, PersonFields } from "../records/model";
import { isDone, listReceivers } from "./states";

/** Days after a gift in which another may be too much. */
const QUIET = 10;

/** Ways by which one may not want to be reached. */
export const WAYS = ["mail", "linkedin", "phone"] as const;
export type ContactWay = (typeof WAYS)[number];

/** When something was last given to them, if that was only days ago. */
export function findRecentGift(followups: FollowupFields[], person: string, now: number): number | undefined {
  const gifts = followups.filter(
    (followup) =>
      isDone(followup) &&
      listReceivers(followup).includes(person) &&
      followup.done_at != null &&
      followup.done_at > now - QUIET * DAY,
  );
  return gifts.length ? Math.max(...gifts.map(({ done_at }) => done_at!)) : undefined;
}

/** Whether all of them may be reached by it. */
export const isWelcome = (way: ContactWay, people: PersonFields[]): boolean =>
  people.every(({ unwelcome_ways }) => !unwelcome_ways?.includes(way));
