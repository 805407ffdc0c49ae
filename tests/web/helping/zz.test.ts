import { join } from "node:path";
import { test } from "vitest";
import { labelled } from "./labelled";
import { helperOf, scoreOf } from "./scores";
test("x", () => {
  const set = labelled(join(import.meta.dirname, "../../vectors/help"));
  const helper = helperOf(set);
  for (const shared of [true, false]) for (const part of ["tuning", "unseen"]) {
    const s = scoreOf(helper, set.challenges.filter((c) => c.shared === shared && c.part === part));
    console.log(shared, part, s.of, s.hit.toFixed(3), s.mrr.toFixed(3), part === "tuning" ? s.missed.join() : s.missed.length);
  }
});
