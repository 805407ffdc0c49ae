/** Words for people who may be the same, are made one, and are taken apart again. */
import type { Reason } from "../../domain/people/sameness";
import type { Kind } from "../../domain/records/model";
import { people } from "./records";

/** What names somebody: one of it, and several. null: it names nobody, or goes without saying. */
const KINDS: Record<Kind, [string, string] | null> = {
  jot: ["one jot", "jots"],
  photo: ["one photo", "photos"],
  memo: ["one memo", "memos"],
  followup: ["one follow-up", "follow-ups"],
  clipping: ["one clipping", "clippings"],
  event: ["hoped for at one event", "events at which they are hoped for"],
  person: null,
  prompt: null,
  topic: null,
  joy: null,
  credit: null,
  setting: null,
  wording: null,
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
  carries: (counts: [kind: Kind, count: number][]) =>
    counts
      .flatMap(([kind, count]) => {
        const [one, several] = KINDS[kind] ?? [];
        return one ? [count === 1 ? one : `${count} ${several}`] : [];
      })
      .join(", ") || "nothing written yet",
  choose:
    "Where both say something, choose. What you do not choose is not lost: it comes back when you take them apart again.",
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
