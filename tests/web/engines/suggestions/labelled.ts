/**
 * The labelled set: challenges as they are told at events, a shelf, and which clippings truly help with which challenge.
 * Written before any ranker; what is `unseen` was looked at by none while it was tuned.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClippingFields } from "../../../../web/src/domain/records/model";

export type Part = "tuning" | "unseen";

export interface Challenge {
  id: string;
  text: string;
  /** The clippings that help, in no order. */
  helps: string[];
  /** Whether at least two content words are shared with one of them; otherwise hardly one with all of them. */
  shared: boolean;
  part: Part;
}
export type Shelved = Required<Pick<ClippingFields, "kind" | "title" | "words">> & { id: string };

export interface LabelledSet {
  challenges: Challenge[];
  clippings: Shelved[];
  /** Words that say nothing. */
  plain: Set<string>;
}

export function labelled(folder: string): LabelledSet {
  const read = <T>(file: string) => JSON.parse(readFileSync(join(folder, file), "utf8")) as T;
  const files = readdirSync(folder).sort();
  const all = <T>(beginning: string) =>
    files.filter((file) => file.startsWith(beginning)).flatMap((file) => read<{ cases: T[] }>(file).cases);
  const plain = new Set(read<{ words: string[] }>("plain_words.json").words);
  return { challenges: all("challenges"), clippings: all("clippings"), plain };
}

/** Two in five are kept unseen, by the hash of the id. */
export function partOf(id: string): Part {
  return createHash("sha256").update(id).digest().readUInt32BE() % 5 < 2 ? "unseen" : "tuning";
}
