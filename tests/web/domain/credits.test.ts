/** Recertification credits are typed as PDCs and kept as minutes. */

import { expect, test } from "vitest";
import { formatPdcs, parseMinutes, sumMinutes } from "../../../web/src/domain/credits";
import { subtractYears } from "../../../web/src/domain/days/days";

test.each([
  ["1", 60],
  ["0.75", 45],
  ["1,5", 90],
  [" 2 ", 120],
  ["100", 6000],
  ["1.3", undefined],
  ["", undefined],
  ["0", undefined],
  ["-1", undefined],
  ["101", undefined],
  ["an hour", undefined],
  ["1e9", undefined],
  ["NaN", undefined],
] as const)("%j is %j minutes", (typed, minutes) => expect(parseMinutes(typed)).toBe(minutes)); // prettier-ignore

test("what is kept reads as it was typed", () => {
  for (const typed of ["0.25", "0.5", "1", "12.75"]) expect(formatPdcs(parseMinutes(typed)!)).toBe(typed);
});

test("only those of the last years are together; what has no day counts", () => {
  const credits = [
    { minutes: 60, earned_on: "2023-11-25" },
    { minutes: 45, earned_on: "2023-11-26" },
    { minutes: 30 },
    { earned_on: "2026-01-01" },
  ];
  expect(sumMinutes(credits, subtractYears("2026-11-26", 3))).toBe(75);
});
