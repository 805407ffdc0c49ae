/** Takes the numbers of what may help, and prints them as JSON: `node help_numbers.mjs FOLDER`, where the labelled set is. */
import { performance } from "node:perf_hooks";
import type { Row } from "../../web/src/domain/records/model";
import { Finder } from "../../web/src/engines/search/finder";
import { SuggestionRanker } from "../../web/src/engines/suggestions/ranker";
import { type LabelledSet, labelled } from "../web/engines/suggestions/labelled";
import { helperOf, row, scoreOf } from "../web/engines/suggestions/scores";

const [JOTS, CLIPPINGS, PEOPLE] = [5_000, 500, 1_500];
const DAY = 86_400_000;
const NOW = 1_000 * DAY;

/** The same numbers in each run. */
function dice(seed: number): (below: number) => number {
  return (below) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
}

/** Snatches of what people say, put together anew: about as many words in a text, each about as common. */
function notebook({ challenges, clippings }: LabelledSet): Row[] {
  const below = dice(7);
  const any = <T>(list: readonly T[]) => list[below(list.length)]!;
  const samples = [
    ...challenges.map(({ text }) => text),
    ...clippings.map(({ title, words }) => `${title} ${words}`),
  ].map((text) => text.split(" "));
  const snatch = (words: string[]) => words.slice(below(words.length / 2)).slice(0, 4 + below(6));
  const text = (snatches: number) =>
    Array.from({ length: snatches }, () => snatch(any(samples)).join(" ")).join(", ");
  const people = Array.from({ length: PEOPLE }, (_, at) =>
    row("person", `person-${at}`, { name: `Name ${at}` }),
  );
  const kinds = clippings.map(({ kind }) => kind);
  const shelf = Array.from({ length: CLIPPINGS }, (_, at) =>
    row("clipping", `clipping-${at}`, {
      kind: any(kinds),
      consent: true,
      title: text(1),
      words: text(2),
      found_at: below(1_000) * DAY,
    }),
  );
  const jots = Array.from({ length: JOTS }, (_, at) =>
    row("jot", `jot-${at}`, {
      kind: any(["challenge", "challenge", "challenge", "interest"]),
      state: any(["open", "open", "open", "helped", "solved"]),
      text: text(2),
      heard_at: below(1_000) * DAY,
      person_ids: [`person-${below(PEOPLE)}`],
    }),
  );
  return [...people, ...shelf, ...jots];
}

function took(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const at = (times: number[], share: number) =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length * share)]!;

/** Ours and the floor in turn: the median of both; of ours also the first, and what one in twenty takes longer than. */
function times(rounds: number, ours: (round: number) => unknown, floor: (round: number) => unknown) {
  const pairs = Array.from(
    { length: rounds },
    (_, round) => [took(() => ours(round)), took(() => floor(round))] as const,
  );
  const [mine, least] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
  return { ours: at(mine, 0.5), slow: at(mine, 0.95), first: mine[0]!, floor: at(least, 0.5) };
}

const set = labelled(process.argv[2]!);
const helper = helperOf(set);
const scores = [true, false].flatMap((shared) =>
  (["tuning", "unseen"] as const).map((part) => {
    const { of, hit, mrr } = scoreOf(
      helper,
      set.challenges.filter((one) => one.part === part && one.shared === shared),
    );
    return { shared, part, of, hit, mrr };
  }),
);

const rows = notebook(set);
const texts = rows.flatMap(({ fields }) =>
  [fields.text, fields.title, fields.words].filter((text) => typeof text === "string"),
);
/** Every text is split into words, and these are counted. */
function counted() {
  const words = new Map<string, number>();
  for (const text of texts)
    for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}
const keywords = [...counted().keys()].filter((word) => word.length > 3);
/** One word is sought in every text. */
const textsWith = (round: number) =>
  texts.filter((text) => text.includes(keywords[round % keywords.length]!));

const full = new SuggestionRanker(rows, () => NOW);
const clippings = rows.filter(({ kind }) => kind === "clipping");
const jots = rows.filter(({ kind }) => kind === "jot");
/** After something was written: otherwise the answer is known. */
function introduced(round: number) {
  full.put(jots[round]!);
  return full.introductions(200);
}
const finder = new Finder(rows);
/** While somebody types the last letter of the second word. */
const typed = (round: number) =>
  `${keywords[round % keywords.length]} ${keywords[(round * 7) % keywords.length]!.slice(0, -1)}`;
const questions = {
  "where something was written": times(300, (round) => finder.search(typed(round), 20), textsWith),
  "whom a clipping may help": times(
    300,
    (round) => full.forClipping(clippings[round % CLIPPINGS]!.id, 3),
    textsWith,
  ),
  "what may help with a jot": times(300, (round) => full.forJot(jots[round % JOTS]!.id, 3), textsWith),
  "who may be brought together": times(60, introduced, textsWith),
};
const build = times(9, () => new SuggestionRanker(rows, () => NOW), counted);
console.log(JSON.stringify({ scores, build, questions }));
