/** Drafts as they begin: about her, in her words, asking nothing, and clean in their own mirror. */
import fc from "fast-check";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { draftFor, type Clipping } from "../../web/src/helping/drafts/gift";
import { quotable } from "../../web/src/helping/drafts/her_words";
import { askHer, askOther, introductionOf } from "../../web/src/helping/drafts/introduction";
import { questionFor } from "../../web/src/helping/drafts/question";
import type { Draft } from "../../web/src/helping/mirror/finding";
import { look } from "../../web/src/helping/mirror/look";
import { LIMITS } from "../../web/src/kinds/limits";
import { labelled } from "./mirror/labelled";

const drafts = labelled(join(import.meta.dirname, "../vectors/drafts"));
const challenges = [...new Set(drafts.map(({ challenge }) => challenge))];
const gifts = drafts.flatMap(({ gift }) => gift ?? []);
const names = [...new Set(drafts.map(({ name }) => name)), "Dr. Eva Maria Stone", ""];
const KINDS = ["article", "ebook", "book", "template", "data", "tool", "podcast", "event", "know_how", "job", "resume", "person", null] as const;

const nights: Clipping = { kind: "article", title: "Self-scheduling on nights", url: "https://plants.example/trades" };
const open = (draft: Draft) => look(draft).filter(({ good }) => !good);
const good = (draft: Draft) => look(draft).filter((one) => one.good).map(({ sort }) => sort);
const sentences = (text: string) => text.replace(/“[^”]*”|https?:\S+/g, "x").match(/[.?!](?=\s|$)/g)?.length;

describe("over all labelled challenges", () => {
  test("a gift is named with her words, says why, asks nothing, and its mirror is clear", () => {
    challenges.forEach((challenge, at) => {
      for (const kind of KINDS) {
        const name = names[at % names.length]!;
        const gift = gifts[at % gifts.length]!;
        const clipping = { ...gift, kind, words: "Post the list on Monday. Let crews trade.", consent: true };
        const text = draftFor({ text: challenge }, clipping, { name });
        const draft = { text, challenge, name, ...(kind !== "know_how" && { gift }) };
        expect(open(draft), text).toEqual([]);
        expect(good(draft), text).toEqual(expect.arrayContaining(["names_challenge", "why", "no_reply", "short"]));
        expect(sentences(text), text).toBeGreaterThanOrEqual(3);
        expect(sentences(text), text).toBeLessThanOrEqual(5);
      }
    });
  });

  test("so are a question, both askings for an introduction, and the introduction", () => {
    challenges.forEach((challenge, at) => {
      const name = names[at % names.length]!;
      for (const text of [questionFor({ text: challenge }, { name }), askHer({ text: challenge }, { name })]) {
        expect(open({ text, challenge, name }), text).toEqual([]);
        expect(good({ text, challenge, name }), text).toEqual(expect.arrayContaining(["names_challenge", "question", "no_reply"]));
      }
      for (const topic of ["onboarding", "shift scheduling", ""]) {
        expect(open({ text: askOther(topic, { name }), name })).toEqual([]);
        expect(open({ text: introductionOf({ name }, { name: "Lena Ruiz" }, topic), name })).toEqual([]);
      }
    });
  });
});

test("ten drafts do not read alike, and one stays as it is", () => {
  const ten = names.slice(0, 10).map((name) => draftFor({ text: challenges[0]! }, nights, { name }).replace(name, ""));
  expect(new Set(ten).size).toBeGreaterThanOrEqual(8);
  expect(draftFor({ text: challenges[0]! }, nights, { name: "Dana" })).toBe(draftFor({ text: challenges[0]! }, nights, { name: "Dana" }));
});

test("it is addressed to her, and holds the link as it is", () => {
  const text = draftFor({ text: "Nobody takes Fridays" }, nights, { name: "Dr. Dana Müller" });
  expect(text.startsWith("Hi Dana,\n\n")).toBe(true);
  expect(text).toContain("“Nobody takes Fridays”");
  expect(text.split("\n")).toContain(nights.url);
  expect(draftFor({ text: "Nobody takes Fridays" }, nights, {}).startsWith("Hello,")).toBe(true);
});

test("long words are quoted as far as they make a quotation", () => {
  expect(quotable("New hires leave. It is the folder of PDFs.")).toBe("New hires leave");
  expect(quotable('She said "no" \n twice')).toBe("She said 'no' twice");
  const long = quotable("word ".repeat(60));
  expect(long.length).toBeLessThan(115);
  expect(long).toMatch(/word …$/);
});

describe("what is not to be told", () => {
  const SECRET = "Ahrenfeld";
  const told = fc.string({ unit: "grapheme", maxLength: 60 }).map((words) => `${words} ${SECRET} ${words}`);
  const kind = fc.constantFrom(...KINDS);

  test("words said in confidence are in no draft", () => {
    fc.assert(
      fc.property(told, kind, (text, of) => {
        const challenge = { text, in_confidence: true };
        const all = [draftFor(challenge, { ...nights, kind: of }, { name: "Dana" }), questionFor(challenge, { name: "Dana" }), askHer(challenge, { name: "Dana" })];
        for (const draft of all) expect(draft).not.toContain(SECRET);
      }),
    );
  });

  test("a person who has not agreed is not named, nor shown", () => {
    for (const of of ["person", "resume"] as const) {
      const clipping = { kind: of, title: `Resume of ${SECRET}`, url: `https://files.example/${SECRET}`, words: SECRET };
      expect(draftFor({ text: "We need a night nurse" }, clipping, { name: "Joy" })).not.toContain(SECRET);
      expect(draftFor({ text: "We need a night nurse" }, { ...clipping, consent: true }, { name: "Joy" })).toContain(SECRET);
    }
  });

  test("who is asked about an introduction learns nothing of the other", () => {
    expect(askHer({ text: "Nobody takes Fridays" }, { name: "Dana" })).not.toContain("Lena");
    const other = askOther("scheduling", { name: "Lena" });
    expect(other).not.toContain("Dana");
    expect(other).not.toContain("Fridays");
  });

  test("any words make a draft, and it fits", () => {
    const words = fc.oneof(fc.string({ unit: "binary", maxLength: 3_000 }), fc.constantFrom("", " ", "“”", "…".repeat(500)));
    fc.assert(
      fc.property(words, words, words, kind, (text, title, name, of) => {
        const draft = draftFor({ text }, { kind: of, title: title.slice(0, 500), url: "https://a.example", words: text }, { name: name.slice(0, 200) });
        expect(draft.length).toBeLessThan(LIMITS.followup!["draft"]![1] as number);
        expect(draft).not.toMatch(/undefined|null(?! )/);
      }),
    );
  });
});
