/** What comes first of all that may help: what fits, what is new, and of several kinds. */
import { expect, test } from "vitest";
import type { ClippingFields, JotFields, Row } from "../../../../web/src/domain/records/model";
import { SuggestionRanker } from "../../../../web/src/engines/suggestions/ranker";
import { row } from "./scores";

const YEAR = 365 * 86_400_000;
const NOW = 50 * YEAR;
const [STAY, NEARLY] = [
  "Nurses who quit in their first year: turnover",
  "Nurses who quit in their first year, and then",
];

const challenge = {
  kind: "challenge",
  state: "open",
  text: "Nurses quit in their first year, turnover",
} as const;
const jot = (id: string, fields: JotFields = {}) => row("jot", id, { ...challenge, ...fields });
const clipping = (id: string, fields: ClippingFields = {}) =>
  row("clipping", id, { kind: "article", title: STAY, ...fields });
const helping = (...rows: Row[]) => new SuggestionRanker(rows, () => NOW);
const offers = (rows: Row[], limit = 3) =>
  helping(jot("hers"), ...rows)
    .forJot("hers", limit)
    .map((one) => one.clipping_id);

const articles = ["a", "b", "c", "d"].map((id) => clipping(id));

test("the third of one kind gives way to another kind that fits nearly as well", () => {
  expect(offers([...articles, clipping("z", { kind: "book" })])).toEqual(["a", "b", "z"]);
  expect(offers([...articles, clipping("z", { kind: "book" })], 5)).toEqual(["a", "b", "z", "c", "d"]);
});

test("it does not where there is no other kind, where the other hardly fits, or where two kinds are there already", () => {
  expect(offers(articles)).toEqual(["a", "b", "c"]);
  const hardly = clipping("z", {
    kind: "book",
    title: "Quit",
    words: "How to quit, by nobody in particular",
  });
  expect(offers([...articles, hardly], 9)).toEqual(["a", "b", "c", "d", "z"]);
  const mixed = [
    clipping("a"),
    clipping("b", { kind: "tool" }),
    clipping("c"),
    clipping("z", { kind: "book", title: NEARLY }),
  ];
  expect(offers(mixed)).toEqual(["a", "b", "c"]);
});

test("of what fits as well the newest comes first, by when it was found, or was written down", () => {
  const older = [clipping("a", { found_at: NOW - 2 * YEAR }), clipping("b", { created_at: NOW - YEAR })];
  const clippings = [...older, clipping("c", { found_at: NOW, created_at: 0 }), clipping("d")];
  expect(offers(clippings, 4)).toEqual(["c", "b", "a", "d"]);
  const rows = [
    jot("a", { heard_at: NOW - 2 * YEAR }),
    jot("b", { created_at: NOW - YEAR }),
    jot("c", { heard_at: NOW }),
  ];
  expect(
    helping(...rows, clipping("stay"))
      .forClipping("stay", 3)
      .map((one) => one.jot_id),
  ).toEqual(["c", "b", "a"]);
});

test("being new is worth less than fitting better", () => {
  expect(
    offers([clipping("new", { title: NEARLY, found_at: NOW }), clipping("old", { found_at: 0 })]),
  ).toEqual(["old", "new"]);
});

test("what was helped already waits for what was not", () => {
  const rows = [jot("helped", { state: "helped", heard_at: NOW }), jot("open", { heard_at: NOW })];
  expect(
    helping(...rows, clipping("stay"))
      .forClipping("stay", 2)
      .map((one) => one.jot_id),
  ).toEqual(["open", "helped"]);
});

test("no more is answered than was asked for, and nothing of what is not there", () => {
  const helper = helping(jot("hers"), ...articles);
  expect([0, 1, 2].map((limit) => helper.forJot("hers", limit).length)).toEqual([0, 1, 2]);
  const nothing = [helper.forJot("none", 3), helper.forClipping("none", 3), helper.solvedTheLike("none", 3)];
  expect([...nothing, helper.introductions(0)].flat()).toEqual([]);
});

test("the reason holds words of both as they are written, in their order, with the topic of both", () => {
  const its = clipping("a", { title: "What nursing is like", words: "Nobody QUITS, no turnover." });
  const helper = helping(jot("hers", { text: "TURNOVER is brutal, Nurses leave" }), its);
  const words = { quoted: ["TURNOVER", "Nurses", "leave"], its: ["nursing", "QUITS", "turnover"] };
  expect(helper.forJot("hers", 1)[0]!.why).toEqual({ topic: "retention", ...words });
});

test("topics of one's own bring together what shares no word, as soon as they are there and as long", () => {
  const helper = helping(
    jot("hers", { text: "our kudo wall is empty" }),
    clipping("stay", { title: "High fives at noon" }),
  );
  const offersNow = () => helper.forJot("hers", 3).map((one) => [one.clipping_id, one.why.topic]);
  expect(offersNow()).toEqual([]);
  const topic = row("topic", "topic", {
    slug: "cheering",
    name: "Cheering",
    synonyms: ["kudo wall", "high fives"],
  });
  helper.put(topic);
  expect(offersNow()).toEqual([["stay", "cheering"]]);
  helper.drop(topic.id);
  expect(offersNow()).toEqual([]);
});
