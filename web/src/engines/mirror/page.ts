/** A draft as the rules read it. Pure. */
import { findLinks } from "../../domain/links/findLinks";
import { type Finding, type FindingSort, GOOD, type MirrorDraft, type Span } from "./finding";
import { isEnglish } from "./language";
import { makePlain } from "./plain";
import { findRelease } from "./pressing";
import { type DraftSentence, findBody, splitSentences } from "./sentences";

export interface DraftPage {
  draft: MirrorDraft;
  sentences: DraftSentence[];
  /** Links of the message, not of the signature. */
  links: Span[];
  /** How many there are, but for saying that no answer is needed. */
  words: number;
  isEnglish: boolean;
}

export function readDraft(draft: MirrorDraft): DraftPage {
  const links = findLinks(draft.text);
  const plain = makePlain(draft.text, links, draft.gift?.title);
  const body = findBody(plain, draft.name);
  const sentences = splitSentences(plain, body);
  const words = sentences.flatMap(({ says }) =>
    findRelease(says) ? [] : (says.match(/[\p{L}\p{N}'-]+/gu) ?? []),
  );
  return {
    draft,
    sentences,
    links: links.filter(({ from }) => from >= body.from && from < body.to),
    words: words.length,
    isEnglish: isEnglish(words),
  };
}

const NOWHERE: Span = { from: 0, to: 0 };

export const buildFinding = ({ draft }: DraftPage, sort: FindingSort, { from, to } = NOWHERE): Finding => ({
  sort,
  good: (GOOD as readonly FindingSort[]).includes(sort),
  from,
  to,
  words: draft.text.slice(from, to),
});

/** Where a rule's match stands in the text. */
export function locateMatch({ from }: DraftSentence, { 0: words, index }: RegExpExecArray): Span {
  const begin = from + index + words.length - words.trimStart().length;
  return { from: begin, to: begin + words.trim().length };
}
