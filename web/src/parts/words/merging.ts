/** Words for people who may be the same, are made one, and are taken apart again. */
import type { Reason } from "../../matching/sameness";
import { people } from "./records";

const KINDS: Record<string, [string, string]> = {
  jot: ["one jot", "jots"],
  photo: ["one photo", "photos"],
  memo: ["one memo", "memos"],
  followup: ["one follow-up", "follow-ups"],
  clipping: ["one clipping", "clippings"],
  event: ["hoped for at one event", "events at which they are hoped for"],
};

export const merging = {
  enter: "Enter",
  someoneNew: (name: string) => `${name}, someone new`,
  reasons: {
    badge: "the same code on their badge",
    email: "the same e-mail address",
    linkedin: "the same LinkedIn page",
    name: "the same name",
    nickname: "a short form of the same name, at the same organization",
  } satisfies Record<Reason, string>,
  because: (reasons: string[]) => `Suggested for ${reasons.join(", and ")}.`,
  fields: { ...people.fields, badge_code: "Badge code" } as Record<string, string>,
  first: "Written down first",
  second: "Written down later",
  both: "Both",
  carries: (counts: [kind: string, count: number][]) =>
    counts.flatMap(([kind, count]) => (KINDS[kind] ? [count === 1 ? KINDS[kind][0] : `${count} ${KINDS[kind][1]}`] : [])).join(", ") || "nothing written yet",
  choose: "Where both say something, choose. What you do not choose is not lost: it comes back when you take them apart again.",
  clear: "They say nothing different. All that is known of both goes together.",
  merge: "Make them one",
  merged: (name: string) => `${name} is one person now.`,
  two: "They are two people",
  twoSaid: "They are two. It will not be asked again.",
  leave: "Choose somebody else",
  missing: "One of the two is no longer here.",
  same: "The same as somebody else",
  sameAs: "Who else is it?",
  sameNone: "Nobody of that name.",
  in: "Made one with",
  apart: "Take apart again",
  apartSaid: (name: string) => `${name} is back, with all that was theirs.`,
  mergedInto: (name: string) => `made one with ${name}`,
};
