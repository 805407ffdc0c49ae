/** What is suggested, in which order, and why. */
import { expect, test } from "vitest";
import { challenge, clipping, DAY, followup, helper, NOW, nurses, person, row, stay, written } from "./notebook";
import { silenceIntroduction } from "../../../web/src/matching/helping/silence";

test("the reason quotes both sides, and names the topic", () => {
  const [first] = helper(person("dana"), nurses, stay).forJot("nurses", 3);
  expect(first).toMatchObject({ jot_id: "nurses", clipping_id: "stay", person_ids: ["dana"] });
  expect(first!.why.topic).toBe("retention");
  expect(first!.why.hers).toContain("quit");
  expect(first!.why.its.join(" ")).toMatch(/[Ss]tay/);
});

test("words are quoted as they stand in her text", () => {
  const jot = challenge("j", "Réorg AGAIN: “Spans & layers”, nobody asked her", ["dana"]);
  const [first] = helper(person("dana"), jot, clipping("c", "Spans and layers in 90 firms")).forJot("j", 1);
  for (const words of first!.why.hers) expect((jot.fields as { text: string }).text).toContain(words);
  expect(first!.why.hers.join(" ")).toContain("Spans");
});

test("my reading and the topics that were set find it too, without words of hers", () => {
  const jot = challenge("j", "she looked tired of it all", ["dana"], { reading: "wants an HRIS", topics: ["hr-tech"] });
  const [first] = helper(person("dana"), jot, clipping("c", "Choosing an HRIS")).forJot("j", 1);
  expect(first!.why).toEqual({ topic: "hr-tech", hers: [], its: ["HRIS"] });
});

test("synonyms of my own are heard, from when I have them", () => {
  const rows = [person("dana"), challenge("j", "the merry-go-round never stops", ["dana"]), clipping("c", "Turnover, explained")];
  const asked = helper(...rows);
  expect(asked.forJot("j", 1)).toEqual([]);
  asked.put(row("topic", "t", { slug: "retention", synonyms: ["merry-go-round"] }));
  expect(asked.forJot("j", 1)).toMatchObject([{ clipping_id: "c", why: { topic: "retention", hers: ["merry-go-round"] } }]);
  asked.drop("t");
  expect(asked.forJot("j", 1)).toEqual([]);
});

test("each person comes once in what a clipping may help", () => {
  const again = challenge("again", "two more nurses quit, stay interviews?", ["dana"]);
  const toms = challenge("toms", "a nurse wants to quit", ["tom"]);
  const asked = helper(person("dana"), person("tom"), nurses, again, toms, stay);
  expect(asked.forClipping("stay", 9).map(({ jot_id }) => jot_id)).toEqual(["again", "toms"]);
  expect(asked.forClipping("stay", 1)).toHaveLength(1);
});

test("of three of a kind, one gives way to another kind that is nearly as good", () => {
  const articles = ["a1", "a2", "a3"].map((id) => clipping(id, "Stay interviews: keep nurses"));
  const podcast = clipping("p", "Stay interviews to keep nurses, for an hour", { kind: "podcast" });
  const far = clipping("p", "Nurses", { kind: "podcast" });
  const kinds = (...shelf: typeof articles) =>
    helper(person("dana"), nurses, ...shelf).forJot("nurses", 3).map(({ clipping_id }) => clipping_id); // prettier-ignore
  expect(kinds(...articles, podcast)).toEqual(["a1", "a2", "p"]);
  expect(kinds(...articles, far)).toEqual(["a1", "a2", "a3"]);
});

test("of two alike the newer comes first, and what waits before what was helped", () => {
  const old = clipping("a-old", "Stay interviews: keep nurses", { found_at: NOW - 900 * DAY });
  expect(helper(person("dana"), nurses, old, stay).forJot("nurses", 2)[0]!.clipping_id).toBe("stay");
  const helped = challenge("a-helped", "nurses quit within a year", ["tom"], { state: "helped" });
  expect(helper(person("dana"), person("tom"), helped, nurses, stay).forClipping("stay", 2)[0]!.jot_id).toBe("nurses");
});

const toms = challenge("toms", "nurses quit after a year and nobody knows why", ["tom"], { state: "solved" });
const pair = [person("dana"), person("tom"), nurses];

test("who has solved the like is told, but not what was said in confidence, nor herself", () => {
  expect(helper(...pair, toms).solvedTheLike("nurses", 3)).toMatchObject([{ jot_id: "toms", person_ids: ["tom"] }]);
  const secret = { ...toms, fields: { ...toms.fields, in_confidence: true } } as typeof toms;
  expect(helper(...pair, secret).solvedTheLike("nurses", 3)).toEqual([]);
  const hers = { ...toms, fields: { ...toms.fields, person_ids: ["dana"] } } as typeof toms;
  expect(helper(...pair, hers).solvedTheLike("nurses", 3)).toEqual([]);
  expect(helper(person("dana"), person("tom", { resting: true }), nurses, toms).solvedTheLike("nurses", 3)).toEqual([]);
});

test("two people with the same challenge may want to meet, and one who solved it the one who has it", () => {
  const open = { ...toms, fields: { ...toms.fields, state: "open" } } as typeof toms;
  expect(helper(...pair, open).introductions(3)).toMatchObject([{ as: "same" }]);
  const [solved] = helper(...pair, toms).introductions(3);
  expect(solved).toMatchObject({ as: "solved", person_ids: ["dana", "tom"], jot_ids: ["nurses", "toms"] });
  expect(solved!.why.hers).toContain("nurses");
});

test("nobody is introduced in confidence, at rest, to herself, or a second time", () => {
  const none = (...rows: Parameters<typeof helper>) => expect(helper(...rows).introductions(3)).toEqual([]);
  none(...pair, { ...toms, fields: { ...toms.fields, in_confidence: true } } as typeof toms);
  none(person("dana"), person("tom", { resting: true }), nurses, toms);
  none(...pair, challenge("again", "nurses quit within a year", ["dana"]));
  none(...pair, challenge("both", "nurses quit within a year", ["dana", "tom"]));
  none(...pair, toms, followup("f", { person_id: "tom", other_person_id: "dana", state: "done" }));
  none(...pair, toms, written(silenceIntroduction("tom", "dana")));
  none(...pair, challenge("other", "the union is bargaining for nurses", ["tom"]));
});
