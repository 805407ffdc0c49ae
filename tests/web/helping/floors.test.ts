/** What is found for the labelled challenges: never less than what was promised of it. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { labelled } from "./labelled";
import { helperOf, scoreOf } from "./scores";

const set = labelled(join(import.meta.dirname, "../../vectors/help"));
const helper = helperOf(set);

describe.each([
  { shared: true, least: 0.95, mrr: 0.9, title: "words are shared" },
  { shared: false, least: 0.45, mrr: 0.45, title: "hardly a word is shared" },
])("where $title", ({ shared, least, mrr }) => {
  test.each(["tuning", "unseen"] as const)("something that helps is among the first three, %s", (part) => {
    const score = scoreOf(helper, set.challenges.filter((one) => one.part === part && one.shared === shared));
    expect(score.of).toBeGreaterThanOrEqual(25);
    // Which of the unseen ones are missed is not to be told.
    expect(score.hit, part === "tuning" ? score.missed.join() : "").toBeGreaterThanOrEqual(least);
    expect(score.mrr).toBeGreaterThanOrEqual(mrr);
  });
});
