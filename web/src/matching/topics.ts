/** Which HR topics a sentence speaks of. Pure. */
import { listed, treeOf, type Node, type OwnTopic } from "./synonyms";
import { fold, isLoud, wordsIn, type Written } from "./spoken";

export interface Found {
  slug: string;
  from: number;
  to: number;
}

/** What may stand between the words of one synonym: no comma, full stop or line's end. */
const BETWEEN = /^[^\S\n]*[-‐-—/&("“'’)]?[^\S\n]*$/;
/** May stand inside a synonym without changing it: "losing our best people". */
const FILLERS = new Set(
  listed("a, an, the, any, all, our, my, her, his, their, these, this, good, great, best, top, more, enough, so, too, much, really, open"),
);

/** A word of the text, and what it may be looked up as. */
interface Heard {
  from: number;
  to: number;
  forms: string[];
}

/**
 * The word and what it may be another form of. No stemmer: it would take quite for quit, moral for morale and
 * an engaging speaker for engagement.
 */
function formsOf(word: string): string[] {
  const found = [word];
  const add = (end: string, ...instead: string[]) => {
    if (word.endsWith(end)) found.push(...instead.map((last) => word.slice(0, -end.length) + last));
  };
  if (word.length < 4) return found;
  add("s", "");
  add("es", "");
  add("ies", "y");
  add("ed", "", "e");
  add("ing", "", "e");
  const doubled = /(.+)(.)\2(?:ed|ing)$/.exec(word);
  if (doubled) found.push(doubled[1]! + doubled[2]!);
  return found;
}

/** By the word as it is written, since most come again and again: its forms, those in capitals first. */
const known = new Map<string, string[]>();

function forms(word: string): string[] {
  let found = known.get(word);
  if (!found) known.set(word, (found = [...[word, word.replace(/['’]?[sd]$/, "")].filter(isLoud), ...formsOf(fold(word))]));
  return found;
}

function heard(text: string, words: Written[]): Heard[] {
  // Where everything is shouted, capitals say nothing.
  const shouted = text.length > 20 && isLoud(text);
  return words.map(({ word, from, to }) => ({ from, to, forms: shouted ? formsOf(fold(word)) : forms(word) }));
}

interface Best {
  count: number;
  slug: string;
}

/** The longest synonym that begins with the word: how many words it takes, and its slug. */
function longest(tree: Node, words: Heard[], text: string, at: number): Best | undefined {
  let best: Best | undefined;
  const walk = (node: Node, index: number): void => {
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
export function topicsIn(text: string, own: readonly OwnTopic[] = [], written: Written[] = wordsIn(text)): Found[] {
  const words = heard(text, written);
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const mine = longest(treeOf(own), words, text, at);
    const our = longest(treeOf(), words, text, at);
    const best = mine && mine.count >= (our?.count ?? 0) ? mine : our;
    if (best?.slug) found.push({ slug: best.slug, from: words[at]!.from, to: words[at + best.count - 1]!.to });
    at += best?.count ?? 1;
  }
  return found;
}
