/** Search finds what was meant. */

import { describe, expect, test } from "vitest";
import { createId } from "../../../../web/src/domain/records/ids";
import type { FieldsOf, Kind, Row } from "../../../../web/src/domain/records/model";
import { Finder } from "../../../../web/src/engines/search/finder";

const row = <K extends Kind>(kind: K, fields: FieldsOf[K]): Row =>
  ({ id: createId(), kind, fields, stamps: {}, base: {} }) as Row;

const dana = row("person", { name: "Dana Müller", organization: "Acme", email: "dana@acme.example" });
const hiring = row("jot", { text: "Hiring nurses takes them six months", topics: ["recruiting"] });
const onboarding = row("jot", {
  text: "New people leave: onboarding is a folder of PDFs",
  reading: "Dana could help",
});
const conference = row("event", { name: "SHRM Leeds", city: "Leeds", url: "https://chapter.example" });
const finder = () => new Finder([dana, hiring, onboarding, conference]);
const idsFor = (query: string, from = finder()) => from.search(query, 9).map(({ id }) => id);

test.each([
  ["a word", "nurses", [hiring]],
  ["another form of it", "nurse", [hiring]],
  ["a stem", "hired", [hiring]],
  ["its beginning", "onb", [onboarding]],
  ["a typing error", "onbording", [onboarding]],
  ["no accent", "muller", [dana]],
  ["a topic", "recruiting", [hiring]],
  ["words of two fields", "leeds shrm", [conference]],
  ["not an address", "chapter", []],
  ["nothing at all", " !", []],
])("%s: %s", (_, query, rows) => {
  expect(idsFor(query)).toEqual(rows.map(({ id }) => id));
});

test.each(["a", "留", "a-", "i ", "nurse ", "\n"])(
  "50,000 letters of %j that were pasted are sought at once",
  (letters) => {
    const all = finder();
    const begin = performance.now();
    all.search(letters.repeat(50_000 / letters.length), 9);
    expect(performance.now() - begin).toBeLessThan(500);
  },
);

test("a jot is found by all of it, however long it is", () => {
  const long = row("jot", { text: `${"She told me that people leave. ".repeat(100)}Nobody asks why.` });
  expect(idsFor(String((long.fields as FieldsOf["jot"]).text), new Finder([hiring, long]))[0]).toBe(long.id);
});

test("a name comes before a mention, and all words before some", () => {
  expect(idsFor("dana")).toEqual([dana.id, onboarding.id]);
  expect(idsFor("dana onboarding")).toEqual([onboarding.id]);
  expect(idsFor("onboarding shrm")).toHaveLength(2);
});

test("it tells the words that matched, for marking", () => {
  expect(finder().search("nurse", 1)[0]!.terms).toContain("nurses");
});

test("what is edited is found by its new words, what is dropped no more", () => {
  const index = finder();
  index.put({ ...hiring, fields: { text: "Hiring welders" } } as Row);
  index.drop(dana.id);
  expect(idsFor("nurses", index)).toEqual([]);
  expect(idsFor("welders", index)).toEqual([hiring.id]);
  expect(idsFor("müller", index)).toEqual([]);
});

describe("typing errors", () => {
  const isHit = (text: string, query: string) =>
    new Finder([row("jot", { text })]).search(query, 1).length === 1;

  test.each([
    ["onboarding", "onbording", "a letter missed"],
    ["onboarding", "onnboarding", "a letter doubled"],
    ["retain", "detain", "a letter mistaken"],
    ["survey", "surevy", "letters swapped"],
    ["pay", "yap", "none in a short word", false],
    ["retain", "dexain", "more than a word of that length may hold", false],
  ])("%s by %s: %s", (text, query, _, isFound = true) => {
    expect(isHit(text, query)).toBe(isFound);
  });

  test("what is written as it is sought comes before them", () => {
    const [right, near] = [row("jot", { text: "a survey" }), row("jot", { text: "we serve you, surveys" })];
    expect(idsFor("survey", new Finder([near, right]))[0]).toBe(right.id);
  });
});

describe("scripts without spaces", () => {
  const nights = row("jot", { text: "留不住夜班的人" });
  const thai = row("person", { name: "สมชาย ฝ่ายทรัพยากรบุคคล" });
  const kana = row("jot", { text: "リモートワークの制度について相談" });
  const korean = row("jot", { text: "야간근무 직원을 구하지 못함" });
  const all = () => new Finder([nights, thai, kana, korean]);

  test.each([
    ["a word within a sentence", "夜班", nights],
    ["a single letter", "人", nights],
    ["two words of it", "夜班 人", nights],
    ["a part that a dictionary does not cut out", "住夜", nights],
    ["Thai", "ทรัพยากร", thai],
    ["Thai, its beginning", "ทรัพ", thai],
    ["kana", "ワーク", kana],
    ["kana and Han", "制度", kana],
    ["Hangul, the end of a word", "근무", korean],
    ["Hangul without its particle", "직원", korean],
  ])("%s: %s", (_, query, { id }) => {
    expect(idsFor(query, all())).toEqual([id]);
  });

  test("what is not there is not found", () => {
    expect(idsFor("夜晚", all())).toEqual([]);
  });
});

describe("numbers", () => {
  const phone = row("person", { name: "Tom Ek", phone: "+1 (312) 555-0142" });
  const plain = row("person", { name: "Mei Chen", phone: "+13125550199" });
  const dated = row("jot", { text: "Review of 2026-12-02, 40 people" });
  const all = () => new Finder([phone, plain, dated]);

  test.each([
    ["5550142", phone],
    ["555-0142", phone],
    ["555 0142", phone],
    ["3125550142", phone],
    ["+1 312 555 0142", phone],
    ["13125550142", phone],
    ["0142", phone],
    ["312-555-0199", plain],
    ["5550199", plain],
    ["2026-12-02", dated],
    ["2026", dated],
    ["40", dated],
  ])("%s", (query, { id }) => {
    expect(idsFor(query, all())[0]).toBe(id);
  });

  test("numbers of two fields are not one", () => {
    const two = row("person", { name: "Room 5550", phone: "142" });
    expect(idsFor("5550142", new Finder([two]))).toEqual([]);
  });
});

test("somebody comes before what was written to them", () => {
  const draft = row("followup", {
    draft: "Dear Dana, Dana, as you said at Acme, Dana",
    person_draft: "Dana Müller",
  });
  expect(idsFor("dana", new Finder([draft, dana]))).toEqual([dana.id, draft.id]);
});

test("not how often it names a firm, nor who else does, lifts a draft above who works there", () => {
  const works = row("person", {
    name: "Dana Ruiz",
    organization: "Acme Health Partners of Greater Texas",
    job_title: "Director of People, Culture, Safety and Internal Communication",
    remember_by: "tall, green scarf, stood beside the coffee at the end of the second day and laughed",
  });
  const drafts = ["Acme", "Acme Acme Acme Acme Acme Acme", "Acme scarf"].map((draft) =>
    row("followup", { draft }),
  );
  for (const query of ["acme", "scarf", "acme scarf"])
    expect(idsFor(query, new Finder([...drafts, works]))[0]).toBe(works.id);
});

test("among five thousand records the one is first that has the word", () => {
  const many = Array.from({ length: 5_000 }, (_, n) =>
    row("jot", { text: `word${n} something about hiring number ${n * 7}` }),
  );
  expect(new Finder(many).search("word4999 hirin", 20)[0]!.id).toBe(many[4_999]!.id);
});
