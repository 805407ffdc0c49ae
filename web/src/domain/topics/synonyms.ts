/** What people say when they mean a topic, as a tree of words. Pure. */
import { KINDRED, NOTHING, TOPICS } from "../generated/topics";
import { foldWord } from "../text/fold";
import { isLoud, WORD } from "../text/words";

/** A topic of the person's own, or synonyms of theirs for one of ours. */
export interface OwnTopic {
  slug: string;
  synonyms: readonly string[];
  name?: string;
}

/** `slug` stands where a synonym ends; it is empty where a phrase means none. */
export interface SynonymNode {
  next: Map<string, SynonymNode>;
  slug?: string;
}

export const splitList = (text: string): string[] => text.split(/,\s*/);

/** Those that a sentence must not be searched for are marked so. */
export const COMMON = "~";

const kindred = new Map(Object.entries(KINDRED).map(([word, others]) => [word, splitList(others)]));

/** By its own word and by every word that may stand for it. */
function plant(node: SynonymNode, [word, ...rest]: string[], slug: string): void {
  if (word === undefined) return void (node.slug ??= slug);
  const next = node.next.get(word) ?? { next: new Map<string, SynonymNode>() };
  for (const alike of [word, ...(kindred.get(word) ?? [])]) node.next.set(alike, next);
  plant(next, rest, slug);
}

function buildTree(synonyms: Iterable<readonly [text: string, slug: string]>): SynonymNode {
  const root: SynonymNode = { next: new Map() };
  for (const [text, slug] of synonyms) {
    const words = text.match(WORD)?.map((word) => (isLoud(text) ? word : foldWord(word)));
    if (words) plant(root, words, slug);
  }
  return root;
}

function* listOurs(): Generator<readonly [string, string]> {
  for (const text of splitList(NOTHING)) yield [text, ""];
  for (const [slug, , synonyms] of TOPICS) {
    const phrases = [slug.replaceAll("-", " "), ...splitList(synonyms)];
    for (const text of phrases)
      if (!phrases.includes(COMMON + text) && text[0] !== COMMON) yield [text, slug];
  }
}

function* listTheirs(own: readonly OwnTopic[]): Generator<readonly [string, string]> {
  for (const { slug, synonyms, name = slug } of own)
    for (const text of [name, ...synonyms]) yield [text, slug];
}

const trees = new WeakMap<readonly OwnTopic[], SynonymNode>();
let base: SynonymNode | undefined;

/** Made once for each list of own topics, and once for ours. */
export function getTree(own?: readonly OwnTopic[]): SynonymNode {
  if (!own) return (base ??= buildTree(listOurs()));
  if (!trees.has(own)) trees.set(own, buildTree(listTheirs(own)));
  return trees.get(own)!;
}
