/** A draft's text made plain for the rules, letter for letter as long as it was. Pure. */
import type { Span } from "./finding";

/** Stand for letters that are not the writer's own voice: addresses, quotations, titles. */
export const LINK = "\uE000";
const QUOTED = "\uE001";

const QUOTATION = /"([^"\n]{1,300})"/g;

/** Blanked, but for a point or mark at its end: it may end a sentence. */
const muteWords = (words: string): string => words.replace(/.(?=.)|[^.!?]/gs, QUOTED);

/** Straight quotes and plain spaces; links, quotations and the title of what is given are blanked. */
export function makePlain(text: string, links: Span[], title = ""): string {
  let plain = text
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\t\u00a0\u202f]/g, " ");
  for (const { from, to } of links) plain = plain.slice(0, from) + LINK.repeat(to - from) + plain.slice(to);
  if (title.length > 3) plain = plain.replaceAll(title, QUOTED.repeat(title.length));
  return plain.replace(QUOTATION, (_, words: string) => `"${muteWords(words)}"`);
}
