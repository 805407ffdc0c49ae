/** What says that a line was heard in confidence. Pure. */
import type { Scan } from "./marks";

const PHRASE = "(?:strictly )?(?:confidential|in confidence|just between us|between us|off the record)";
const SIGNS = new RegExp(`[🔒🤫]\\uFE0F?|[([]${PHRASE}[)\\]]|\\b${PHRASE}\\b`, "giu");
const OPENS = /(?:^|[\n:!?>→*,.;–—\uFFFC-])\s*$/;
const CLOSES = /^(?:\s*[:,;–—-]\s*|[\s.!]*(?=[\n#\uFFFC]|$))/;

/** "Off the record" counts anywhere; other words are common, and count only set apart at the beginning or the end. */
export function readConfidence(scan: Scan): void {
  for (const { 0: raw, index } of scan.text.matchAll(SIGNS)) {
    if (!scan.open.startsWith(raw, index)) continue;
    const spoken = /^\w/.test(raw);
    const before = scan.open.slice(Math.max(0, index - 9), index);
    const opens = OPENS.test(before);
    const to = index + raw.length;
    const closes = CLOSES.exec(scan.open.slice(to))?.[0];
    const isOffTheRecord = /record$/i.test(raw);
    if (spoken && !isOffTheRecord && !(opens && closes !== undefined)) continue;
    const end = spoken && opens && closes ? to + closes.trimEnd().length : to;
    const from = spoken && opens ? index - (/[,;–—-]\s*$/.exec(before)?.[0].length ?? 0) : index;
    scan.take({ sort: "confidence", from, to: end, value: "", stays: spoken && !opens && scan.runsOn(to) });
  }
}
