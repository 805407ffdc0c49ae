/** Which HR topics a sentence speaks of. Pure. */

import { foldWord } from "../text/fold";
import { isLoud, splitWords, type WordSpan } from "../text/words";
import { getTree, type OwnTopic, type SynonymNode, splitList } from "./synonyms";

interface FoundTopic {
  slug: string;
  from: number;
  to: number;
}

/** What may stand between the words of one synonym: no comma, full stop or line's end. */
const BETWEEN = /^[^\S\n]*[-‐-—/&("“'’)]?[^\S\n]*$/;
/** May stand inside a synonym without changing it: "losing our best people". */
const FILLERS = new Set(
  splitList(
    "a, an, the, any, all, our, my, her, his, their, these, this, good, great, best, top, more, enough, so, too, much, really, open",
  ),
);

/** A word of the text, and what it may be looked up as. */
interface HeardWord {
  from: number;
  to: number;
  forms: string[];
}

/**
 * The word and what it may be another form of. No stemmer: it would take quite for quit, moral for morale and
 * an engaging speaker for engagement.
 */
function buildForms(word: string): string[] {
  const variants = [word];
  const add = (end: string, ...instead: string[]) => {
    if (word.endsWith(end)) variants.push(...instead.map((last) => word.slice(0, -end.length) + last));
  };
  if (word.length < 4) return variants;
  add("s", "");
  add("es", "");
  add("ies", "y");
  add("ed", "", "e");
  add("ing", "", "e");
  const doubled = /(.+)(.)\2(?:ed|ing)$/.exec(word);
  if (doubled) variants.push(doubled[1]! + doubled[2]!);
  return variants;
}

/** No synonym has a word that is longer, and what has is another form of none. */
const LONGEST_WORD = 60;

/** By the word as it is written, since most come again and again: its forms, those in capitals first. */
const known = new Map<string, string[]>();

function listForms(word: string): string[] {
  if (word.length > LONGEST_WORD) return [word];
  let result = known.get(word);
  if (!result)
    known.set(
      word,
      (result = [...[word, word.replace(/['’]?[sd]$/, "")].filter(isLoud), ...buildForms(foldWord(word))]),
    );
  return result;
}

function listHeard(text: string, words: WordSpan[]): HeardWord[] {
  // Where everything is shouted, capitals say nothing.
  const shouted = text.length > 20 && isLoud(text);
  return words.map(({ word, from, to }) => ({
    from,
    to,
    forms: shouted && word.length <= LONGEST_WORD ? buildForms(foldWord(word)) : listForms(word),
  }));
}

interface Best {
  count: number;
  slug: string;
}

/** The longest synonym that begins with the word: how many words it takes, and its slug. */
function findLongest(tree: SynonymNode, words: HeardWord[], text: string, at: number): Best | undefined {
  let best: Best | undefined;
  const walk = (node: SynonymNode, index: number): void => {
    const word = words[index];
    if (!word || (index > at && !BETWEEN.test(text.slice(words[index - 1]!.to, word.from)))) return;
    for (const form of word.forms) {
      const next = node.next.get(form);
      if (!next) continue;
      const count = index + 1 - at;
      if (next.slug !== undefined && count > (best?.count ?? 0)) best = { count, slug: next.slug };
      walk(next, index + 1);
    }
    if (index > at && FILLERS.has(word.forms[0]!)) walk(node, index + 1);
  };
  walk(tree, at);
  return best;
}

/** The topics that a text speaks of, in their order, with where it does; a topic may come twice. */
export function findTopics(
  text: string,
  own: readonly OwnTopic[] = [],
  spans: WordSpan[] = splitWords(text),
): FoundTopic[] {
  const words = listHeard(text, spans);
  const topics: FoundTopic[] = [];
  for (let at = 0; at < words.length; ) {
    const mine = findLongest(getTree(own), words, text, at);
    const our = findLongest(getTree(), words, text, at);
    const best = mine && mine.count >= (our?.count ?? 0) ? mine : our;
    if (best?.slug)
      topics.push({ slug: best.slug, from: words[at]!.from, to: words[at + best.count - 1]!.to });
    at += best?.count ?? 1;
  }
  return topics;
}
