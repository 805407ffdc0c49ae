/** How the records of each kind that name another record are found. */
import type { Kind } from "../domain/records/model";
import { listOwnerFields } from "../domain/rules/forgetting";

/**
 * "index": `toStoredRow` marks whom it names. "scan": all of the kind are looked through, for an index is kept at every
 * put. null: it names neither a person nor what it is forgotten with.
 */
const WAY_OF: Record<Kind, "index" | "scan" | null> = {
  jot: "index",
  photo: "index",
  memo: "index",
  wording: "index",
  clipping: "scan",
  followup: "scan",
  event: "scan",
  person: "scan",
  prompt: null,
  topic: null,
  joy: null,
  credit: null,
  setting: null,
};
const KINDS = Object.keys(WAY_OF) as Kind[];

export const NAMING_KINDS = KINDS.filter((kind) => WAY_OF[kind]);
export const SCANNED_KINDS = KINDS.filter((kind) => WAY_OF[kind] === "scan");
/** Of those, the ones that are forgotten with what they name. */
export const SCANNED_DEPENDENTS = SCANNED_KINDS.filter((kind) => listOwnerFields(kind).length > 0);
