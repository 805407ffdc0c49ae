/** Drafts as they begin: about whom they are for, in their words, asking nothing, and clean in their own mirror. */

import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LIMITS } from "../../../../web/src/domain/generated/limits";
import { type Clipping, draftGift } from "../../../../web/src/engines/drafts/gift";
import {
  draftAskToOther,
  draftAskToPerson,
  draftIntroduction,
} from "../../../../web/src/engines/drafts/introduction";
import { draftPromise } from "../../../../web/src/engines/drafts/promise";
import { draftQuestion } from "../../../../web/src/engines/drafts/question";
import { shortenQuote } from "../../../../web/src/engines/drafts/theirWords";
import { isVerbatim } from "../../../../web/src/engines/drafts/verbatim";
import type { MirrorDraft } from "../../../../web/src/engines/mirror/finding";
import { reviewDraft } from "../../../../web/src/engines/mirror/reviewDraft";
import { CLIPPINGS } from "../../../../web/src/text/en/clippings";
import { drafts as wordings } from "../../../../web/src/text/en/drafts";
import { labelled } from "../mirror/labelled";

const drafts = labelled(join(import.meta.dirname, "../../../corpus/drafts"));
const challenges = [...new Set(drafts.map(({ challenge }) => challenge))];
/** Those that were not thumbed in shorthand. */
const quotable = challenges.filter(isVerbatim);
const gifts = drafts.flatMap(({ gift }) => gift ?? []);
const names = [...new Set(drafts.map(({ name }) => name)), "Dr. Eva Maria Stone", ""];
const KINDS = [...Object.keys(CLIPPINGS), null];

const nights: Clipping = {
  kind: "article",
  title: "Self-scheduling on nights",
  url: "https://plants.example/trades",
};
const open = (draft: MirrorDraft) => reviewDraft(draft).filter(({ good }) => !good);
const good = (draft: MirrorDraft) =>
  reviewDraft(draft)
    .filter((one) => one.good)
    .map(({ sort }) => sort);
const sentences = (text: string) => text.replace(/“[^”]*”|https?:\S+/g, "x").match(/[.?!](?=\s|$)/g)?.length;

describe("over all labelled challenges that may be quoted", () => {
  test("a gift is named with her words, says why, asks nothing, and its mirror is clear", () => {
    quotable.forEach((challenge, at) => {
      for (const kind of KINDS) {
        const name = names[at % names.length]!;
        const gift = gifts[at % gifts.length]!;
        const clipping = { ...gift, kind, words: "Post the list on Monday. Let crews trade.", consent: true };
        const text = draftGift(wordings, { text: challenge }, clipping, { name });
        const draft = { text, challenge, name, ...(kind !== "know_how" && { gift }) };
        expect(open(draft), text).toEqual([]);
        expect(good(draft), text).toEqual(
          expect.arrayContaining(["names_challenge", "why", "no_reply", "short"]),
        );
        expect(sentences(text), text).toBeGreaterThanOrEqual(3);
        expect(sentences(text), text).toBeLessThanOrEqual(5);
      }
    });
  });

  test("so are a question, both askings for an introduction, and the introduction", () => {
    quotable.forEach((challenge, at) => {
      const name = names[at % names.length]!;
      for (const text of [
        draftQuestion(wordings, { text: challenge }, { name }),
        draftAskToPerson(wordings, { text: challenge }, { name }),
      ]) {
        expect(open({ text, challenge, name }), text).toEqual([]);
        expect(good({ text, challenge, name }), text).toEqual(
          expect.arrayContaining(["names_challenge", "question", "no_reply"]),
        );
      }
      for (const topic of ["onboarding", "shift scheduling", ""]) {
        expect(open({ text: draftAskToOther(wordings, topic, { name }), name })).toEqual([]);
        expect(
          open({ text: draftIntroduction(wordings, { name }, { name: "Lena Ruiz" }, topic), name }),
        ).toEqual([]);
      }
    });
  });
});

test("ten drafts do not read alike, and one stays as it is", () => {
  const ten = names
    .slice(0, 10)
    .map((name) => draftGift(wordings, { text: challenges[0]! }, nights, { name }).replace(name, ""));
  expect(new Set(ten).size).toBeGreaterThanOrEqual(8);
  expect(draftGift(wordings, { text: challenges[0]! }, nights, { name: "Dana" })).toBe(
    draftGift(wordings, { text: challenges[0]! }, nights, { name: "Dana" }),
  );
});

test.each(["山田 太郎", "김민수", "李娜"])(
  "%s is greeted by the whole name, the family's in front",
  (name) => {
    const text = draftGift(wordings, { text: "Nobody takes Fridays" }, nights, { name });
    expect(text.startsWith(`Hi ${name},\n\n`)).toBe(true);
  },
);

test("it is addressed to her, and holds the link as it is", () => {
  const text = draftGift(wordings, { text: "Nobody takes Fridays" }, nights, { name: "Dr. Dana Müller" });
  expect(text.startsWith("Hi Dana,\n\n")).toBe(true);
  expect(text).toContain("“Nobody takes Fridays”");
  expect(text.split("\n")).toContain(nights.url);
  expect(draftGift(wordings, { text: "Nobody takes Fridays" }, nights, {}).startsWith("Hello,")).toBe(true);
});

