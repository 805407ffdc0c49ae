/** Search finds what was meant. */
import { expect, test } from "vitest";
import { newId } from "../../web/src/kinds/id";
import type { FieldsOf, Kind, Row } from "../../web/src/kinds/model";
import { Finder } from "../../web/src/matching/finder";
import { near } from "../../web/src/matching/terms";

const row = <K extends Kind>(kind: K, fields: FieldsOf[K]): Row => ({ id: newId(), kind, fields, stamps: {}, base: {} }) as Row;

const dana = row("person", { name: "Dana Müller", organization: "Acme", email: "dana@acme.example" });
const hiring = row("jot", { text: "Hiring nurses takes them six months", topics: ["recruiting"] });
const onboarding = row("jot", { text: "New people leave: onboarding is a folder of PDFs", reading: "Dana could help" });
const conference = row("event", { name: "SHRM Leeds", city: "Leeds", url: "https://chapter.example" });
const finder = () => new Finder([dana, hiring, onboarding, conference]);
const found = (query: string, from = finder()) => from.search(query, 9).map(({ id }) => id);

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
  expect(found(query)).toEqual(rows.map(({ id }) => id));
});

test("a name comes before a mention, and all words before some", () => {
  expect(found("dana")).toEqual([dana.id, onboarding.id]);
  expect(found("dana onboarding")).toEqual([onboarding.id]);
  expect(found("onboarding shrm")).toHaveLength(2);
});

test("it tells the words that matched, for marking", () => {
  expect(finder().search("nurse", 1)[0]!.terms).toContain("nurses");
});

test("what is edited is found by its new words, what is dropped no more", () => {
  const kept = finder();
  kept.put({ ...hiring, fields: { text: "Hiring welders" } } as Row);
  kept.drop(dana.id);
  expect(found("nurses", kept)).toEqual([]);
  expect(found("welders", kept)).toEqual([hiring.id]);
  expect(found("müller", kept)).toEqual([]);
});

test("a word is near another by letters missed, doubled or mistaken", () => {
  expect(near("onbording", "onboarding", 1)).toBe(true);
  expect(near("onbrding", "onboarding", 1)).toBe(false);
  expect(near("retain", "detain", 1)).toBe(true);
});

test("five thousand records are searched while typing", () => {
  const many = Array.from({ length: 5_000 }, (_, n) => row("jot", { text: `word${n} something about hiring number ${n * 7}` }));
  const large = new Finder(many);
  const began = performance.now();
  expect(large.search("word4999 hirin", 20)[0]!.id).toBe(many[4_999]!.id);
  expect(performance.now() - began).toBeLessThan(500);
});
