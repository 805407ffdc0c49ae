/**
 * The labelled set: challenges as they are told at events, a shelf, and which clippings truly help with which challenge.
 * Written before any ranker; what is `unseen` was looked at by none while it was tuned.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stemmer } from "stemmer";
import type { ClippingFields } from "../../web/src/kinds/model";

const folder = join(import.meta.dirname, "../vectors/help");

export interface Challenge {
  id: string;
  text: string;
  /** The clippings that help, in no order. */
  helps: string[];
  /** Whether at least two content words are shared with one of them; otherwise hardly one with all of them. */
  shared: boolean;
  part: "tuning" | "unseen";
}
export type Shelved = Required<Pick<ClippingFields, "kind" | "title" | "words">> & { id: string };

function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(folder, file), "utf8")) as T;
}

function all<T>(beginning: string): T[] {
  const files = readdirSync(folder).filter((file) => file.startsWith(beginning));
  return files.sort().flatMap((file) => read<{ cases: T[] }>(file).cases);
}

export const CHALLENGES = all<Challenge>("challenges");
export const CLIPPINGS = all<Shelved>("clippings");

const PLAIN = new Set(read<{ words: string[] }>("plain_words.json").words);

/** The stems of a text's words, without those that say nothing. */
export function contentOf(text: string): Set<string> {
  const found = text.toLowerCase().replace(/['’]s?\b/g, "").match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(found.filter((word) => word.length > 1 && !PLAIN.has(word)).map((word) => stemmer(word)));
}

/** Two in five are kept unseen, by the hash of the id. */
export function partOf(id: string): Challenge["part"] {
  return createHash("sha256").update(id).digest().readUInt32BE() % 5 < 2 ? "unseen" : "tuning";
}
