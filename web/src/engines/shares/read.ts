/** What a share seems to say. What is neither title nor address stands in the words. Pure. */

import { parseWebAddress } from "../../domain/links/webAddress";
import type { ClippingFields } from "../../domain/records/model";
import { getLongest, type Share } from "../../domain/shares";
import { foldText } from "../../domain/text/fold";
import { makeLines, makeOneLine } from "../text/plain";
import { findAddress, guessTitle, normalizeAddress } from "./address";
import { type ClippingKind, guessKindByAddress, guessKindByFile } from "./clippingKind";
import { guessFileSort, readFileText } from "./files";

export interface ShareReading {
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
function findShareLink({ url, text, title }: Share): { url: string | null; original: string } {
  const original =
    [url, text, title]
      .map((part) => (parseWebAddress(part) ? part.trim() : findAddress(part)))
      .find(Boolean) ?? "";
  const link = normalizeAddress(original);
  return link && link.length <= getLongest("url") ? { url: link, original } : { url: null, original: "" };
}

/** What apps add of their own. */
const ADDED =
  /^(?:shared via (?:the )?[\w ]{2,20}(?:app)?|start reading this book for free:?|sent from my \w+)$/i;

/** As lines, without the address where it ends or begins one: within a sentence it is a part of that. */
function listLinesWithout(original: string, text: string): string[] {
  const lines = makeLines(text, "clipping", "words")
    .split("\n")
    .map((line) => line.trim());
  const cutAddress = (line: string): string => {
    const at = original ? line.indexOf(original) : -1;
    const [before, after] = [line.slice(0, at).trimEnd(), line.slice(at + original.length).trimStart()];
    if (at < 0 || (before && /[\p{L}\p{N}]/u.test(after))) return line;
    return before || (/[\p{L}\p{N}]/u.test(after) ? after : "");
  };
  return lines.map(cutAddress).filter((line) => !ADDED.test(line));
}

/** What apps put around a title. */
const AROUND =
  /^(?:watch|check out|listen to) ["“]?(.+?)["”]? on (?:youtube|linkedin|eventbrite|spotify)[.!]?$/i;
const makeBareTitle = (title: string): string =>
  makeOneLine(title, "clipping", "title")
    .replace(/\s*[:–—|(-]\s*$/, "")
    .replace(AROUND, "$1");

/** Of a line that is no title: its first words. */
function cutBeginning(line: string): string {
  const whole = /^.{20,119}?[.!?。！？](?=\s|$)|^.{60,110}(?=\s)/u.exec(line)?.[0];
  const words = whole ?? Array.from(line).slice(0, 80).join("");
  return /[.!?。！？]$/.test(words) ? words : `${words.trimEnd()}…`;
}

/** A title from the first line of a text; whether that says all of the line. */
function readHead(line: string): { title: string; whole: boolean } {
  const inside = findAddress(line);
  const before = inside && makeBareTitle(line.slice(0, line.indexOf(inside)));
  if (before && before.length >= SHORTEST_TITLE) return { title: before, whole: false };
  return line.length <= LONGEST_TITLE
    ? { title: makeBareTitle(line), whole: true }
    : { title: cutBeginning(line), whole: false };
}

const normalizeWords = (text: string): string => foldText(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
const joinLines = (lines: string[]): string => lines.join("\n").trim();

/** Pictures, cards and calendars become what they are; other files tell what they are by their name or their text. */
function readFiles({ files }: Share): { title: string; words: string[] } {
  const sorted = files
    .map((file) => ({ file, sort: guessFileSort(file) }))
    .filter(({ sort }) => sort === "named" || sort === "words");
  return {
    title: sorted[0]?.file.name.replace(/\.\w{1,9}$/, "").replaceAll("_", " ") ?? "",
    words: sorted.map(({ file, sort }) => (sort === "words" ? readFileText(file) : file.name)),
  };
}

export function readShare(share: Share): ShareReading {
  const { url, original } = findShareLink(share);
  const titleLines = listLinesWithout(original, share.title);
  // What no title can hold is text.
  const own = joinLines(titleLines).length <= getLongest("title") ? makeBareTitle(titleLines.join(" ")) : "";
  const lines = joinLines([
    ...(own ? [] : titleLines),
    ...listLinesWithout(original, share.text),
    ...listLinesWithout(original, share.url),
  ]).split("\n");
  const files = readFiles(share);
  const head = own
    ? { title: own, whole: normalizeWords(lines[0]!) === normalizeWords(own) }
    : readHead(lines[0]!);
  const title = head.title || makeBareTitle(files.title) || (url ? makeBareTitle(guessTitle(url)) : "");
  const rest = joinLines(head.whole ? lines.slice(1) : lines);
  const words = makeLines([rest, ...files.words].filter(Boolean).join("\n"), "clipping", "words");
  const kind = url
    ? guessKindByAddress(url)
    : (share.files.map(({ name }) => guessKindByFile(name)).find(Boolean) ?? null);
  return { title, url, words: words === title ? "" : words, kind };
}

/** The share as a clipping. */
export function buildClipping(share: Share, now: number): ClippingFields {
  const { title, url, words, kind } = readShare(share);
  return { title, found_at: now, ...(url && { url }), ...(words && { words }), ...(kind && { kind }) };
}
