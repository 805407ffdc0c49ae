/** What two people say of themselves, field by field: what needs a choice, and what is clear. Pure. */
import { mend } from "../../kinds/mend";
import { fieldsOf, type Fields } from "../../kinds/model";
import { bareName } from "../../kinds/names";
import { foldedFirm, foldedMail, linkedInSlug, type Person } from "../sameness";

/** `kept` was written down first, and stays. */
export type Side = "kept" | "gone" | "both";

/** One field in which they differ. The offers stand in the order in which they are shown. */
export interface Choice {
  field: string;
  kept: unknown;
  gone: unknown;
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

const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
const FOLDED: Record<string, (text: string) => string> = {
  name: bareName,
  organization: foldedFirm,
  email: foldedMail,
  linkedin_url: linkedInSlug,
  phone: (text) => text.replace(/\D/g, ""),
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
function offered(field: string, kept: Person, gone: Person): Side {
  const [mine, other] = [String(fieldsOf(kept)[field]), String(fieldsOf(gone)[field])];
  if (isLoud(mine) !== isLoud(other)) return isLoud(mine) ? "gone" : "kept";
  const fuller = ["name", "job_title", "organization"].includes(field) ? other.length - mine.length : 0;
  if (fuller) return fuller > 0 ? "gone" : "kept";
  return stampOf(gone, field) > stampOf(kept, field) ? "gone" : "kept";
}

const earlier = (kept: Person, gone: Person): Side =>
  (gone.fields.met_at ?? Infinity) < (kept.fields.met_at ?? Infinity) ? "gone" : "kept";

function joined(field: string, one: unknown, other: unknown): string | undefined {
  const both = `${String(one)}; ${String(other)}`;
  return mend("person", { [field]: both })[field] === both ? both : undefined;
}

/** Every field of theirs but lists and notes, of an older or a newer app too. */
const fieldsOfBoth = (kept: Person, gone: Person): string[] =>
  [...new Set([...Object.keys(kept.fields), ...Object.keys(gone.fields)])].filter((field) => !OWN.includes(field) && !LISTS.includes(field));

/** The fields that both fill, and differently: in each the person chooses. */
export function choices(kept: Person, gone: Person): Choice[] {
  return fieldsOfBoth(kept, gone).flatMap((field): Choice[] => {
    const [mine, other] = [fieldsOf(kept)[field], fieldsOf(gone)[field]];
    if (!isSaid(mine) || !isSaid(other) || mine === other) return [];
    if (field === "event_id") return [{ field, kept: mine, gone: other, first: earlier(kept, gone) }];
    if (!isText(mine) || !isText(other)) return [];
    if (includes(field, mine, other) || includes(field, other, mine)) return [];
    const both = TOGETHER.includes(field) ? joined(field, mine, other) : undefined;
    return [{ field, kept: mine, gone: other, first: both ? "both" : offered(field, kept, gone), ...(both && { both }) }];
  });
}

/** Which side a field is taken from where nobody need choose. */
function clear(field: string, kept: Person, gone: Person): Side {
  const [mine, other] = [fieldsOf(kept)[field], fieldsOf(gone)[field]];
  if (!isSaid(other)) return "kept";
  if (!isSaid(mine)) return "gone";
  if (typeof mine === "boolean") return mine ? "kept" : "gone";
  if (MET.includes(field)) return earlier(kept, gone);
  if (!isText(mine) || !isText(other)) return stampOf(gone, field) > stampOf(kept, field) ? "gone" : "kept";
  const more = Number(includes(field, other, mine)) - Number(includes(field, mine, other));
  return more > 0 ? "gone" : more < 0 ? "kept" : offered(field, kept, gone);
}

/** What the kept one gets, and only that. `chosen` says which side, by field; where it says nothing, the first offer. */
export function united(kept: Person, gone: Person, chosen: Record<string, Side> = {}): Fields {
  const asked = new Map(choices(kept, gone).map((choice) => [choice.field, choice]));
  const sideOf = (field: string): Side => {
    if (field === "met_at" && asked.has("event_id")) return sideOf("event_id");
    const choice = asked.get(field);
    return choice ? (chosen[field] ?? choice.first) : clear(field, kept, gone);
  };
  const fields: Fields = {};
  for (const field of fieldsOfBoth(kept, gone)) {
    const side = sideOf(field);
    const value = side === "both" ? (asked.get(field)?.both ?? fieldsOf(kept)[field]) : fieldsOf(side === "gone" ? gone : kept)[field];
    if (isSaid(value) && value !== fieldsOf(kept)[field]) fields[field] = value;
  }
  for (const field of LISTS) {
    const list = listed(field, kept, gone, fieldsOf(kept)[field]);
    if (list.join() !== [fieldsOf(kept)[field] ?? []].flat().join()) fields[field] = list;
  }
  return fields;
}

/** Both lists as one, without the two themselves, no longer than it may be. */
function listed(field: string, kept: Person, gone: Person, before: unknown): unknown[] {
  const all = [before ?? [], fieldsOf(gone)[field] ?? []].flat().filter((id) => id !== kept.id && id !== gone.id);
  return mend("person", { [field]: all })[field] as unknown[];
}

/** Whether a field of the kept one, that was `before` when `gone` came in, is still as the merge left it. */
export function isStillUnited(field: string, before: unknown, kept: Person, gone: Person): boolean {
  const now = JSON.stringify(fieldsOf(kept)[field]);
  if (LISTS.includes(field)) return now === JSON.stringify(listed(field, kept, gone, before));
  return [fieldsOf(gone)[field], joined(field, before, fieldsOf(gone)[field])].some((value) => JSON.stringify(value) === now);
}
