/** What falls due, case by case, as the server has it too. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { due, type Line, type Live, type Terms } from "../../web/src/helping/due";

interface Case extends Terms {
  name: string;
  person: object;
  jot: object;
  followup: object;
  due: Line[];
}

const file = join(import.meta.dirname, "../vectors/due.json");
const { cases } = JSON.parse(readFileSync(file, "utf8")) as { cases: Case[] };

test.each(cases)("$name", ({ person, jot, followup, due: expected, zone, rhythm, today }) => {
  const [people, jots, followups] = [person, jot, followup].map((records) => new Map(Object.entries(records)));
  const live = { person: people, jot: jots, followup: followups } as Live;
  expect(due(live, { zone, rhythm, today })).toEqual(expected);
});
