/** A draft as the rules read it. Pure. */
import type { Draft, Finding, Sort, Span } from "./finding";
import { GOOD } from "./finding";
import { isEnglish } from "./language";
import { linksIn, plainly } from "./plain";
import { bodyOf, sentencesIn, type Sentence } from "./sentences";

export interface Page {
  draft: Draft;
  sentences: Sentence[];
  /** Links of the message, not of the signature. */
  links: Span[];
  words: number;
  isEnglish: boolean;
}

export function read(draft: Draft): Page {
  const links = linksIn(draft.text);
  const plain = plainly(draft.text, links, draft.gift?.title);
  const body = bodyOf(plain, draft.name);
  const words = plain.match(/[\p{L}\p{N}'-]+/gu) ?? [];
  return {
    draft,
    sentences: sentencesIn(plain, body),
    links: links.filter(({ from }) => from >= body.from && from < body.to),
    words: words.length,
    isEnglish: isEnglish(words),
  };
}

export function finding({ draft }: Page, sort: Sort, { from, to }: Span = { from: 0, to: 0 }): Finding {
  return { sort, good: (GOOD as readonly Sort[]).includes(sort), from, to, words: draft.text.slice(from, to) };
}

/** Where a rule's match stands in the text. */
export const placed = ({ from }: Sentence, { 0: words, index }: RegExpExecArray): Span => {
  const spaces = words.length - words.trimStart().length;
  return { from: from + index + spaces, to: from + index + words.trimEnd().length };
};
