/** What a share seems to say. What is neither title nor address stands in the words. Pure. */
import type { ClippingFields } from "../../kinds/model";
import { asLines, oneLine } from "../plain";
import { longest, webAddress, type Share } from "../shares";
import { addressIn, kept, titleOf } from "./address";
import { sortOf, textIn } from "./files";
import { kindOfAddress, kindOfFile, type ClippingKind } from "./kind";

export interface Read {
  title: string;
  /** Of the web, without what follows people around; null where there is none. */
  url: string | null;
  /** What was shared beside title and address. */
  words: string;
  /** A guess; null where nothing tells. */
  kind: ClippingKind | null;
}

/** A line that is longer is the text itself, and no title; of what stands before an address less is no title either. */
const LONGEST_TITLE = 120;
const SHORTEST_TITLE = 12;

/** The address, and as it stood in the share: its own, else the first in its words; many apps put it there. */
function linkOf({ url, text, title }: Share): { url: string | null; found: string } {
  const found = [url, text, title].map((part) => (webAddress(part) ? part.trim() : addressIn(part))).find(Boolean) ?? "";
  const link = kept(found);
  return link && link.length <= longest("url") ? { url: link, found } : { url: null, found: "" };
}

/** What apps add of their own. */
const ADDED = /^(?:shared via (?:the )?[\w ]{2,20}(?:app)?|start reading this book for free:?|sent from my \w+)$/i;

/** As lines, without the address where it ends or begins one: within a sentence it is a part of that. */
function linesWithout(found: string, text: string): string[] {
  const lines = asLines(text, "clipping", "words").split("\n").map((line) => line.trim());
  const parted = (line: string): string => {
    const at = found ? line.indexOf(found) : -1;
    const [before, after] = [line.slice(0, at).trimEnd(), line.slice(at + found.length).trimStart()];
    if (at < 0 || (before && /[\p{L}\p{N}]/u.test(after))) return line;
    return before || (/[\p{L}\p{N}]/u.test(after) ? after : "");
  };
  return lines.map(parted).filter((line) => !ADDED.test(line));
}

/** What apps put around a title. */
const AROUND = /^(?:watch|check out|listen to) ["“]?(.+?)["”]? on (?:youtube|linkedin|eventbrite|spotify)[.!]?$/i;
const bared = (title: string): string =>
  oneLine(title, "clipping", "title").replace(/\s*[:–—|(-]\s*$/, "").replace(AROUND, "$1");

/** Of a line that is no title: its first words. */
function beginning(line: string): string {
  const whole = /^.{20,119}?[.!?。！？](?=\s|$)|^.{60,110}(?=\s)/u.exec(line)?.[0];
  const said = whole ?? Array.from(line).slice(0, 80).join("");
  return /[.!?。！？]$/.test(said) ? said : `${said.trimEnd()}…`;
}

/** A title from the first line of a text; whether that says all of the line. */
function headOf(line: string): { title: string; whole: boolean } {
  const inside = addressIn(line);
  const before = inside && bared(line.slice(0, line.indexOf(inside)));
  if (before && before.length >= SHORTEST_TITLE) return { title: before, whole: false };
  return line.length <= LONGEST_TITLE ? { title: bared(line), whole: true } : { title: beginning(line), whole: false };
}

const alike = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
const joined = (lines: string[]): string => lines.join("\n").trim();

/** Pictures, cards and calendars become what they are; other files tell what they are by their name or their text. */
function ofFiles({ files }: Share): { title: string; words: string[] } {
  const told = files.map((file) => ({ file, sort: sortOf(file) })).filter(({ sort }) => sort === "named" || sort === "words");
  return {
    title: told[0]?.file.name.replace(/\.\w{1,9}$/, "").replaceAll("_", " ") ?? "",
    words: told.map(({ file, sort }) => (sort === "words" ? textIn(file) : file.name)),
  };
}

export function readShare(share: Share): Read {
  const { url, found } = linkOf(share);
  const given = linesWithout(found, share.title);
  // What no title can hold is text.
  const own = joined(given).length <= longest("title") ? bared(given.join(" ")) : "";
  const lines = joined([...(own ? [] : given), ...linesWithout(found, share.text), ...linesWithout(found, share.url)]).split("\n");
  const files = ofFiles(share);
  const head = own ? { title: own, whole: alike(lines[0]!) === alike(own) } : headOf(lines[0]!);
  const title = head.title || bared(files.title) || (url ? bared(titleOf(url)) : "");
  const rest = joined(head.whole ? lines.slice(1) : lines);
  const words = asLines([rest, ...files.words].filter(Boolean).join("\n"), "clipping", "words");
  const kind = url ? kindOfAddress(url) : (share.files.map(({ name }) => kindOfFile(name)).find(Boolean) ?? null);
  return { title, url, words: words === title ? "" : words, kind };
}

/** The share as a clipping. */
export function clippingOf(share: Share, now: number): ClippingFields {
  const { title, url, words, kind } = readShare(share);
  return { title, found_at: now, ...(url && { url }), ...(words && { words }), ...(kind && { kind }) };
}
