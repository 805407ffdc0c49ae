/** Whether a draft names their challenge, in their words: by the stems that both have. Pure. */
import { listForms, splitFoldedWords } from "../search/terms";
import type { MirrorDraft, Span } from "./finding";
import type { DraftSentence } from "./sentences";

const findStem = (word: string): string => listForms(word).at(-1)!;
const listStems = (some: string): Set<string> => new Set(splitFoldedWords(some).map(findStem));

/** Words that any mail may hold, and shorter ones are not looked at. */
const COMMON = listStems(
  `about after again also anyone anything back because been before best better between come could does done down during each else even ever every everyone everything find
  first from going gone good great half have here into just keep know last less like little long made make many mine month more most much near need never
  next nobody none nothing only other over part really right said same should side since some someone something still such sure take talk tell than that
  their them then there these they thing think this those through time today tried until very want week well went were what when where which while will
  with work would year your`,
);
/** Words that any mail between HR people may hold: they name nothing by themselves. */
const SHARED = listStems(
  "hr people team company manager employee leader leadership job hire hiring offer call email meet meeting leave plan person boss business answer question",
);
/** They name something with the word they count: six months, 600 titles. */
const COUNTS = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand)$/;

interface Word extends Span {
  word: string;
  plain: string;
  term: string;
}

interface ChallengeMention extends Span {
  terms: Set<string>;
}

/** Their words stand together while there are no more letters than this between them. */
const APART = 30;

const listWords = (text: string, { from, to }: Span): Word[] =>
  [...text.slice(from, to).matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => {
    const [plain = ""] = splitFoldedWords(word);
    return { word, from: from + index, to: from + index + word.length, plain, term: findStem(plain) };
  });

/** Not common, and not short, but for numbers and abbreviations. */
const isTelling = ({ word, plain, term }: Word): boolean =>
  !COMMON.has(term) && (plain.length > 3 || COUNTS.test(plain) || /^\p{Lu}{2,}$/u.test(word));

/** Each count in their words, with the word that follows. */
const listCounts = (some: Word[]): string[] =>
  some.flatMap(({ plain }, at) => (COUNTS.test(plain) ? [`${plain} ${some[at + 1]?.term}`] : []));

type ChallengeWords = ReturnType<typeof readChallengeWords>;

/** What they said, as a draft can be compared with it. */
function readChallengeWords(challenge: string) {
  const all = listWords(challenge, { from: 0, to: challenge.length });
  const tellingTerms = new Set(all.filter(isTelling).map(({ term }) => term));
  const counts = new Set(listCounts(all));
  const isPlain = (term: string, alone: boolean) =>
    !SHARED.has(term) && !COUNTS.test(term) && (!alone || term.length > 3);
  return {
    has: ({ term }: Word) => tellingTerms.has(term),
    counts: (some: Word[]) => listCounts(some).filter((count) => counts.has(count)),
    /** One that is no common word, or a count, or all that they said. */
    isNamedBy: (terms: Set<string>, counted: boolean) =>
      counted ||
      terms.size === tellingTerms.size ||
      [...terms].some((term) => isPlain(term, terms.size === 1)),
  };
}

/** Runs of their words in a sentence, as far as these name what was said. */
function findRuns(all: Word[], theirs: ChallengeWords): ChallengeMention[] {
  const runs: Word[][] = [];
  for (const word of all.filter(theirs.has)) {
    if (word.from - (runs.at(-1)?.at(-1)?.to ?? -Infinity) > APART) runs.push([]);
    runs.at(-1)!.push(word);
  }
  return runs.flatMap((run) => {
    const terms = new Set(run.map(({ term }) => term));
    const withNext = all.slice(all.indexOf(run[0]!), all.indexOf(run.at(-1)!) + 2);
    const counted = theirs.counts(withNext).length > 0;
    return theirs.isNamedBy(terms, counted)
      ? [{ from: run[0]!.from, to: (counted ? withNext : run).at(-1)!.to, terms }]
      : [];
  });
}

/** All that they said, as they said it: in any language. */
function findWhole(text: string, challenge: string, { from, to }: Span): ChallengeMention | undefined {
  const at = challenge.length > 3 ? text.slice(from, to).indexOf(challenge) : -1;
  return at < 0
    ? undefined
    : { from: from + at, to: from + at + challenge.length, terms: new Set([challenge]) };
}

/** With most of their words; the first of such. */
export const pickBest = (some: (ChallengeMention | undefined)[]): ChallengeMention | undefined =>
  some.reduce((best, one) => (one && one.terms.size > (best?.terms.size ?? 0) ? one : best), undefined);

/** For each sentence, where it names their challenge best. The title of what is given is not their words; what is quoted is. */
export function findChallengeMentions(
  { text, challenge = "", gift }: MirrorDraft,
  sentences: DraftSentence[],
): (ChallengeMention | undefined)[] {
  const theirs = readChallengeWords(challenge);
  const title = gift?.title ?? "";
  const own = title.length > 3 ? text.replaceAll(title, " ".repeat(title.length)) : text;
  return sentences.map(
    (sentence) =>
      findWhole(own, challenge.trim(), sentence) ?? pickBest(findRuns(listWords(own, sentence), theirs)),
  );
}
