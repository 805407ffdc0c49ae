/** What another app shares: taken as hostile, cut to size, and read for what it may be. Pure. */
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
}

export const MOST_FILES = 10;
/** Of all files together, bytes. */
export const MOST_BYTES = 30 * 1024 * 1024;

const longest = (field: string): number => LIMITS["clipping"]![field]![1]!;

/** Cut to what a notebook can hold; of the files as many as fit. */
export function limited({ title, text, url, files, left_out }: Share): Share {
  let room = MOST_BYTES;
  const kept = files.filter(({ bytes }, at) => at < MOST_FILES && (room -= bytes.byteLength) >= 0);
  return {
    title: cut(title, longest("title")),
    text: cut(text, longest("words")),
    url: cut(url, longest("url")),
    files: kept,
    left_out: left_out + files.length - kept.length,
  };
}

const WEB = /\bhttps?:\/\/[^\s<>"']+/i;
const CLOSING = /[).,;:!?\]}»”]+$/;

/** The address as it may be followed; null for anything but a page of the web. */
export function webAddress(text: string): string | null {
  try {
    const { protocol, href } = new URL(text.trim());
    return /^https?:$/.test(protocol) ? href : null;
  } catch {
    return null;
  }
}

/** The address in a share: its own, else the first in its text; many apps put it there. */
function addressIn({ url, text, title }: Share): { url: string | null; found: string } {
  if (webAddress(url)) return { url: webAddress(url), found: "" };
  const found = (WEB.exec(text) ?? WEB.exec(title))?.[0].replace(CLOSING, "") ?? "";
  return { url: webAddress(found), found };
}

type ClippingKind = "article" | "ebook" | "book" | "template" | "podcast" | "event" | "person" | "job" | "data";

const BY_ADDRESS: [RegExp, ClippingKind][] = [
  [/linkedin\.com\/jobs|indeed\.|glassdoor\..*\/job|greenhouse\.io|lever\.co/i, "job"],
  [/linkedin\.com\/in\//i, "person"],
  [/youtube\.com|youtu\.be|vimeo\.com|spotify\.com|podcasts?\.|\.mp3$/i, "podcast"],
  [/eventbrite\.|meetup\.com|cvent\.|\/events?\//i, "event"],
  [/goodreads\.com|amazon\..*\/(dp|gp)\/|bookshop\.org|worldcat\.org/i, "book"],
  [/docs\.google\.com|\.(docx?|xlsx?|pptx?)($|\?)|template/i, "template"],
  [/\.pdf($|\?)|e-?book|whitepaper|report/i, "ebook"],
  [/bls\.gov|census\.gov|benchmark|dataset|\.csv($|\?)/i, "data"],
];

export interface Read {
  title: string;
  url: string | null;
  /** What was shared beside title and address. */
  words: string;
  kind: ClippingKind | null;
}

/** What a share seems to say. Nothing of it is left out: what is neither title nor address stands in the words. */
export function readShare(share: Share): Read {
  const { url, found } = addressIn(share);
  const rest = share.text.replace(found, found ? " " : "").trim();
  const odd = share.url.trim() && !webAddress(share.url) ? share.url.trim() : "";
  const [first = "", ...more] = rest.split("\n");
  const own = share.title.replace(found, " ").trim();
  const title = own || (first.length <= longest("title") ? first.trim() : "");
  const words = [own ? rest : title ? more.join("\n").trim() : rest, odd].filter(Boolean).join("\n");
  const kind = url ? (BY_ADDRESS.find(([sign]) => sign.test(url))?.[1] ?? "article") : null;
  return { title, url, words: words === title ? "" : words, kind };
}
