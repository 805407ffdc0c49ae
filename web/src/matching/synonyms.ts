/** What people say when they mean a topic, as a tree of words. Pure. */
import { KINDRED, NOTHING, TOPICS } from "../kinds/topics";
import { fold, isLoud, WORD } from "./spoken";

/** A topic of the person's own, or synonyms of theirs for one of ours. */
export interface OwnTopic {
  slug: string;
  synonyms: readonly string[];
  name?: string;
}

/** `slug` stands where a synonym ends; it is empty where a phrase means none. */
export interface Node {
  next: Map<string, Node>;
  slug?: string;
}

export const listed = (text: string): string[] => text.split(/,\s*/);

/** Those that a sentence must not be searched for are marked so. */
export const COMMON = "~";

const kindred = new Map(Object.entries(KINDRED).map(([word, others]) => [word, listed(others)]));

/** By its own word and by every word that may stand for it. */
function plant(node: Node, [word, ...rest]: string[], slug: string): void {
  if (word === undefined) return void (node.slug ??= slug);
  const next = node.next.get(word) ?? { next: new Map<string, Node>() };
  for (const alike of [word, ...(kindred.get(word) ?? [])]) node.next.set(alike, next);
  plant(next, rest, slug);
}

function tree(synonyms: Iterable<readonly [text: string, slug: string]>): Node {
  const root: Node = { next: new Map() };
  for (const [text, slug] of synonyms) {
    const words = text.match(WORD)?.map((word) => (isLoud(text) ? word : fold(word)));
    if (words) plant(root, words, slug);
  }
  return root;
}

function* ours(): Generator<readonly [string, string]> {
  for (const text of listed(NOTHING)) yield [text, ""];
  for (const [slug, , synonyms] of TOPICS) {
    const said = [slug.replaceAll("-", " "), ...listed(synonyms)];
    for (const text of said) if (!said.includes(COMMON + text) && text[0] !== COMMON) yield [text, slug];
  }
}

function* theirs(own: readonly OwnTopic[]): Generator<readonly [string, string]> {
  for (const { slug, synonyms, name = slug } of own) for (const text of [name, ...synonyms]) yield [text, slug];
}

const trees = new WeakMap<readonly OwnTopic[], Node>();
let base: Node | undefined;

/** Made once for each list of own topics, and once for ours. */
export function treeOf(own?: readonly OwnTopic[]): Node {
  if (!own) return (base ??= tree(ours()));
  if (!trees.has(own)) trees.set(own, tree(theirs(own)));
  return trees.get(own)!;
}
