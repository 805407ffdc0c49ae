/** Talks: when one is over, and how many questions I asked in it. */

import { expect, test } from "vitest";
import { findLastTalk, PAUSE } from "../../../../web/src/domain/jots/talks";
import { createId } from "../../../../web/src/domain/records/ids";
import type { JotFields, Row } from "../../../../web/src/domain/records/model";

const NOW = 1_795_000_000_000;
const MINUTE = 60_000;

/** Heard so many minutes ago, about these people. */
const jotOf = (ago: number, people: string[], fields: JotFields = {}): Row<"jot"> => ({
  id: createId(),
  kind: "jot",
  fields: { kind: "note", heard_at: NOW - ago * MINUTE, person_ids: people, ...fields },
  stamps: {},
  base: {},
});
const asked = (ago: number, people: string[]) => jotOf(ago, people, { kind: "question", asked_by: "me" });
const talkOf = (...jots: Row<"jot">[]) => {
  const talk = findLastTalk(jots, NOW);
  return talk && [talk.people, talk.questionCount];
};

test("it is over when nothing was heard for a while, not before", () => {
  const talk = [asked(3, ["dana"]), jotOf(4, ["dana"]), asked(6, ["dana"])];
  expect(talkOf(...talk)).toBeUndefined();
  expect(findLastTalk(talk, NOW + PAUSE)).toMatchObject({ people: ["dana"], questionCount: 2 });
});

test("it is over when the next one begins", () => {
  expect(talkOf(jotOf(1, ["tom"]), asked(2, ["dana"]), asked(3, ["dana"]))).toEqual([["dana"], 2]);
});

test("who joins is of the same talk, who comes back after a pause is not", () => {
  expect(talkOf(asked(20, ["dana", "tom"]), asked(22, ["dana"]), asked(33, ["dana"]))).toEqual([
    ["dana", "tom"],
    2,
  ]);
});

test("only my own questions are told, and none is told as none", () => {
  expect(talkOf(jotOf(15, ["dana"], { kind: "question", asked_by: "them" }), jotOf(16, ["dana"]))).toEqual([
    ["dana"],
    0,
  ]);
});

test("what names nobody is of no talk and ends none", () => {
  expect(talkOf(jotOf(1, []), jotOf(2, []), asked(11, ["dana"]), jotOf(12, []), asked(13, ["dana"]))).toEqual(
    [["dana"], 2],
  );
  expect(talkOf(jotOf(15, []))).toBeUndefined();
});

test("long ago it is worth no word", () => {
  expect(talkOf(asked(600, ["dana"]))).toBeUndefined();
  expect(talkOf()).toBeUndefined();
});
