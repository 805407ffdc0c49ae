/** Talks: when one is over, and how many questions I asked in it. */
import { expect, test } from "vitest";
import { newId } from "../../web/src/kinds/id";
import type { JotFields, Row } from "../../web/src/kinds/model";
import { lastTalk, PAUSE } from "../../web/src/kinds/talk";

const NOW = 1_795_000_000_000;
const MINUTE = 60_000;

/** Heard so many minutes ago, about these people. */
const heard = (ago: number, people: string[], fields: JotFields = {}): Row<"jot"> =>
  ({ id: newId(), kind: "jot", fields: { kind: "note", heard_at: NOW - ago * MINUTE, person_ids: people, ...fields }, stamps: {}, base: {} });
const asked = (ago: number, people: string[]) => heard(ago, people, { kind: "question", asked_by: "me" });
const told = (...jots: Row<"jot">[]) => {
  const talk = lastTalk(jots, NOW);
  return talk && [talk.people, talk.asked];
};

test("it is over when nothing was heard for a while, not before", () => {
  const talk = [asked(3, ["dana"]), heard(4, ["dana"]), asked(6, ["dana"])];
  expect(told(...talk)).toBeUndefined();
  expect(lastTalk(talk, NOW + PAUSE)).toMatchObject({ people: ["dana"], asked: 2 });
});

test("it is over when the next one begins", () => {
  expect(told(heard(1, ["tom"]), asked(2, ["dana"]), asked(3, ["dana"]))).toEqual([["dana"], 2]);
});

test("who joins is of the same talk, who comes back after a pause is not", () => {
  expect(told(asked(20, ["dana", "tom"]), asked(22, ["dana"]), asked(33, ["dana"]))).toEqual([["dana", "tom"], 2]);
});

test("only my own questions are told, and none is told as none", () => {
  expect(told(heard(15, ["dana"], { kind: "question", asked_by: "them" }), heard(16, ["dana"]))).toEqual([["dana"], 0]);
});

test("what names nobody is of no talk and ends none", () => {
  expect(told(heard(1, []), heard(2, []), asked(11, ["dana"]), heard(12, []), asked(13, ["dana"]))).toEqual([["dana"], 2]);
  expect(told(heard(15, []))).toBeUndefined();
});

test("long ago it is worth no word", () => {
  expect(told(asked(600, ["dana"]))).toBeUndefined();
  expect(told()).toBeUndefined();
});
