/** Last year's edition of an event is found by its name, and is always before it. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areEditions, findLastEdition } from "../../../../web/src/domain/events/editions";
import type { EventFields, Row } from "../../../../web/src/domain/records/model";

interface Case {
  name: string;
  one: EventFields;
  other: EventFields;
  same: boolean;
}
const { cases } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../cases/web/editions.json"), "utf8"),
) as {
  cases: Case[];
};

describe("editions.json", () => {
  test.each(cases)("$name", ({ one, other, same }) => {
    expect(areEditions(one, other)).toBe(same);
    expect(areEditions(other, one)).toBe(same);
  });
});

const event = (id: string, fields: EventFields): Row<"event"> => ({
  id,
  kind: "event",
  fields,
  stamps: {},
  base: {},
});
const lastBefore = (fields: EventFields, others: EventFields[], today = "2026-05-01") =>
  findLastEdition(
    event("this", fields),
    others.map((other, at) => event(`${at}`, other)),
    today,
  )?.id;

test("of several, the latest before it", () => {
  const others = [
    { name: "SHRM23", starts_on: "2023-06-11" },
    { name: "SHRM25", starts_on: "2025-06-29" },
    { name: "SHRM24", starts_on: "2024-06-23" },
    { name: "SHRM27", starts_on: "2027-06-20" },
    { name: "SHRM Talent 2026", starts_on: "2026-04-19" },
  ];
  expect(lastBefore({ name: "SHRM26", starts_on: "2026-06-16" }, others)).toBe("1");
  expect(lastBefore({ name: "SHRM26" }, others)).toBe("1");
  expect(lastBefore({ name: "SHRM" }, others)).toBe("1");
  expect(lastBefore({ name: "SHRM23", starts_on: "2023-06-11" }, others)).toBeUndefined();
});

test("an event without a day is known by the year in its name, and two of one year are not before each other", () => {
  expect(lastBefore({ name: "SHRM26", starts_on: "2026-06-16" }, [{ name: "SHRM25" }])).toBe("0");
  expect(
    lastBefore({ name: "SHRM26", starts_on: "2026-06-16" }, [{ name: "SHRM 2026" }, { name: "SHRM" }]),
  ).toBeUndefined();
});

test("the last meeting of a chapter is the edition before", () => {
  const meetings = ["2026-02-10", "2026-03-10", "2026-05-12"].map((starts_on) => ({
    name: "Chapter meeting",
    starts_on,
  }));
  expect(lastBefore({ name: "Chapter meeting", starts_on: "2026-04-14" }, meetings)).toBe("1");
});

test("any names are compared alike both ways, and any name is like itself a year later", () => {
  const named = fc.record({ name: fc.string({ unit: "binary" }), city: fc.string() });
  fc.assert(fc.property(named, named, (one, other) => areEditions(one, other) === areEditions(other, one)));
  const name = fc
    .array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 1, maxLength: 5 })
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(name, (text) => areEditions({ name: `${text} 2025` }, { name: `${text.toUpperCase()} ’26` })),
  );
});
