/** Whether a draft names her challenge, in her words: by the stems that both have. Pure. */
import { forms, words } from "../../matching/terms";
import type { Draft, Span } from "./finding";
import type { Sentence } from "./sentences";

const stem = (word: string): string => forms(word).at(-1)!;
const stems = (some: string): Set<string> => new Set(words(some).map(stem));

/** Words that any mail may hold, and shorter ones are not looked at. */
const COMMON = stems(
  `about after again also anyone anything back because been before best better between come could does done down during each else even ever every everyone everything find
  first from going gone good great half have here into just keep know last less like little long made make many mine month more most much near need never
  next nobody none nothing only other over part really right said same should side since some someone something still such sure take talk tell than that
  their them then there these they thing think this those through time today tried until very want week well went were what when where which while will
  with work would year your`,
);
/** Words that any mail between HR people may hold: they name nothing by themselves. */
const SHARED = stems(
  "hr people team company manager employee leader leadership job hire hiring offer call email meet meeting leave plan person boss business answer question",
);
/** They name something with the word they count: six months, 600 titles. */
const COUNTS = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand)$/;

interface Word extends Span {
  word: string;
  plain: string;
  term: string;
}

export interface Named extends Span {
  terms: Set<string>;
}

/** Her words stand together while there are no more letters than this between them. */
const APART = 30;

const wordsIn = (text: string, { from, to }: Span): Word[] =>
  [...text.slice(from, to).matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => {
    const [plain = ""] = words(word);
    return { word, from: from + index, to: from + index + word.length, plain, term: stem(plain) };
  });

/** Not common, and not short, but for numbers and abbreviations. */
const isTelling = ({ word, plain, term }: Word): boolean => !COMMON.has(term) && (plain.length > 3 || COUNTS.test(plain) || /^\p{Lu}{2,}$/u.test(word));

/** Each count in her words, with the word that follows. */
const countsIn = (some: Word[]): string[] => some.flatMap(({ plain }, at) => (COUNTS.test(plain) ? [`${plain} ${some[at + 1]?.term}`] : []));

type HerWords = ReturnType<typeof herWords>;

/** What she said, as a draft can be compared with it. */
function herWords(challenge: string) {
  const all = wordsIn(challenge, { from: 0, to: challenge.length });
  const said = new Set(all.filter(isTelling).map(({ term }) => term));
  const counts = new Set(countsIn(all));
  const isPlain = (term: string, alone: boolean) => !SHARED.has(term) && !COUNTS.test(term) && (!alone || term.length > 3);
  return {
    has: ({ term }: Word) => said.has(term),
    counts: (some: Word[]) => countsIn(some).filter((count) => counts.has(count)),
    /** One that is no common word, or a count, or all that she said. */
    isNamedBy: (terms: Set<string>, counted: boolean) =>
      counted || terms.size === said.size || [...terms].some((term) => isPlain(term, terms.size === 1)),
  };
}

/** Runs of her words in a sentence, as far as they name what she said. */
function runsIn(all: Word[], hers: HerWords): Named[] {
  const runs: Word[][] = [];
  for (const word of all.filter(hers.has)) {
    if (word.from - (runs.at(-1)?.at(-1)?.to ?? -Infinity) > APART) runs.push([]);
    runs.at(-1)!.push(word);
  }
  return runs.flatMap((run) => {
    const terms = new Set(run.map(({ term }) => term));
    const withNext = all.slice(all.indexOf(run[0]!), all.indexOf(run.at(-1)!) + 2);
    const counted = hers.counts(withNext).length > 0;
    return hers.isNamedBy(terms, counted) ? [{ from: run[0]!.from, to: (counted ? withNext : run).at(-1)!.to, terms }] : [];
  });
}

/** All that she said, as she said it: in any language. */
function wholly(text: string, challenge: string, { from, to }: Span): Named | undefined {
  const at = challenge.length > 3 ? text.slice(from, to).indexOf(challenge) : -1;
  return at < 0 ? undefined : { from: from + at, to: from + at + challenge.length, terms: new Set([challenge]) };
}

/** With most of her words; the first of such. */
export const bestOf = (some: (Named | undefined)[]): Named | undefined =>
  some.reduce((best, one) => (one && one.terms.size > (best?.terms.size ?? 0) ? one : best), undefined);

/** For each sentence, where it names her challenge best. The title of what is given is not her words; what is quoted is. */
export function named({ text, challenge = "", gift }: Draft, sentences: Sentence[]): (Named | undefined)[] {
  const hers = herWords(challenge);
  const title = gift?.title ?? "";
  const own = title.length > 3 ? text.replaceAll(title, " ".repeat(title.length)) : text;
  return sentences.map((sentence) => wholly(own, challenge.trim(), sentence) ?? bestOf(runsIn(wordsIn(own, sentence), hers)));
}
