/** Topics that are named by their sign. Pure. */
import { LONGEST_TOPIC } from "../../domain/topics/additions";
import { findSlug, findTopic } from "../../domain/topics/topicNames";
import type { KnownNames } from "./knownNames";
import type { Mark, Scan } from "./marks";

/** Also right behind another, or parted from it by anything; not as the address of a link in Markdown. */
const HASH =
  /(^|[\s[,;/|!?>*→！？\uFFFC]|(?<!\])\(|(?<=(?:^|\s)[#＃][\p{L}\p{M}\p{N}_#＃-]*)[.:]?)[#＃]([\p{L}\p{N}](?:[&'’]?[\p{L}\p{M}\p{N}_-])*(?:\+{1,2}|#(?![\p{L}\p{N}]))?(?![\p{L}\p{N}]))/gu;
/** "Nobody talks about #burnout": there the word is part of the sentence. */
const INTO =
  /(?:^|\s)(?:a|an|the|about|of|with|on|for|in|to|and|or|from|by|our|my|her|his|their|is|no|more)\s+$/i;

/** What parts two topics belongs to neither of the words around them. */
const BETWEEN = /^[^\S\n]*[,;/|.:][^\S\n]*$/;

/** What is longer is none, and stays with the words. */

export function readTopics(scan: Scan, known: KnownNames): void {
  let last = -1;
  for (const match of scan.open.matchAll(HASH)) {
    const word = match[2]!.replace(/[_-]+$/, "");
    const from = match.index + match[1]!.length;
    const to = from + 1 + word.length;
    if (word.length > LONGEST_TOPIC) continue;
    // "#1 problem", "#3"
    if (/^\p{N}/u.test(word) && !findSlug(word, known.own)) continue;
    const aside = scan.open[from - 1] === "(" && scan.open[to] === ")";
    const begin = last >= 0 && BETWEEN.test(scan.open.slice(last, from)) ? last : from - Number(aside);
    last = to + Number(aside);
    scan.take({
      sort: "topic",
      from: begin,
      to: last,
      value: findTopic(word, known.own) ?? word,
    });
  }
}

/** Whether a topic's word is needed where it stands. */
export const isWithin = (scan: Scan, { from, to }: Mark): boolean =>
  scan.runsOn(to) || INTO.test(scan.open.slice(Math.max(0, from - 8), from));
