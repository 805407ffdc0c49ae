/** The ranker finds what helps as often as it did: floors a little below what is reached. */
import { describe, expect, test } from "vitest";
import { Helping } from "../../../web/src/matching/helping/helping";
import { CHALLENGES, CLIPPINGS, type Challenge } from "./labelled";
import { AT, figures, notebook } from "./measure";

const helper = new Helping(notebook(CHALLENGES, CLIPPINGS), () => AT);
const part = (shared: boolean, which: Challenge["part"]): Challenge[] =>
  CHALLENGES.filter((challenge) => challenge.shared === shared && challenge.part === which);

test.each([
  { shared: true, which: "tuning", hit: 0.97, mrr: 0.97 },
  { shared: true, which: "unseen", hit: 0.95, mrr: 0.92 },
  { shared: false, which: "tuning", hit: 0.86, mrr: 0.75 },
  { shared: false, which: "unseen", hit: 0.72, mrr: 0.63 },
] as const)("words shared: $shared, $which: hit@3 ≥ $hit, MRR ≥ $mrr", ({ shared, which, hit, mrr }) => {
  const reached = figures(helper, part(shared, which));
  expect(reached.hit).toBeGreaterThanOrEqual(hit);
  expect(reached.mrr).toBeGreaterThanOrEqual(mrr);
});

describe("a shelf of nothing that helps", () => {
  const beside = CLIPPINGS.filter(({ id }) => id.startsWith("x-"));
  const alone = new Helping(notebook(CHALLENGES, beside), () => AT);

  test("stays silent for most of what is said", () => {
    const silent = CHALLENGES.filter(({ id }) => alone.forJot(id, 3).length === 0);
    expect(silent.length / CHALLENGES.length).toBeGreaterThan(0.2);
  });
});

test("the reason always has words of hers, and words of the clipping", () => {
  for (const { id, text } of CHALLENGES) {
    for (const { why, clipping_id } of helper.forJot(id, 3)) {
      const { title, words } = CLIPPINGS.find((one) => one.id === clipping_id)!;
      expect(why.hers.length * why.its.length, `${id} ${clipping_id}`).toBeGreaterThan(0);
      for (const said of why.hers) expect(text).toContain(said);
      for (const said of why.its) expect(`${title}\n${words}`).toContain(said);
    }
  }
});
