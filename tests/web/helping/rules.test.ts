/** Who is helped with what, and who is left alone. */
import { expect, test } from "vitest";
import type { ClippingFields, JotFields, Row } from "../../../web/src/kinds/model";
import { silence } from "../../../web/src/matching/helping/silence";
import { binned, challenge, clipping, comesUp, followup, helper, nurses, person, row, stay, written } from "./notebook";

const said = (fields: JotFields): Row => challenge("said", "nurses quit within a year", ["dana"], fields);
const shelved = (fields: ClippingFields): Row => clipping("shelved", "Stay interviews: keep nurses", fields);

test("what a person struggles with is answered from the shelf", () => {
  expect(comesUp({})).toBe(true);
  expect(comesUp({ shelf: clipping("gym", "Discounted gym memberships") })).toBe(false);
});

test.each<[string, boolean, JotFields]>([
  ["an open challenge", true, {}],
  ["one of which nobody said how it stands", true, { state: null }],
  ["one that was helped is not solved yet", true, { state: "helped" }],
  ["a solved one", false, { state: "solved" }],
  ["a stale one", false, { state: "stale" }],
  ["an interest", true, { kind: "interest", state: null }],
  ["a question they asked me", true, { kind: "question", asked_by: "them", state: null }],
  ["one that I have answered", false, { kind: "question", asked_by: "them", answer: "Try stay interviews" }],
  ["one that I asked", false, { kind: "question", asked_by: "me" }],
  ["a note", false, { kind: "note" }],
  ["a promise", false, { kind: "promise" }],
  ["what was said in confidence", false, { in_confidence: true }],
  ["a question in confidence", false, { kind: "question", asked_by: "them", in_confidence: true }],
])("%s: %s", (_, expected, fields) => {
  expect(comesUp({ jot: said(fields) })).toBe(expected);
});

test.each<[string, boolean, ClippingFields]>([
  ["an article", true, {}],
  ["a resume whose person agreed", true, { kind: "resume", consent: true }],
  ["a resume whose person was not asked", false, { kind: "resume" }],
  ["somebody to meet, who is asked later", true, { kind: "person" }],
  ["somebody who said no", false, { kind: "person", consent: false }],
  ["a job whose person said no", false, { kind: "job", consent: false }],
  ["what is about her or came from her", false, { kind: "know_how", person_id: "dana" }],
  ["what is about another", true, { kind: "know_how", person_id: "tom" }],
])("%s: %s", (_, expected, fields) => {
  expect(comesUp({ shelf: shelved(fields) })).toBe(expected);
});

test("what lies in the bin comes up no more", () => {
  expect(comesUp({ jot: binned(nurses) })).toBe(false);
  expect(comesUp({ shelf: binned(stay) })).toBe(false);
  expect(comesUp({ people: [binned(person("dana"))] })).toBe(false);
});

test("who rests is left in peace, by others' names too", () => {
  expect(comesUp({ people: [person("dana", { resting: true })] })).toBe(false);
  const meet = shelved({ kind: "person", person_id: "tom" });
  expect(comesUp({ shelf: meet, more: [person("tom", { resting: true })] })).toBe(false);
});

test("a scrap that has no person yet is helped, one whose people are gone is not", () => {
  expect(comesUp({ jot: challenge("scrap", "nurses quit", []) })).toBe(true);
  expect(comesUp({ jot: challenge("scrap", "nurses quit", ["forgotten"]) })).toBe(false);
});

test.each(["open", "done", "let_go", null])("nothing is given twice to one person (a followup that is %s)", (state) => {
  expect(comesUp({ more: [followup("f", { person_id: "dana", clipping_id: "stay", state })] })).toBe(false);
  expect(comesUp({ more: [followup("f", { person_id: "dana", clipping_id: "another", state })] })).toBe(true);
  expect(comesUp({ more: [followup("f", { person_id: "tom", clipping_id: "stay", state })] })).toBe(true);
  expect(comesUp({ more: [binned(followup("f", { person_id: "dana", clipping_id: "stay", state }))] })).toBe(true);
});

test("of several people it names those who may still have it", () => {
  const asked = helper(
    person("dana"), person("tom"), person("ruth", { resting: true }),
    challenge("both", "nurses quit within a year", ["dana", "tom", "ruth"]), stay,
    followup("f", { person_id: "dana", clipping_id: "stay", jot_id: "both", state: "done" }),
  ); // prettier-ignore
  expect(asked.forClipping("stay", 3)).toMatchObject([{ jot_id: "both", person_ids: ["tom"] }]);
});

test("nobody is to meet somebody twice", () => {
  const meet = shelved({ kind: "person", person_id: "tom" });
  const met = followup("f", { person_id: "tom", other_person_id: "dana", state: "done" });
  expect(comesUp({ shelf: meet, more: [person("tom")] })).toBe(true);
  expect(comesUp({ shelf: meet, more: [person("tom"), met] })).toBe(false);
});

test("*not this* silences the pair and nothing else, until it is undone", () => {
  const silenced = written(silence("nurses", "stay"));
  expect(comesUp({ more: [silenced] })).toBe(false);
  expect(comesUp({ more: [silenced], shelf: clipping("other", "Stay interviews: keep nurses") })).toBe(true);
  expect(comesUp({ more: [silenced], jot: challenge("again", "nurses quit", ["dana"]) })).toBe(true);
  expect(comesUp({ more: [binned(silenced)] })).toBe(true);
});

test("an event or a photo is nothing to the helper", () => {
  const asked = helper(person("dana"), nurses, stay, row("event", "e", { name: "nurses quit" }), row("photo", "p", {}));
  expect(asked.forJot("nurses", 3)).toHaveLength(1);
  expect([asked.forJot("e", 3), asked.forClipping("nurses", 3), asked.forJot("nowhere", 3)]).toEqual([[], [], []]);
});
