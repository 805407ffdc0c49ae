/** What is found for the labelled challenges: of the unseen ones what was promised, of the others hardly less than there is. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { labelled } from "./labelled";
import { helperOf, scoreOf } from "./scores";

const set = labelled(join(import.meta.dirname, "../../../corpus/help"));
const helper = helperOf(set);

describe.each([
  {
    shared: true,
    tuning: { hit: 0.97, mrr: 0.97 },
    unseen: { hit: 0.95, mrr: 0.9 },
    title: "words are shared",
  },
  {
    shared: false,
    tuning: { hit: 0.85, mrr: 0.75 },
    unseen: { hit: 0.45, mrr: 0.45 },
    title: "hardly a word is shared",
  },
])("where $title", ({ shared, ...floors }) => {
  test.each(["tuning", "unseen"] as const)("something that helps is among the first three, %s", (part) => {
    const score = scoreOf(
      helper,
      set.challenges.filter((one) => one.part === part && one.shared === shared),
    );
    expect(score.of).toBeGreaterThanOrEqual(25);
    // Which of the unseen ones are missed is not to be told.
    expect(score.hit, part === "tuning" ? score.missed.join() : "").toBeGreaterThanOrEqual(floors[part].hit);
    expect(score.mrr).toBeGreaterThanOrEqual(floors[part].mrr);
  });
});