test("long words are quoted as far as they make a quotation", () => {
  expect(shortenQuote("New hires leave. It is the folder of PDFs.")).toBe("New hires leave");
  expect(shortenQuote('She said "no" \n twice')).toBe("She said 'no' twice");
  const long = shortenQuote("word ".repeat(60));
  expect(long.length).toBeLessThan(115);
  expect(long).toMatch(/word …$/);
});

test("days later nobody is asked what came of it; weeks later they are", () => {
  const asked = (isFresh: boolean) =>
    challenges.map((text) => draftQuestion(wordings, { text, isFresh }, { name: "Dana" })).join("\n");
  const TOO_EARLY = /turn out|work out|came of|since|in the end|where do things stand/i;
  expect(asked(true)).not.toMatch(TOO_EARLY);
  expect(asked(false)).toMatch(TOO_EARLY);
  for (const isFresh of [true, false])
    for (const text of [...quotable, ""]) {
      const draft = draftQuestion(wordings, { text, isFresh }, { name: "Dana" });
      expect(open({ text: draft, challenge: text, name: "Dana" }), draft).toEqual([]);
    }
});

describe("a promise", () => {
  const draft = (text: string, topic = "", clipping?: Clipping) =>
    draftPromise(wordings, text, topic, clipping, { name: "Dana Ruiz" });

  test("is kept in its own words", () => {
    expect(draft("Send her the swap template", "scheduling")).toMatch(
      /^Hi Dana,\n\nAs promised, here is the swap template\. Hope it helps with scheduling\.\n\nNo /,
    );
    expect(draft("email the slides to Dana")).toContain("As promised, here are the slides. Hope it helps.");
    expect(draft("call her about benefits", "benefits")).toContain(
      "As promised, here is what you asked for about benefits.",
    );
    expect(draft("")).toContain("As promised, here is what you asked for.");
    expect(draft("Send her the swap template", "", nights)).toContain(
      `As promised, here is the swap template: “${nights.title}”\n${nights.url}\n\nHope it helps.`,
    );
    expect(draft("get back to her", "", nights)).toContain(`As promised: “${nights.title}”\n${nights.url}`);
  });

  test("has a clear mirror, and names nobody who has not agreed", () => {
    for (const text of ["Send her the swap template", "get back to her", ""])
      expect(
        open({ text: draft(text), name: "Dana" }).map(({ sort }) => sort),
        draft(text),
      ).toEqual([]);
    expect(draft("send the resume", "", { kind: "resume", title: "Ana Silva" })).not.toContain("Ana");
  });
});

describe("what is not to be told", () => {
  const SECRET = "Ahrenfeld";
  const secretText = fc
    .string({ unit: "grapheme", maxLength: 60 })
    .map((words) => `${words} ${SECRET} ${words}`);
  const kind = fc.constantFrom(...KINDS);

  test("words said in confidence are in no draft", () => {
    fc.assert(
      fc.property(secretText, kind, (text, of) => {
        const challenge = { text, in_confidence: true };
        const all = [
          draftGift(wordings, challenge, { ...nights, kind: of }, { name: "Dana" }),
          draftQuestion(wordings, challenge, { name: "Dana" }),
          draftAskToPerson(wordings, challenge, { name: "Dana" }),
        ];
        for (const draft of all) expect(draft).not.toContain(SECRET);
      }),
    );
  });

  test("a person who has not agreed is not named, nor shown", () => {
    for (const of of ["person", "resume"] as const) {
      const clipping = {
        kind: of,
        title: `Resume of ${SECRET}`,
        url: `https://files.example/${SECRET}`,
        words: SECRET,
      };
      expect(draftGift(wordings, { text: "We need a night nurse" }, clipping, { name: "Joy" })).not.toContain(
        SECRET,
      );
      expect(
        draftGift(
          wordings,
          { text: "We need a night nurse" },
          { ...clipping, consent: true },
          { name: "Joy" },
        ),
      ).toContain(SECRET);
    }
  });

  test("who is asked about an introduction learns nothing of the other", () => {
    expect(draftAskToPerson(wordings, { text: "Nobody takes Fridays" }, { name: "Dana" })).not.toContain(
      "Lena",
    );
    const other = draftAskToOther(wordings, "scheduling", { name: "Lena" });
    expect(other).not.toContain("Dana");
    expect(other).not.toContain("Fridays");
  });

  test("any words make a draft, and it fits", () => {
    const words = fc.oneof(
      fc.string({ unit: "binary", maxLength: 3_000 }),
      fc.constantFrom("", " ", "“”", "…".repeat(500)),
    );
    fc.assert(
      fc.property(words, words, words, kind, (text, title, name, of) => {
        const draft = draftGift(
          wordings,
          { text },
          { kind: of, title: title.slice(0, 500), url: "https://a.example", words: text },
          { name: name.slice(0, 200) },
        );
        expect(draft.length).toBeLessThan(LIMITS.followup!["draft"]![1] as number);
        expect(draft).not.toMatch(/undefined|null(?! )/);
      }),
    );
  });
});
