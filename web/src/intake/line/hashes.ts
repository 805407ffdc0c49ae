/** Topics that are named by their sign. Pure. */
import { calledTopic, slugOf } from "../../matching/topicnames";
import type { Known } from "./known";
import type { Mark, Scan } from "./marks";

const HASH = /(^|[\s([,!?>*→！？\uFFFC])[#＃]([\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*)/gu;
/** "Nobody talks about #burnout": there the word is part of the sentence. */
const INTO = /(?:^|\s)(?:a|an|the|about|of|with|on|for|in|to|and|or|from|by|our|my|her|his|their|is|no|more)\s+$/i;

export function readTopics(scan: Scan, known: Known): void {
  for (const match of scan.open.matchAll(HASH)) {
    const word = match[2]!.replace(/[_-]+$/, "");
    const from = match.index + match[1]!.length;
    const to = from + 1 + word.length;
    // "#1 problem", "#3"
    if (/^\p{N}/u.test(word) && !slugOf(word, known.own)) continue;
    const aside = scan.open[from - 1] === "(" && scan.open[to] === ")";
    scan.take({ sort: "topic", from: from - Number(aside), to: to + Number(aside), value: calledTopic(word, known.own) ?? word });
  }
}

/** Whether a topic's word is needed where it stands. */
export const isWithin = (scan: Scan, { from, to }: Mark): boolean => scan.runsOn(to) || INTO.test(scan.open.slice(Math.max(0, from - 8), from));
