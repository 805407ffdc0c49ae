/** Whom a code speaks of, and what it tells that the notebook does not know yet. Pure. */
import type { Code } from "../intake/codes/code";
import { profile } from "../intake/codes/links";
import { newId } from "../kinds/id";
import { LIMITS } from "../kinds/limits";
import type { PersonFields, Row } from "../kinds/model";
import { bareName } from "../kinds/names";

type Person = Row<"person">;
type Text = string | null | undefined;

const LONGEST_CODE = LIMITS["person"]!["badge_code"]![1]!;
/** Sorts that stand on one person's badge or card, and know them again. A mail address or a text is typed by anyone. */
const THEIR_OWN = new Set(["vcard", "mecard", "bizcard", "linkedin", "badge", "url"]);

const lower = (text: Text): string => (text ?? "").trim().toLowerCase();
const slug = (address: Text): string => (address && profile(address)?.linkedin_url) || "";

/** What is kept of a code to know its bearer again: all of it, or nothing where it is longer than may be kept. */
export const badgeCode = ({ sort, raw }: Code): string =>
  THEIR_OWN.has(sort) && raw.trim().length <= LONGEST_CODE ? raw.trim() : "";

/** One name may be two people's: where mail or profile differ they are two. */
function mayBe({ fields }: Person, { person }: Code): boolean {
  const differ = (one: string, other: string) => one && other && one !== other;
  return !differ(lower(fields.email), lower(person.email)) && !differ(slug(fields.linkedin_url), slug(person.linkedin_url));
}

/** The person known by the same badge, mail address, profile, or exactly that name. */
export function whoIs(people: Person[], code: Code): Person | undefined {
  const { name, email, linkedin_url } = code.person;
  const by = (mark: string, of: (person: Person) => string) =>
    mark ? people.find((person) => of(person) === mark) : undefined;
  return (
    by(code.raw.trim(), ({ fields }) => fields.badge_code ?? "") ??
    by(lower(email), ({ fields }) => lower(fields.email)) ??
    by(slug(linkedin_url), ({ fields }) => slug(fields.linkedin_url)) ??
    by(bareName(name ?? ""), (person) => (mayBe(person, code) ? bareName(person.fields.name ?? "") : ""))
  );
}

/** What the code adds to what is known of them: only where nothing stands yet. */
export function added(code: Code, known?: Person): PersonFields {
  const told: PersonFields = { ...code.person, badge_code: badgeCode(code) };
  return Object.fromEntries(
    Object.entries(told).filter(([field, value]) => value && !known?.fields[field as keyof PersonFields]),
  );
}

/** By what to call somebody whose code tells neither name nor house. */
export function remembered({ person, url, sort, raw }: Code, badge: (code: string) => string): string | undefined {
  if (person.name || person.organization) return undefined;
  const short = raw.trim().replace(/\s+/g, " ").slice(0, 60);
  return person.email ?? person.phone ?? slug(person.linkedin_url).split("/in/")[1] ?? url ?? (sort === "badge" ? badge(short) : short);
}

/** The fields to write, and of whom: somebody known, or new, met at this event now. */
export function taken(
  code: Code,
  known: Person | undefined,
  { event, now, badge }: { event: string | null; now: number; badge: (code: string) => string },
): { id: string; fields: PersonFields } {
  const fields = added(code, known);
  const met = known?.fields.met_at ? {} : { met_at: now, ...(!known?.fields.event_id && { event_id: event }) };
  if (known) return { id: known.id, fields: { ...fields, ...met } };
  const call = remembered(code, badge);
  return { id: newId(now), fields: { ...fields, ...(call && { remember_by: call }), ...met } };
}
