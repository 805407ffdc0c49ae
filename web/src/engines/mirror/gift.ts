/** What a draft gives: one thing, and why it may help. Pure. */
import type { MirrorDraft, Span } from "./finding";
import { buildPhrases, hasMatch } from "./phrases";
import { LINK } from "./plain";

/** How plainly words say what something is good for: the plainest first. */
const REASONS = [
  buildPhrases(
    "because\\b|since (?!19|20|we\\b|i\\b)|so that\\b|so (?:you|they|it|people|more|the)\\b|that way\\b|(?:may|might|could|can|should|would) (?:well |even )?(?:help|ease|save|spare|work|free|be (?:useful|of use|worth|in time))|helps?\\b",
  ),
  buildPhrases(
    "(?:can|may|might|could|would|should|will|need|got|brought|took|cut|halved|made|solved|kept|fixed|worked|mattered)\\b",
    "(?:fit|suit|answer|explain|show|cover|describe|tell|list|give|get|save|include|suggest|turn|replace|mark|add|let|put|take|fold|sort|ask|begin|start|come|cost|mean)s\\b",
    "(?:they|these)(?: all)? \\w+|(?:it|this|that|which|page|chapter|part|section) (?:\\w+s|\\w+ed|are|were|had)\\b(?! (?:worth|good|great|interesting|attached|here|free|up|an? (?:good|great|nice)))|(?:is|are|was) (?:about|for|written)\\b|has (?:an?|one|the|three|their|two)\\b|(?:on|about|for) (?:how|exactly|people|those)\\b|like yours?\\b|to yours\\b",
  ),
];
/** Repeats their words, and gives no reason yet. */
const RECALLS = buildPhrases("you (?:said|mentioned|told|spoke|described)\\b");
const IT = buildPhrases("(?:it|its|this|that|these|they|here|the|an?|page|chapter|your?)\\b");

/** Whether a sentence says what it is good for: 2 plainly, 1 in passing, 0 not. */
export function rateReason(says: string): number {
  const at =
    hasMatch(says, IT) || says.includes(LINK) ? REASONS.findIndex((reason) => hasMatch(says, reason)) : -1;
  return at < 0 || (at > 0 && hasMatch(says, RECALLS)) ? 0 : REASONS.length - at;
}

export const SEVERAL = buildPhrases(
  "(?:two|three|four|five|six|several|some|a few|a couple of|\\d+) (?:articles|links|papers|templates|books|reports|pieces|videos|podcasts)\\b|also attached",
);
export const ATTACHED = buildPhrases("(?:attached|enclosed|below)\\b");

const address = (link: string): string =>
  link
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/\/$/, "")
    .toLowerCase();

/** Where the title or the address of what is given stands. */
export function findGift({ text, gift }: MirrorDraft, links: Span[]): Span | undefined {
  const { title = "", url = "" } = gift ?? {};
  const at = title ? text.toLowerCase().indexOf(title.toLowerCase()) : -1;
  if (at >= 0) return { from: at, to: at + title.length };
  return links.find(({ from, to }) => !url || address(text.slice(from, to)) === address(url));
}

/** The second of two different links. */
export function findSecondLink(text: string, links: Span[]): Span | undefined {
  const [first, ...others] = links.map((link) => ({ link, to: address(text.slice(link.from, link.to)) }));
  return others.find(({ to }) => to !== first!.to)?.link;
}
