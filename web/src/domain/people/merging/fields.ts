/** What two people say of themselves, field by field: what needs a choice, and what is clear. Pure. */

import { type Fields, getFields } from "../../records/model";
import { foldName } from "../../rules/identity";
import { mendFields } from "../../rules/mend";
import { foldCase } from "../../text/fold";
import { foldFirm, foldMail, foldPhone, getProfile } from "../identity";
import type { Person } from "../sameness";

/** The `survivor` was written down first, and stays. */
export type Side = "survivor" | "duplicate" | "both";

/** One field in which they differ. The offers stand in the order in which they are shown. */
export interface Choice {
  field: string;
  survivor: unknown;
  duplicate: unknown;
  first: Side;
  /** Both together, where they can stand side by side. */
  both?: string;
}

/** Of the record, not of the person. */
const OWN = ["created_at", "deleted_at", "erased_at", "merged_into_id", "moved_ids", "kept_before"];
const LISTS = ["not_same_ids", "may_lack"];
/** Where and when we met belong together. */
const MET = ["event_id", "met_at"];
const TOGETHER = ["remember_by", "introduced_by"];

const plain = (text: string): string =>
  foldCase(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
const FOLDED: Record<string, (text: string) => string> = {
  name: foldName,
  organization: foldFirm,
  email: foldMail,
  linkedin_url: getProfile,
  phone: foldPhone,
  badge_code: (text) => text,
};

const isSaid = (value: unknown): boolean => value != null && value !== "";
const isText = (value: unknown): value is string => typeof value === "string";
const isLoud = (text: string): boolean => text.length > 3 && text === text.toUpperCase();
const stampOf = ({ stamps }: Person, field: string): string => stamps[field] ?? "";

/** Whether `more` says all that `less` says: the words of Dana stand in Dana Ruiz. */
function includes(field: string, more: string, less: string): boolean {
  const [large, small] = [more, less].map((text) => FOLDED[field]?.(text) || plain(text));
  if (field === "name" || field === "job_title") return ` ${large} `.includes(` ${small} `);
  return large === small;
}

/** The fuller of two texts, else the newer. */
function offerSide(field: string, survivor: Person, duplicate: Person): Side {
  const [mine, other] = [String(getFields(survivor)[field]), String(getFields(duplicate)[field])];
  if (isLoud(mine) !== isLoud(other)) return isLoud(mine) ? "duplicate" : "survivor";
  const fuller = ["name", "job_title", "organization"].includes(field) ? other.length - mine.length : 0;
  if (fuller) return fuller > 0 ? "duplicate" : "survivor";
  return stampOf(duplicate, field) > stampOf(survivor, field) ? "duplicate" : "survivor";
}

const earlier = (survivor: Person, duplicate: Person): Side =>
  (duplicate.fields.met_at ?? Infinity) < (survivor.fields.met_at ?? Infinity) ? "duplicate" : "survivor";

function joinTexts(field: string, one: unknown, other: unknown): string | undefined {
  const both = `${String(one)}; ${String(other)}`;
  return mendFields("person", { [field]: both })[field] === both ? both : undefined;
}

/** Every field of theirs but lists and notes, of an older or a newer app too. */
const fieldsOfBoth = (survivor: Person, duplicate: Person): string[] =>
  [...new Set([...Object.keys(survivor.fields), ...Object.keys(duplicate.fields)])].filter(
    (field) => !OWN.includes(field) && !LISTS.includes(field),
  );

/** The fields that both fill, and differently: in each the person chooses. */
export function listChoices(survivor: Person, duplicate: Person): Choice[] {
  return fieldsOfBoth(survivor, duplicate).flatMap((field): Choice[] => {
    const [mine, other] = [getFields(survivor)[field], getFields(duplicate)[field]];
    if (!isSaid(mine) || !isSaid(other) || mine === other) return [];
    if (field === "event_id")
      return [{ field, survivor: mine, duplicate: other, first: earlier(survivor, duplicate) }];
    if (!isText(mine) || !isText(other)) return [];
    if (includes(field, mine, other) || includes(field, other, mine)) return [];
    const both = TOGETHER.includes(field) ? joinTexts(field, mine, other) : undefined;
    return [
      {
        field,
        survivor: mine,
        duplicate: other,
        first: both ? "both" : offerSide(field, survivor, duplicate),
        ...(both && { both }),
      },
    ];
  });
}

/** Which side a field is taken from where nobody need choose. */
function clear(field: string, survivor: Person, duplicate: Person): Side {
  const [mine, other] = [getFields(survivor)[field], getFields(duplicate)[field]];
  if (!isSaid(other)) return "survivor";
  if (!isSaid(mine)) return "duplicate";
  if (typeof mine === "boolean") return mine ? "survivor" : "duplicate";
  if (MET.includes(field)) return earlier(survivor, duplicate);
  if (!isText(mine) || !isText(other))
    return stampOf(duplicate, field) > stampOf(survivor, field) ? "duplicate" : "survivor";
  const more = Number(includes(field, other, mine)) - Number(includes(field, mine, other));
  return more > 0 ? "duplicate" : more < 0 ? "survivor" : offerSide(field, survivor, duplicate);
}

/** What the survivor gets, and only that. `chosen` says which side, by field; where it says nothing, the first offer. */
export function uniteFields(survivor: Person, duplicate: Person, chosen: Record<string, Side> = {}): Fields {
  const choices = new Map(listChoices(survivor, duplicate).map((choice) => [choice.field, choice]));
  const sideOf = (field: string): Side => {
    if (field === "met_at" && choices.has("event_id")) return sideOf("event_id");
    const choice = choices.get(field);
    return choice ? (chosen[field] ?? choice.first) : clear(field, survivor, duplicate);
  };
  const fields: Fields = {};
  for (const field of fieldsOfBoth(survivor, duplicate)) {
    const side = sideOf(field);
    const value =
      side === "both"
        ? (choices.get(field)?.both ?? getFields(survivor)[field])
        : getFields(side === "duplicate" ? duplicate : survivor)[field];
    if (isSaid(value) && value !== getFields(survivor)[field]) fields[field] = value;
  }
  for (const field of LISTS) {
    const list = uniteLists(field, survivor, duplicate, getFields(survivor)[field]);
    if (list.join() !== [getFields(survivor)[field] ?? []].flat().join()) fields[field] = list;
  }
  return fields;
}

/** Both lists as one, without the two themselves, no longer than it may be. */
function uniteLists(field: string, survivor: Person, duplicate: Person, before: unknown): unknown[] {
  const all = [before ?? [], getFields(duplicate)[field] ?? []]
    .flat()
    .filter((id) => id !== survivor.id && id !== duplicate.id);
  return mendFields("person", { [field]: all })[field] as unknown[];
}

/** Whether a field of the survivor, that was `before` when the duplicate came in, is still as the merge left it. */
export function isStillUnited(field: string, before: unknown, survivor: Person, duplicate: Person): boolean {
  const now = JSON.stringify(getFields(survivor)[field]);
  if (LISTS.includes(field)) return now === JSON.stringify(uniteLists(field, survivor, duplicate, before));
  return [getFields(duplicate)[field], joinTexts(field, before, getFields(duplicate)[field])].some(
    (value) => JSON.stringify(value) === now,
  );
}
