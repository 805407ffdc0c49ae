/** What a shared file may become. Pure. */

import type { Share, SharedFile } from "../../domain/shares";
import { decodeText } from "../text/bytes";

/** `picture`: of a card; `card`: a person; `calendar`: events; `words`: text; of a `named` one only its name is kept. */
export type FileSort = "picture" | "card" | "calendar" | "words" | "named";

const BY_NAME: [RegExp, FileSort][] = [
  [/\.(vcf|vcard)$/, "card"],
  [/\.(ics|ical|ifb)$/, "calendar"],
  [/\.(txt|md|markdown|csv|log)$/, "words"],
];
const BY_TYPE: [RegExp, FileSort][] = [
  [/^text\/(x-)?vcard$|^text\/directory$/, "card"],
  [/^text\/calendar$/, "calendar"],
  [/^text\/(plain|markdown|csv)$/, "words"],
  [/^image\/(jpeg|png|webp|gif|heic|heif|avif|bmp)$/, "picture"],
];

/** By its name first: apps often say text/plain of a card or a calendar. */
export function guessFileSort({ name, type }: SharedFile): FileSort {
  const called = BY_NAME.find(([sign]) => sign.test(name.toLowerCase()))?.[1];
  return (
    called ?? BY_TYPE.find(([sign]) => sign.test(type.toLowerCase().split(";")[0]!.trim()))?.[1] ?? "named"
  );
}

export const readFileText = ({ bytes }: SharedFile): string => decodeText(new Uint8Array(bytes));

/** What becomes a photo, a person or events, and has no place in a clipping or jot: as a share of its own; undefined where there is none. */
export function splitOffFiles({ files }: Share): Share | undefined {
  const others = files.filter((file) => !["words", "named"].includes(guessFileSort(file)));
  return others.length > 0 ? { title: "", text: "", url: "", files: others, left_out: 0 } : undefined;
}
