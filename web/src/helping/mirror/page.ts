/** A draft as the rules read it. Pure. */
import { GOOD, type Draft, type Finding, type Sort, type Span } from "./finding";
import { isEnglish } from "./language";
import { linksIn, plainly } from "./plain";
import { freeIn } from "./pressing";
import { bodyOf, sentencesIn, type Sentence } from "./sentences";

export interface Page {
  draft: Draft;
  sentences: Sentence[];
  /** Links of the message, not of the signature. */
  links: Span[];
  /** How many there are, but for saying that no answer is needed. */
  words: number;
  isEnglish: boolean;
}

export function read(draft: Draft): Page {
  const links = linksIn(draft.text);
  const plain = plainly(draft.text, links, draft.gift?.title);
  const body = bodyOf(plain, draft.name);
  const sentences = sentencesIn(plain, body);
  const words = sentences.flatMap(({ says }) => (freeIn(says) ? [] : (says.match(/[\p{L}\p{N}'-]+/gu) ?? [])));
  return {
    draft,
    sentences,
    links: links.filter(({ from }) => from >= body.from && from < body.to),
    words: words.length,
    isEnglish: isEnglish(words),
  };
}

const NOWHERE: Span = { from: 0, to: 0 };

export const finding = ({ draft }: Page, sort: Sort, { from, to } = NOWHERE): Finding => ({
  sort,
  good: (GOOD as readonly Sort[]).includes(sort),
  from,
  to,
  words: draft.text.slice(from, to),
});

/** Where a rule's match stands in the text. */
export function placed({ from }: Sentence, { 0: words, index }: RegExpExecArray): Span {
  const begin = from + index + words.length - words.trimStart().length;
  return { from: begin, to: begin + words.trim().length };
}
