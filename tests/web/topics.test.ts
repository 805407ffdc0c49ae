/** Topics are heard in sentences, and found while they are typed. */
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { TOPICS } from "../../web/src/kinds/topics";
import type { OwnTopic } from "../../web/src/matching/synonyms";
import { slugOf, suggestTopics, topicName } from "../../web/src/matching/topicnames";
import { topicsIn } from "../../web/src/matching/topics";

interface Case {
  text: string;
  topics: string[];
  own?: OwnTopic[];
}

const { cases } = JSON.parse(readFileSync(join(import.meta.dirname, "../vectors/topics.json"), "utf8")) as { cases: Case[] };
const ours = TOPICS.map(([slug, name, synonyms]) => ({ slug, name, synonyms: synonyms.split(", ") }));
const own: OwnTopic[] = [
  { slug: "night-bus", name: "Night bus", synonyms: ["shuttle"] },
  { slug: "retention", synonyms: ["boomerangs"] },
];

describe("topics.json", () => {
  test.each(cases)("$text", ({ text, topics, own }) => {
    expect([...new Set(topicsIn(text, own).map(({ slug }) => slug))]).toEqual(topics);
  });
  test("hears each topic at least once, and often none", () => {
    const heard = new Set(cases.flatMap(({ topics }) => topics));
    expect(ours.map(({ slug }) => slug).filter((slug) => !heard.has(slug))).toEqual([]);
    expect(cases.filter(({ topics }) => !topics.length).length).toBeGreaterThan(20);
  });
});

test("it tells where in the sentence", () => {
  const text = "no survey vendor, and people keep leaving";
  expect(topicsIn(text).map(({ slug, from, to }) => [slug, text.slice(from, to)])).toEqual([
    ["engagement-survey", "survey vendor"],
    ["retention", "keep leaving"],
  ]);
});

test("each synonym means one topic", () => {
  const said = ours.flatMap(({ synonyms }) => synonyms);
  expect(said.filter((one, at) => said.indexOf(one) !== at)).toEqual([]);
  for (const { slug, synonyms } of ours)
    for (const text of synonyms) {
      if (text[0] !== "~") expect([text, ...topicsIn(text).map((found) => found.slug)]).toEqual([text, slug]);
      expect([text, slugOf(text)]).toEqual([text, slug]);
    }
});

test("no synonym is there for nothing: a shorter one of its topic would find it", () => {
  const found = ours.flatMap(({ slug, synonyms }) =>
    synonyms.filter((text) => {
      const inner = text.split(" ").slice(1).join(" ");
      const outer = text.split(" ").slice(0, -1).join(" ");
      return text[0] !== "~" && [inner, outer].some((part) => topicsIn(part).some((one) => one.slug === slug));
    }),
  );
  expect(found).toEqual([]);
});

test.each([
  ["engagement-survey", "engagement-survey"],
  ["EngagementSurvey", "engagement-survey"],
  ["Pay Transparency", "pay-transparency"],
  ["Turnover", "retention"],
  ["boomerangs", "retention"],
  ["budget", "total-rewards-cost"],
  ["shuttle", "night-bus"],
  ["parking", undefined],
])("#%s is %s", (word, slug) => {
  expect(slugOf(word, own)).toBe(slug);
});

test("a topic has a name, and a word of one's own is its own", () => {
  expect(topicName("ai-in-hr")).toBe("AI in HR");
  expect(topicName("night-bus", own)).toBe("Night bus");
  expect(topicName("parking", own)).toBe("parking");
});

test.each([
  ["", "night-bus"],
  ["eng", "engagement"],
  ["trans", "pay-transparency"],
  ["turn", "retention"],
  ["boom", "retention"],
  ["shut", "night-bus"],
  ["engagement-s", "engagement-survey"],
])("typing #%s offers %s first", (typed, slug) => {
  expect(suggestTopics(typed, own)[0]?.slug).toBe(slug);
});

test("typing what is nothing offers nothing, and never more than asked", () => {
  expect(suggestTopics("zzz", own)).toEqual([]);
  expect(suggestTopics("s", own, 3)).toHaveLength(3);
});

test("whatever the words and whatever one's own synonyms, spans lie in the text in order", () => {
  const odd = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("(", ".*", "[a-", "\\", "C++", "night crews", "RIF's", "constructor", ""));
  const topics = fc.array(fc.record({ slug: fc.string(), synonyms: fc.array(odd) }));
  const talk = fc.array(fc.oneof(odd, fc.constantFrom("people", "leaving", "the", "AI", " ")), { maxLength: 20 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(talk, topics, (text, mine) => {
      let end = 0;
      for (const { from, to } of topicsIn(text, mine)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
        end = to;
      }
      suggestTopics(text, mine);
    }),
  );
});
