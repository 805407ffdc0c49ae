/** What another app shares, as it is kept on the device: taken as hostile, and cut to size. Pure. */
import { LIMITS } from "./generated/limits";
import { cutText } from "./rules/mend";

export interface SharedFile {
  name: string;
  type: string;
  bytes: ArrayBuffer;
}

/** A share as it is kept on the device until somebody says what becomes of it. */
export interface Share {
  title: string;
  text: string;
  url: string;
  files: SharedFile[];
  /** Files that were too large or too many. */
  left_out: number;
  /** Its text was longer than a clipping can hold. */
  shortened?: true;
}

/** Some apps share nothing at all: there is nothing to be kept of that. */
export const isEmptyShare = ({ title, text, url, files, left_out }: Share): boolean =>
  !(title + text + url).trim() && !files.length && !left_out;

export const MOST_FILES = 10;
/** Of all files together, bytes. */
export const MOST_BYTES = 30 * 1024 * 1024;
const LONGEST_NAME = 200;

export const getLongest = (field: "title" | "words" | "url"): number => LIMITS["clipping"]![field]![1]!;

/** Cut to what a notebook can hold; of the files as many as fit. An address stays whole: half of one leads nowhere. */
export function limitShare({ title, text, url, files, left_out, shortened }: Share): Share {
  let room = MOST_BYTES;
  const fitting = files.filter(({ bytes }, at) => at < MOST_FILES && (room -= bytes.byteLength) >= 0);
  const cut = (part: string) => cutText(part, getLongest("words"));
  const [short, rest, link] = [cut(title), cut(text), cut(url)];
  return {
    title: short,
    text: rest,
    url: link,
    files: fitting.map((file) => ({ ...file, name: cutText(file.name, LONGEST_NAME) })),
    left_out: left_out + files.length - fitting.length,
    ...((shortened || short + rest + link !== title + text + url) && { shortened: true }),
  };
}

/** Longer addresses are cut on their way. */
const LONGEST_TEXT = 4000;

/** The words of a share as an address carries them, and how much of it stays behind. */
export const writeAddress = ({ title, text, url, left_out, shortened }: Share): URLSearchParams =>
  new URLSearchParams({
    title,
    text: cutText(text, LONGEST_TEXT),
    url,
    ...(left_out && { left_out: String(left_out) }),
    ...((shortened || text.length > LONGEST_TEXT) && { shortened: "1" }),
  }); // prettier-ignore

/** The other way; undefined where nothing is shared. Whoever made the address can only say that something is missing. */
export function readAddress(query: URLSearchParams): Share | undefined {
  const read = (name: string) => query.get(name) ?? "";
  const [title, text, url] = [read("title"), read("text"), read("url")];
  const left_out = Math.min(Math.max(Math.trunc(Number(query.get("left_out"))) || 0, 0), 1000);
  if (!title && !text && !url && !left_out) return undefined;
  return { title, text, url, files: [], left_out, ...(query.has("shortened") && { shortened: true }) };
}
