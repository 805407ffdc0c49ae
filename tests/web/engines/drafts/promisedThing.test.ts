/** The thing that one promised, as people in HR jot it down, and as it stands in the mail to whom it was promised. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { draftPromise } from "../../../../web/src/engines/drafts/promise";
import { findPromisedThing } from "../../../../web/src/engines/drafts/promisedThing";
import { reviewDraft } from "../../../../web/src/engines/mirror/reviewDraft";
import { drafts as wordings } from "../../../../web/src/text/en/drafts";

const NAME = "Dana Ruiz";

const NAMED: [text: string, begins: string][] = [
  ["Send her the swap template", "is the swap template"],
  ["send the payroll list", "is the payroll list"],
  ["Send info on pay transparency", "is the info on pay transparency"],
  ["send more info on hybrid schedules", "is more info on hybrid schedules"],
  ["Send ideas for recognition", "are some ideas for recognition"],
  ["SEND HER THE FORM", "is the form"],
  ["- send deck!!", "is the deck"],
  ["Don't forget to send Dana the I-9 checklist", "is the I-9 checklist"],
  ["I promised Dana I'd send the PIP template", "is the PIP template"],
  ["I will email you the slides", "are the slides"],
  ["email Ms. Ruiz the pay equity report", "is the pay equity report"],
  ["email the slides to Dana", "are the slides"],
  ["Send over the exit interview form", "is the exit interview form"],
  ["Dig up the old RIF letter for her", "is the old RIF letter"],
  ["Get our leave policy to her", "is our leave policy"],
  ["Look up SHRM's guidance on AI in hiring", "is SHRM's guidance on AI in hiring"],
  ["Give her Tom's number", "is Tom's number"],
  // When and how it goes, and why, are none of it.
  ["Send the agenda for tomorrow", "is the agenda"],
  ["send stay interview guide by Friday", "is the stay interview guide"],
  ["Send stay interview guide by end of month", "is the stay interview guide"],
  ["Send Dana the RFP template fri", "is the RFP template"],
  ["forward the SHRM survey results to her next week", "are the SHRM survey results"],
  ["Send the minutes from Monday", "are the minutes"],
  ["Send the recap of last week", "is the recap"],
  ["Send numbers by next week", "are the numbers"],
  ["Send a proposal next Tuesday at 3pm", "is a proposal"],
  ["Send the RFP in two weeks", "is the RFP"],
  ["Send comp bands spreadsheet Fri am", "is the comp bands spreadsheet"],
  ["Send her the comp study no later than Friday", "is the comp study"],
  ["Send the photos from Friday's mixer", "are the photos from Friday's mixer"],
  ["Send her the article about mental health day", "is the article about mental health day"],
  ["send the link to the SHRM webinar tomorrow morning", "is the link to the SHRM webinar"],
  ["Send the slides by email", "are the slides"],
  ["Send the slides Friday with the pay bands", "are the slides"],
  ["Send the policy once legal signs off", "is the policy"],
  ["Send her the template, she needs it by Friday", "is the template"],
  ["Send her the template (the one from Ohio)", "is the template"],
  ["Send her the template. Ask about her kids.", "is the template"],
  ["Send her the checklist and call her next week", "is the checklist"],
  // Nobody reads of themselves as of somebody else.
  ["I'll share my notes with her tomorrow", "are my notes"],
  ["Share our RIF checklist with Dana", "is our RIF checklist"],
  ["Send the answer to her question", "is the answer"],
  ["Send the template to her boss", "is the template"],
  ["Send her the article she asked for", "is the article"],
  ["Send Dana's certificate", "is the certificate"],
  // A firm's study, and the title of a book.
  ["Send Gallup study", "is the Gallup study"],
  ["Send her Radical Candor", "is Radical Candor"],
  ["Send Adam Grant's book", "is Adam Grant's book"],
  ["Send 360 feedback questions", "are the 360 feedback questions"],
  // One, or several.
  ["Send the diversity and inclusion policy", "is the diversity and inclusion policy"],
  ["Send the checklist and the survey", "are the checklist and the survey"],
  ["Send PTO policy + FAQ", "are the PTO policy and FAQ"],
  ["Send her the handout on pay and benefits", "is the handout on pay and benefits"],
  ["Send her a couple of articles on burnout", "are a couple of articles on burnout"],
  ["Send all of our templates", "are all of our templates"],
  ["Send one of the slide decks", "is one of the slide decks"],
  ["Share lessons learned", "are the lessons learned"],
  ["Send KPIs", "are the KPIs"],
  ["Send her the news from SHRM", "is the news from SHRM"],
  ["Send her the series on leadership", "is the series on leadership"],
];

const UNNAMED = [
  "",
  "Send it",
  "Send asap",
  "Send by Friday",
  "Send her Friday",
  "Send her everything we have on DEI",
  "Send what she asked for",
  "send the thing she asked for",
  "Send the stuff",
  "Send https://example.com/x",
  "Send her the form?",
  "Mail me",
  "Mail me the slides",
  "Email her about the audit",
  "Email Dana tomorrow with the list",
  "Email Dana re the list",
  "Send a note",
  "Send her an email about the audit",
  "Send a calendar invite for Tuesday",
  "Send her best wishes",
  "Send a thank-you card",
  "Send out the survey",
  "Send back the signed form",
  "Send her a hand",
  "Give her a hand with the audit",
  "Give her a call",
  "Give her a heads up about layoffs",
  "Give her feedback on her resume",
  "Give Dana access to the portal",
  "Give it some thought",
  "Give notice",
  "Call her",
  "Call about payroll",
  "Ring him",
  "Drop by her office on Friday",
  "Drop in on Tuesday",
  "Drop her a line",
  "Bring up pay bands with legal",
  "Bring her up to speed",
  "Bring donuts",
  "get back to her",
  "Get back to her about FMLA",
  "Get in touch after the conference",
  "get together in May",
  "Get coffee with her",
  "Get her opinion on the survey",
  "Look up when open enrollment ends",
  "Look up whether PTO must be paid out",
  "Look her up on LinkedIn",
  "Find out about visa sponsorship",
  "Find a time to meet next week",
  "Find her a mentor",
  "Share with her how we did the RIF",
  "Share how we cut turnover",
  "introduce her to Tom",
  // It goes to somebody else, or is their own.
  "Send Tom the slides",
  "Send Tom and Dana the attendee list",
  "Send my boss the slides",
  "Send Dana's team the template",
  "Send the slides to the team",
  "Send her resume to Tom",
  "Pass her name to Tom",
  "Share her story with the team",
];

test.each(NAMED)("%s", (text, begins) => {
  expect(draftPromise(wordings, text, "", undefined, { name: NAME })).toContain(
    `As promised, here ${begins}. Hope it helps.`,
  );
});

test.each(UNNAMED)("no thing is named by “%s”", (text) => {
  expect(findPromisedThing(text, NAME)).toBe("");
  expect(draftPromise(wordings, text, "", undefined, { name: NAME })).toContain(
    "As promised, here is what you asked for. Hope it helps.",
  );
});

test("with any of them the mirror is clear, but that several articles are several gifts", () => {
  for (const text of [...NAMED.map(([text]) => text), ...UNNAMED]) {
    const draft = draftPromise(wordings, text, "", undefined, { name: NAME });
    expect(
      reviewDraft({ text: draft, name: "Dana" }).filter(
        ({ good, sort }) => !good && sort !== "several_gifts",
      ),
      draft,
    ).toEqual([]);
  }
});

test.each(["Will Grace", "May Day", "李娜", "Dr. Mary-Jo O'Neil"])("%s is sent the deck", (name) =>
  expect(findPromisedThing(`send ${name} the deck by Fri`, name)).toBe("the deck"),
);

test("any words of any length make a promise, or none", () => {
  const part = fc.constantFrom(
    "send ",
    "her ",
    "the ",
    "deck",
    " to ",
    "Dana",
    " and ",
    ". ",
    " by ",
    "Fri",
    "’s",
    " of",
    "—",
  );
  const words = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 300 }),
    fc.array(part, { maxLength: 30 }).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(words, words, (text, name) => {
      const thing = findPromisedThing(text, name);
      expect(thing.length).toBeLessThan(100);
      expect(thing).toBe(thing.trim());
    }),
  );
  expect(findPromisedThing(`send ${"the . ".repeat(20_000)}`, NAME)).toBe("");
});
