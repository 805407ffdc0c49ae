/** What another app shares, as it is kept on the device: taken as hostile, and cut to size. Pure. */
import { LIMITS } from "../kinds/limits";
import { cut } from "../kinds/mend";

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

export const MOST_FILES = 10;
/** Of all files together, bytes. */
export const MOST_BYTES = 30 * 1024 * 1024;
const LONGEST_NAME = 200;

export const longest = (field: "title" | "words" | "url"): number => LIMITS["clipping"]![field]![1]!;

/** Cut to what a notebook can hold; of the files as many as fit. An address stays whole: half of one leads nowhere. */
export function limited({ title, text, url, files, left_out, shortened }: Share): Share {
  let room = MOST_BYTES;
  const kept = files.filter(({ bytes }, at) => at < MOST_FILES && (room -= bytes.byteLength) >= 0);
  const [short, rest, link] = [title, text, url].map((part) => cut(part, longest("words"))) as [string, string, string];
  return {
    title: short,
    text: rest,
    url: link,
    files: kept.map((file) => ({ ...file, name: cut(file.name, LONGEST_NAME) })),
    left_out: left_out + files.length - kept.length,
    ...((shortened || short + rest + link !== title + text + url) && { shortened: true }),
  };
}

/** Longer addresses are cut on their way. */
const LONGEST_TEXT = 4000;

/** The words of a share as an address carries them, and how much of it stays behind. */
export const asAddress = ({ title, text, url, left_out, shortened }: Share): URLSearchParams =>
  new URLSearchParams({
    title, text: cut(text, LONGEST_TEXT), url,
    ...(left_out && { left_out: String(left_out) }),
    ...((shortened || text.length > LONGEST_TEXT) && { shortened: "1" }),
  }); // prettier-ignore

/** The other way; undefined where nothing is shared. Whoever made the address can only say that something is missing. */
export function ofAddress(asked: URLSearchParams): Share | undefined {
  const [title, text, url] = ["title", "text", "url"].map((name) => asked.get(name) ?? "") as [string, string, string];
  const left_out = Math.min(Math.max(Math.trunc(Number(asked.get("left_out"))) || 0, 0), 1000);
  if (!title && !text && !url && !left_out) return undefined;
  return { title, text, url, files: [], left_out, ...(asked.has("shortened") && { shortened: true }) };
}

/** The address as it may be followed; null for anything but a page of the web, and where a name or password is in it. */
export function webAddress(text: string): string | null {
  try {
    const { protocol, username, password, href } = new URL(text.trim());
    return /^https?:$/.test(protocol) && !username && !password ? href : null;
  } catch {
    return null;
  }
}
