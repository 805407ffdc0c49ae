/** Which words are quoted: those that read as they were said, and none that were thumbed in a hurry. */

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { draftGift } from "../../../../web/src/engines/drafts/gift";
import { draftAskToPerson } from "../../../../web/src/engines/drafts/introduction";
import { draftQuestion } from "../../../../web/src/engines/drafts/question";
import { isVerbatim } from "../../../../web/src/engines/drafts/verbatim";
import { drafts as wordings } from "../../../../web/src/text/en/drafts";
import { labelled } from "../mirror/labelled";

const drafts = labelled(join(import.meta.dirname, "../../../corpus/drafts"));
const challenges = [...new Set(drafts.map(({ challenge }) => challenge))];
const nights = {
  kind: "article",
  title: "Self-scheduling on nights",
  url: "https://plants.example/trades",
};

describe("what was thumbed in a hurry is nobody's words", () => {
  test.each([
    "turnover nights 40%",
    "can't find a survey vendor",
    "Can’t find a survey vendor",
    "She struggles with turnover",
    "Losing nurses to agencies",
    "Needs a swap board for the plant",
    "mgrs dont do 1:1s",
    "Mgrs w/o training",
    "Payroll = a mess",
    "Turnover first year",
    "Struggling with pay bands",
    "Really struggling with pay bands",
    "Still losing nurses to agencies",
    "Nurses leaving because of the nights",
    "HR drowning in the paperwork",
    "Bringing the unions to the table",
    "Pay & benefits are a mess",
    "R & D is leaving",
    "No budget for it",
  ])("%s", (text) => {
    expect(isVerbatim(text)).toBe(false);
    const jot = { text, topic: "turnover" };
    for (const draft of [
      draftGift(wordings, jot, nights, { name: "Dana" }),
      draftQuestion(wordings, jot, { name: "Dana" }),
      draftAskToPerson(wordings, jot, { name: "Dana" }),
    ]) {
      expect(draft).not.toContain(text);
      expect(draft).toMatch(/turnover/);
    }
    expect(draftQuestion(wordings, { text }, { name: "Dana" })).toMatch(/\?/);
  });

  test.each([
    "Nobody stays on the night shift",
    "Payroll is late again",
    "We can't find a survey vendor",
    "Our managers don't give feedback",
    "How do you keep people on nights?",
    "Our onboarding takes far too long",
    "My training budget is gone",
    "The scheduling never works out",
    "Everything is slow",
    "Nothing works on nights",
    "Something has to change",
    "Nobody is staying past a year",
    "During hiring season we lose people",
    "In hiring, speed is what counts",
    "Hiring takes forever in the county",
    "Onboarding is a mess",
    "Night scheduling is always a fight",
    "Spring is when people leave",
    "Morning shifts are impossible to fill",
    "No one stays past the first year",
    "Our L&D budget was cut",
    "We lose people in R&D",
    "The Q&A is where it falls apart",
    "夜班的人留不住",
  ])("%s", (text) => {
    expect(isVerbatim(text)).toBe(true);
    expect(draftQuestion(wordings, { text }, { name: "Dana" })).toContain(`“${text.replace(/\?$/, "")}”`);
  });

  test("nearly all that was labelled is as it was said", () => {
    const thumbed = challenges.filter((one) => !isVerbatim(one));
    expect(thumbed.length / challenges.length, thumbed.join("\n")).toBeLessThan(0.1);
  });
});
