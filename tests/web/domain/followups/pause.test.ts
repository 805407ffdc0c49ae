/** Nobody is pestered: what was given lately is told of, and unwelcome ways are not offered. */
import { expect, test } from "vitest";
import { findRecentGift, isWelcome } from "../../../../web/src/domain/followups/pause";

const now = Date.parse("2026-11-26T12:00Z");
const ago = (days: number) => now - days * 86_400_000;

test("the last gift of the last days, from either side of an introduction", () => {
  const followups = [
    { state: "done" as const, person_id: "dana", done_at: ago(9) },
    { state: "done" as const, person_id: "tom", other_person_id: "dana", done_at: ago(4) },
    { state: "done" as const, person_id: "tom", done_at: ago(1) },
  ];
  expect(findRecentGift(followups, "dana", now)).toBe(ago(4));
  expect(findRecentGift(followups, "maria", now)).toBeUndefined();
});

test("what was let go, is open, or lies further back bothered nobody lately", () => {
  const quiet = [
    { state: "let_go" as const, person_id: "dana", done_at: ago(1) },
    { state: "open" as const, person_id: "dana" },
    { state: "done" as const, person_id: "dana" },
    { state: "done" as const, person_id: "dana", done_at: ago(11) },
  ];
  expect(findRecentGift(quiet, "dana", now)).toBeUndefined();
});

test("a way is welcome where nobody minds it", () => {
  const minds = { unwelcome_ways: ["mail"] };
  expect([
    isWelcome("mail", [minds]),
    isWelcome("phone", [minds]),
    isWelcome("mail", [{}, minds]),
    isWelcome("mail", [{}]),
  ]).toEqual([false, true, false, true]); // prettier-ignore
});
