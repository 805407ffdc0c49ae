/**
 * What is forgotten together with a record: its wordings, a person's or a jot's photos and memos, what was to be written
 * to a person, their card and resume on the shelf, whoever was merged into them, and the bytes. Pure;
 * `server/rules/forgetting.py` says the same.
 */
import type { ChoicesOf } from "../generated/limits";
import { type FieldsOf, getFields, type Kind, type Row } from "../records/model";
import { isLive } from "../records/state";

/** The fields that name what a record belongs to. */
const OWNER_FIELDS: Record<Kind, readonly string[]> = {
  wording: ["of_id"],
  photo: ["person_id", "jot_id"],
  memo: ["person_id", "jot_id"],
  followup: ["person_id", "other_person_id"],
  clipping: ["person_id"],
  // Whom they were merged into, and only while they lie in the bin: see below.
  person: [],
  event: [],
  jot: [],
  prompt: [],
  topic: [],
  joy: [],
  credit: [],
  setting: [],
};
/** Which sorts of clipping tell of a person; another is a find of one's own, and names them only by id. */
const THEIRS: Record<string, boolean> = {
  person: true,
  resume: true,
  article: false,
  ebook: false,
  book: false,
  template: false,
  data: false,
  tool: false,
  podcast: false,
  event: false,
  know_how: false,
  job: false,
} satisfies Record<ChoicesOf["clipping"]["kind"], boolean>;

/** The kinds whose records name bytes by their hash. */
type KindWithBytes = { [K in Kind]: "sha256" extends keyof FieldsOf[K] ? K : never }[Kind];
const WITH_BYTES: Record<KindWithBytes, true> = { photo: true, memo: true };
export const KINDS_WITH_BYTES = Object.keys(WITH_BYTES) as KindWithBytes[];

/** None for a kind that only a newer app knows. */
export const listOwnerFields = (kind: Kind): readonly string[] => OWNER_FIELDS[kind] ?? [];

/** The ids that a record belongs to: where one is forgotten, it goes too. */
function listOwners(row: Row): unknown[] {
  const fields = getFields(row);
  // One that was brought back is somebody of its own again.
  if (row.kind === "person") return isLive(row) ? [] : [row.fields.merged_into_id];
  if (row.kind === "clipping" && THEIRS[row.fields.kind ?? ""] !== true) return [];
  return listOwnerFields(row.kind).map((name) => fields[name]);
}

export const belongsTo = (row: Row, id: string): boolean => listOwners(row).includes(id);

const hasBytes = (row: Row): row is Row<KindWithBytes> => (KINDS_WITH_BYTES as Kind[]).includes(row.kind);

/** The hash that a photo or memo names; of another kind, what is called so may be anything. */
export const getHash = (row: Row | undefined): string | undefined =>
  row && hasBytes(row) ? (row.fields.sha256 ?? undefined) : undefined;

/** Those of the hashes that no photo and no memo names any more: their bytes are to be deleted. */
export function findUnnamed(hashes: readonly string[], rows: readonly Row[]): string[] {
  const named = new Set(rows.map(getHash));
  return hashes.filter((hash) => !named.has(hash));
}
