/** Topics are heard in sentences, and found while they are typed. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NOTHING, TOPICS } from "../../../../web/src/domain/generated/topics";
import { findTopics } from "../../../../web/src/domain/topics/findTopics";
import type { OwnTopic } from "../../../../web/src/domain/topics/synonyms";
import { findSlug, getTopicName, suggestTopics } from "../../../../web/src/domain/topics/topicNames";

interface Case {
  text: string;
  topics: string[];
  own?: OwnTopic[];
}

const { cases } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../cases/shared/topics.json"), "utf8"),
) as {
  cases: Case[];
};
const ours = TOPICS.map(([slug, name, synonyms]) => ({ slug, name, synonyms: synonyms.split(", ") }));
const own: OwnTopic[] = [
  { slug: "night-bus", name: "Night bus", synonyms: ["shuttle"] },
  { slug: "retention", synonyms: ["boomerangs"] },
];

describe("topics.json", () => {
  test.each(cases)("$text", ({ text, topics, own }) => {
    expect([...new Set(findTopics(text, own).map(({ slug }) => slug))]).toEqual(topics);
  });
  test("hears each topic at least once, and often none", () => {
    const slugs = new Set(cases.flatMap(({ topics }) => topics));
    expect(ours.map(({ slug }) => slug).filter((slug) => !slugs.has(slug))).toEqual([]);
    expect(cases.filter(({ topics }) => !topics.length).length).toBeGreaterThan(20);
  });
});

test("it tells where in the sentence", () => {
  const text = "no survey vendor, and people keep leaving";
  expect(findTopics(text).map(({ slug, from, to }) => [slug, text.slice(from, to)])).toEqual([
    ["engagement-survey", "survey vendor"],
    ["retention", "keep leaving"],
  ]);
});

test("each synonym means one topic", () => {
  const allSynonyms = ours.flatMap(({ synonyms }) => synonyms);
  expect(allSynonyms.filter((one, at) => allSynonyms.indexOf(one) !== at)).toEqual([]);
  for (const { slug, synonyms } of ours)
    for (const text of synonyms) {
      if (text[0] !== "~")
        expect([text, ...findTopics(text).map((match) => match.slug)]).toEqual([text, slug]);
      expect([text, findSlug(text)]).toEqual([text, slug]);
    }
});

test("no synonym is there for nothing: another of its topic would find it", () => {
  const redundant = ours.flatMap(({ slug, synonyms }) =>
    synonyms.filter((text) => {
      const phrases = [slug.replaceAll("-", " "), ...synonyms];
      if (text[0] === "~" || phrases.includes(`~${text}`)) return false;
      const others = phrases.filter(
        (other) => other !== text && other[0] !== "~" && !phrases.includes(`~${other}`),
      );
      return findTopics(text, [{ slug: "others", name: "-", synonyms: others }]).some(
        (one) => one.slug === "others",
      );
    }),
  );
  expect(redundant).toEqual([]);
});

test("no phrase means nothing for nothing: with a pause in it, it would be a topic", () => {
  const paused = (phrase: string) =>
    [...phrase.matchAll(/ /g)].map(({ index }) => `${phrase.slice(0, index)},${phrase.slice(index)}`);
  expect(
    NOTHING.split(", ").filter((phrase) => !paused(phrase).some((text) => findTopics(text).length)),
  ).toEqual([]);
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
  expect(findSlug(word, own)).toBe(slug);
});

test("a topic has a name, and a word of one's own is its own", () => {
  expect(getTopicName("ai-in-hr")).toBe("AI in HR");
  expect(getTopicName("night-bus", own)).toBe("Night bus");
  expect(getTopicName("parking", own)).toBe("parking");
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
  const odd = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("(", ".*", "[a-", "\\", "C++", "night crews", "RIF's", "constructor", ""),
  );
  const topics = fc.array(fc.record({ slug: fc.string(), synonyms: fc.array(odd) }));
  const talk = fc
    .array(fc.oneof(odd, fc.constantFrom("people", "leaving", "the", "AI", " ")), { maxLength: 20 })
    .map((parts) => parts.join(" "));
  fc.assert(
    fc.property(talk, topics, (text, mine) => {
      let end = 0;
      for (const { from, to } of findTopics(text, mine)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
        end = to;
      }
      suggestTopics(text, mine);
    }),
  );
});
