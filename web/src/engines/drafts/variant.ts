/** Choosing among wordings, so that ten drafts do not read alike and one draft stays as it is. Pure. */
import type { Variants } from "./wordings";

/** The FNV-1a hash of a text, 32 bits. */
const hashOf = (text: string): number =>
  [...text].reduce((hash, letter) => Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193), 0x811c9dc5) >>> 0;

/** The list of how their words are repeated. Another name here would reword drafts that nobody has touched yet. */
export const QUOTE = "hers";

/** Chooses by a key: the same for the same key and list, of different lists each for itself. */
export const makeChooser =
  (key: string) =>
  <T>(of: Variants<T>, list = ""): T =>
    of[hashOf(`${list}\0${key}`) % of.length]!;
