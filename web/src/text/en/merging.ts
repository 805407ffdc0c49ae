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
  clipping: ["one shelf item", "shelf items"],
  event: ["on one event’s list", "events’ lists"],
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
  someoneNew: (name: string) => `${name} (new person)`,
  reasons: {
    badge: "the same badge code",
    email: "the same email address",
    linkedin: "the same LinkedIn page",
    name: "the same name",
    nickname: "a nickname at the same organization",
  } satisfies Record<Reason, string>,
  because: (reasons: string[]) => `Suggested because of ${reasons.join(", and ")}.`,
  fields: { ...people.fields, badge_code: "Badge code" } as Record<string, string>,
  first: "Added first",
  second: "Added later",
  both: "Both",
  carries: (counts: [kind: Kind, count: number][]) =>
    counts
      .flatMap(([kind, count]) => {
        const [one, several] = KINDS[kind] ?? [];
        return one ? [count === 1 ? one : `${count} ${several}`] : [];
      })
      .join(", ") || "nothing written yet",
  choose: "Where they differ, choose one. Nothing is lost: you can separate them again.",
  clear: "Nothing conflicts. Everything is combined.",
  merge: "Merge",
  merged: (name: string) => `Merged into ${name}.`,
  two: "Two different people",
  twoSaid: "Kept as two people. You won’t be asked again.",
  leave: "Choose someone else",
  missing: "One of them is no longer here.",
  same: "Merge with…",
  sameAs: "Merge with",
  sameNone: "No one by that name.",
  in: "Merged with",
  apart: "Separate again",
  apartSaid: (name: string) => `${name} is a separate person again.`,
  mergedInto: (name: string) => `merged with ${name}`,
};
