/** By what two people may be known to be one and the same. Pure. */
import type { Row } from "../kinds/model";
import { bareName } from "../kinds/names";
import { wholeNames } from "./nicknames";

export type Person = Row<"person">;

/** Strongest first. */
export const REASONS = ["badge", "email", "linkedin", "name", "nickname"] as const;
export type Reason = (typeof REASONS)[number];

interface Sign {
  by: Reason;
  /** Equal for two people who have this in common. */
  key: string;
}

/** The member's own part of a LinkedIn address, "" where there is none. */
export function linkedInSlug(url = ""): string {
  const slug = /linkedin\.[a-z.]+\/(?:mwlite\/|comm\/)?(?:in|pub)\/([^/?#\s]+)/i.exec(url)?.[1] ?? "";
  try {
    return decodeURIComponent(slug).toLowerCase();
  } catch {
    return slug.toLowerCase();
  }
}

export const foldedMail = (email = ""): string => (email.includes("@") ? email.trim().toLowerCase().replace(/^mailto:/, "") : "");

const LEGAL = /\b(?:the|inc|incorporated|llc|llp|ltd|limited|corp|corporation|company|co|gmbh|plc|group|holdings)\b/g;

/** Without what a firm is by law: Acme, Inc. and The ACME Corporation are acme. */
export const foldedFirm = (organization = ""): string =>
  organization.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").replace(LEGAL, "").replace(/\s+/g, " ").trim();

/** The words of a name, without credentials and single letters in its middle. */
export function nameWords({ fields: { name } }: Person): string[] {
  const words = name ? bareName(name).split(" ").filter(Boolean) : [];
  return words.filter((word, index) => index === 0 || index === words.length - 1 || word.length > 1);
}

function made({ fields, ...person }: Person): Sign[] {
  const signs: Sign[] = [];
  const say = (by: Reason, key: string) => key && signs.push({ by, key: `${by} ${key}` });
  say("badge", (fields.badge_code ?? "").trim());
  say("email", foldedMail(fields.email ?? ""));
  say("linkedin", linkedInSlug(fields.linkedin_url ?? ""));
  const words = nameWords({ fields, ...person });
  if (words.length > 1) {
    say("name", words.join(" "));
    const firm = foldedFirm(fields.organization ?? "");
    if (firm) for (const first of wholeNames(words[0]!)) say("nickname", `${[first, ...words.slice(1)].join(" ")} @ ${firm}`);
  }
  return signs;
}

const known = new WeakMap<Person, Sign[]>();

/** Made once for each state of a person. */
export function signsOf(person: Person): Sign[] {
  const signs = known.get(person) ?? made(person);
  known.set(person, signs);
  return signs;
}

/** Whether it was said that these are two. */
export const saidDifferent = (one: Person, other: Person): boolean =>
  !!one.fields.not_same_ids?.includes(other.id) || !!other.fields.not_same_ids?.includes(one.id);
