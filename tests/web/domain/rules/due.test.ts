/** What falls due, case by case, as the server has it too. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type DueLine, findDue, type Live, type Terms } from "../../../../web/src/domain/rules/due";

interface Case extends Terms {
  name: string;
  person: object;
  jot: object;
  followup: object;
  event?: object;
  due: DueLine[];
}

const file = join(import.meta.dirname, "../../../cases/shared/due.json");
const { cases } = JSON.parse(readFileSync(file, "utf8")) as { cases: Case[] };

test.each(cases)("$name", ({ person, jot, followup, event = {}, due: expected, zone, rhythm, today }) => {
  const [people, jots, followups, events] = [person, jot, followup, event].map(
    (records) => new Map(Object.entries(records)),
  );
  const live = { person: people, jot: jots, followup: followups, event: events } as Live;
  expect(findDue(live, { zone, rhythm, today })).toEqual(expected);
});
