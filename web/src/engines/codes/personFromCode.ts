/** Whom a code speaks of, and what it tells that the notebook does not know yet. Pure. */

import { LIMITS } from "../../domain/generated/limits";
import { type Resolution, resolvePerson } from "../../domain/people/identity";
import { pickNews, writeDownPerson } from "../../domain/people/writeDown";
import type { PersonFields, Row } from "../../domain/records/model";
import { isLive } from "../../domain/records/state";
import type { CodeContent } from "./code";

type PersonRow = Row<"person">;

const LONGEST_CODE = LIMITS["person"]!["badge_code"]![1]!;
/** Sorts that stand on one person's badge or card, and know them again. A mail address or a text is typed by anyone. */
const THEIR_OWN = new Set(["vcard", "mecard", "bizcard", "linkedin", "badge", "url"]);

/** What is kept of a code to know its bearer again: all of it, or nothing where it is longer than may be kept. */
const getBadgeCode = ({ sort, raw }: CodeContent): string =>
  THEIR_OWN.has(sort) && raw.trim().length <= LONGEST_CODE ? raw.trim() : "";

/** Whom somebody was merged into, in the end; undefined where that one is not here any more. */
function findMergedInto(people: Map<string, PersonRow>, from: PersonRow | undefined): PersonRow | undefined {
  const met = new Set<PersonRow>();
  let at = from;
  while (at && !isLive(at) && !met.has(at)) {
    met.add(at);
    at = people.get(at.fields.merged_into_id ?? "");
  }
  return at && isLive(at) ? at : undefined;
}

/** A page that may stand on the cards of all who work there: a firm's first, or one of its sections. */
function isEverybodys({ sort, url = "" }: CodeContent): boolean {
  const path = sort === "url" ? new URL(url).pathname : "/1";
  return !/\d/.test(path) && path.split("/").filter(Boolean).length < 2;
}

/**
 * Whom the code speaks of, of all who are known. Those in the bin count only for whom they were merged into:
 * a person has one badge code, and may have worn several.
 */
export function findBearer(people: PersonRow[], code: CodeContent): Resolution<PersonRow> {
  const clue = { ...code.person, badge_code: code.raw.trim() };
  const resolution = resolvePerson(people.filter(isLive), clue);
  if ("known" in resolution && isEverybodys(code)) return { ambiguous: [resolution.known] };
  if (!("new" in resolution)) return resolution;
  const merged = people.filter((person) => !isLive(person) && person.fields.merged_into_id);
  const before = resolvePerson(merged, clue);
  const byId = new Map(people.map((person) => [person.id, person]));
  const holders = "known" in before ? [before.known] : "ambiguous" in before ? before.ambiguous : [];
  const now = [...new Set(holders.flatMap((holder) => findMergedInto(byId, holder) ?? []))];
  if (!now.length) return resolution;
  return now.length === 1
    ? { known: now[0]!, by: "known" in before ? before.by : "name" }
    : { ambiguous: now };
}

/** What the code adds to what is known of them. */
export const pickCodeNews = (code: CodeContent, known?: PersonRow): PersonFields =>
  pickNews({ ...code.person, badge_code: getBadgeCode(code) }, known);

/** By what to call somebody whose code tells neither name nor house. */
function nameBearer(
  { person, url, sort, raw }: CodeContent,
  badge: (code: string) => string,
): string | undefined {
  if (person.name || person.organization) return undefined;
  const short = raw.trim().replace(/\s+/g, " ").slice(0, 60);
  return (
    person.email ??
    person.phone ??
    person.linkedin_url?.split("/in/")[1] ??
    url ??
    (sort === "badge" ? badge(short) : short)
  );
}

/** The fields to write, and of whom: somebody known, or new, met at this event now. */
export function buildBearer(
  code: CodeContent,
  known: PersonRow | undefined,
  { event, now, badge }: { event: string | null; now: number; badge: (code: string) => string },
): { id: string; fields: PersonFields } {
  const call = known ? undefined : nameBearer(code, badge);
  const draft = { ...pickCodeNews(code, known), ...(call && { remember_by: call }) };
  const { id, fields } = writeDownPerson(draft, known, { event_id: event, met_at: now });
  if (!known || known.fields.met_at) return { id, fields };
  return { id, fields: { ...fields, met_at: now, ...(!known.fields.event_id && { event_id: event }) } };
}
