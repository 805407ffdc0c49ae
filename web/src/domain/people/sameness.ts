/** By what two people may be known to be one and the same. Pure. */

import type { PersonFields, Row } from "../records/model";
import { foldName, isFamilyFirst } from "../rules/identity";
import { composeLetters } from "../text/fold";
import { foldFirm, foldMail, getProfile, isTeamMailbox, mayBeSameFirm } from "./identity";
import { listWholeNames } from "./nicknames";

export type Person = Row<"person">;

/** Strongest first. */
export const REASONS = ["badge", "email", "linkedin", "name", "nickname"] as const;
export type Reason = (typeof REASONS)[number];

interface Sign {
  by: Reason;
  /** Equal for two people who have this in common. */
  key: string;
}

/**
 * The words of a name, without credentials and single letters in its middle. One in Han, kana or Hangul has no spaces
 * when it is folded: its first letter stands for the family's, so that a whole name is told from half of one.
 */
export function splitName({ fields: { name } }: Pick<Person, "fields">): string[] {
  if (name && isFamilyFirst(name)) {
    const [first, ...rest] = composeLetters(foldName(name));
    return [first ?? "", rest.join("")].filter(Boolean);
  }
  const words = foldName(name)
    .split(" ")
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.filter((word, index) => index === 0 || index === words.length - 1 || word.length > 1);
}

function collectSigns(fields: PersonFields): Sign[] {
  const signs: Sign[] = [];
  const say = (by: Reason, key: string) => key && signs.push({ by, key: `${by} ${key}` });
  say("badge", (fields.badge_code ?? "").trim());
  say("email", isTeamMailbox(fields.email) ? "" : foldMail(fields.email));
  say("linkedin", getProfile(fields.linkedin_url));
  const words = splitName({ fields });
  if (words.length > 1) {
    say("name", words.join(" "));
    const firm = foldFirm(fields.organization);
    if (firm)
      for (const first of listWholeNames(words[0]!))
        say("nickname", `${[first, ...words.slice(1)].join(" ")} @ ${firm}`);
  }
  return signs;
}

const signsOfPeople = new WeakMap<PersonFields, Sign[]>();

/** Made once for each state of a person. */
export function listSigns({ fields }: Pick<Person, "fields">): Sign[] {
  const signs = signsOfPeople.get(fields) ?? collectSigns(fields);
  signsOfPeople.set(fields, signs);
  return signs;
}

/** Whether it was said that these are two. */
export const areMarkedDifferent = (one: Person, other: Person): boolean =>
  !!one.fields.not_same_ids?.includes(other.id) || !!other.fields.not_same_ids?.includes(one.id);

/** Whether they may be one and the same: by a sign that both have, or because one name is part of the other. */
export function mayBeOne(one: PersonFields, other: PersonFields): boolean {
  const theirs = new Set(listSigns({ fields: other }).map(({ key }) => key));
  if (listSigns({ fields: one }).some(({ key }) => theirs.has(key))) return true;
  const [short, long] = [splitName({ fields: one }), splitName({ fields: other })].sort(
    (some, more) => some.length - more.length,
  );
  return (
    short!.length > 0 &&
    short!.every((word) => long!.includes(word)) &&
    mayBeSameFirm(one.organization, other.organization)
  );
}
