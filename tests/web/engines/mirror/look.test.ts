/** The mirror: what it says of one draft, and what holds for every draft. */

import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FindingSort, GOOD, type MirrorDraft, OPEN } from "../../../../web/src/engines/mirror/finding";
import { isInKnownLanguage, reviewDraft } from "../../../../web/src/engines/mirror/reviewDraft";
import { mirror } from "../../../../web/src/text/en/mirror";
import { labelled } from "./labelled";

const drafts = labelled(join(import.meta.dirname, "../../../corpus/drafts"));
const challenge = "Our night crews call in sick every Friday and I can't cover the line";
const gift = { title: "Self-scheduling on the night shift", url: "https://plants.example/trades" };

const findingsIn = (text: string, more: Partial<MirrorDraft> = {}) =>
  reviewDraft({ text, name: "Dana", ...more });
const words = (text: string, sort: FindingSort, more: Partial<MirrorDraft> = {}) =>
  findingsIn(text, more)
    .filter((one) => one.sort === sort)
    .map((one) => one.words);
const open = (draft: MirrorDraft) => reviewDraft(draft).filter(({ good }) => !good);

describe("of one draft", () => {
  test.each<[string, string, string]>([
    ["time", "Would love to pick your brain next week.", "pick your brain"],
    ["time", "If you like, we could have a quick call on Tuesday.", "call"],
    ["work", "I'm looking for a new role in HR.", "looking for a new role"],
    ["mention", "If you hear of anything, that would be kind.", "if you hear of any"],
    ["mention", "Please keep me in mind.", "keep me"],
    ["mention", "Don't forget about me when a chair is empty.", "forget about me"],
    ["mention", "Please remember me when you hire.", "remember me when"],
    ["work", "I just wanted to remind you that I am available from January on.", "I am available"],
    ["work", "I'm still available.", "I'm still available"],
    ["favour", "As a thank you there is a small thing.", "As a thank you"],
  ])("an ask for %s", (asks, text, pointed) => {
    const [ask] = findingsIn(text).filter(({ sort }) => sort === "ask");
    expect(ask?.asks).toBe(asks);
    expect(ask?.words.toLowerCase()).toContain(pointed.toLowerCase());
  });

  test.each([
    "Call-outs halve where crews trade shifts.",
    "The on-call rota is on page 2.",
    "Your CEO's ask is a fair one.",
    "You will not forget about the night shift.",
    "The template is available in Spanish.",
    "There is a coffee chat programme template in it.",
    "Job architecture takes a weekend.",
    "Ask vendors for a demo with your own data.",
    "No call needed, and nothing to buy.",
    "No need to call me, and no favor is hidden in it.",
    "Would a call with Lena help?",
    "May I introduce you to someone who has been there?",
    "He asked: “Can we grab a coffee?”",
  ])("no ask: %s", (text) => {
    expect(words(text, "ask")).toEqual([]);
  });

  test.each<[string, string, FindingSort[]]>([
    [
      "nothing at all",
      "You said the crews call in sick on a Friday, and that was a hard thing to hear.",
      ["gift_missing"],
    ],
    [
      "a question",
      "You said the crews call in sick on a Friday. What have you tried with them so far?",
      ["chosen_missing"],
    ],
    [
      "another link",
      "For the crews who call in sick, this may help them trade: https://other.example/page",
      ["chosen_missing"],
    ],
    [
      "more than one thing",
      "For the crews who call in sick, they may trade: https://other.example/a and https://other.example/b",
      ["chosen_missing"],
    ],
    [
      "more than one thing, without a link",
      "For the crews who call in sick here are three articles and two templates that may help.",
      ["chosen_missing"],
    ],
    ["what was chosen", `For the crews who call in sick, this may help them trade: ${gift.url}`, []],
  ])(
    "what was chosen is missed, and where there is something else that is not called nothing: %s",
    (_, text, missing) => {
      const sorts = findingsIn(text, { challenge, gift }).map(({ sort }) => sort);
      expect(sorts.filter((sort) => ["gift_missing", "chosen_missing"].includes(sort))).toEqual(missing);
    },
  );

  test("more than one thing is something, also where nothing was chosen", () => {
    const text = "Here are a few links that may be of use to you and to your team this week.";
    const sorts = findingsIn(text, { challenge }).map(({ sort }) => sort);
    expect(sorts).toContain("several_gifts");
    expect(sorts).not.toContain("gift_missing");
  });

  test("a thought of her is not a word about me", () => {
    expect(
      open({
        text: "I thought of your onboarding problem when this came in. No need to reply.",
        name: "Nora",
      }),
    ).toEqual([]);
    expect(open({ text: "Nora, I hope the move went well.", name: "Nora" })).toEqual([]);
    expect(words("I had a wonderful time in Chicago.", "about_me")).toEqual([
      "I had a wonderful time in Chicago.",
    ]);
  });

  test("I at the head of the mail, and of more than a third of it", () => {
    const text = "Hi Dana, I had a great week. I met everybody. The sun shone. I am happy.";
    expect(words(text, "opens_with_i")).toEqual(["I had a great week."]);
    expect(words(text, "share")).toHaveLength(1);
    expect(words("Hi Dana, the sun shone. I met everybody. It was warm.", "share")).toEqual([]);
  });

  test("her challenge is named by her words, not by the title of what is given", () => {
    const named = (text: string) => words(text, "names_challenge", { challenge, gift });
    expect(named("This is about the crews who call in sick on Fridays.")).toEqual([
      "crews who call in sick on Fridays",
    ]);
    expect(named(`“${gift.title}” is a good article, and it is free to read.`)).toEqual([]);
    expect(named("This may be of use to you and to the people there.")).toEqual([]);
    expect(
      words("You said it takes six months.", "names_challenge", { challenge: "Six months to hire anyone" }),
    ).toEqual(["six months"]);
    expect(
      words("Could you write a review for us?", "names_challenge", {
        challenge: "Managers hate performance reviews",
      }),
    ).toEqual([]);
    expect(
      words("I read it, and a manager I know did too.", "names_challenge", {
        challenge: "I am the only manager in payroll",
      }),
    ).toEqual([]);
    expect(
      words("“夜勤が足りない” is what you said.", "names_challenge", { challenge: "夜勤が足りない" }),
    ).toEqual(["夜勤が足りない"]);
  });

  test("one gift, and why it may help", () => {
    const text = `About the night crews: ${gift.url} It may help because they trade among themselves.`;
    expect(words(text, "gift", { gift })).toEqual([gift.url]);
    expect(words(text, "why", { gift })).toEqual(["It may help because they trade among themselves."]);
    expect(
      words(`You said it takes six months, and here is something: ${gift.url}`, "why_missing", { gift }),
    ).toHaveLength(1);
    const two = `${text} And https://other.example/too as well.`;
    expect(words(two, "several_gifts", { gift })).toEqual(["https://other.example/too"]);
    expect(words(two, "gift", { gift })).toEqual([]);
    expect(words(`${text} The same once more: ${gift.url}`, "several_gifts", { gift })).toEqual([]);
  });

  test("what lacks is said of a draft that has begun, and not before", () => {
    const sorts = (text: string) =>
      reviewDraft({ text, challenge, gift, name: "Dana" }).map(({ sort }) => sort);
    expect(sorts("Hi Dana,")).toEqual([]);
    expect(sorts("Hi Dana, the weather has been so lovely here since the beginning of May.")).toEqual(
      expect.arrayContaining(["challenge_missing", "gift_missing", "no_reply_missing"]),
    );
  });

  test("a name stays a signature with “No need to reply.” under it", () => {
    const text = "Can I show it to you over lunch? Cheers\nNina";
    const sorts = (words: string) =>
      reviewDraft({ text: words, gift: { title: "", url: "http://a.aa" } }).map(({ sort }) => sort);
    expect(sorts(text)).toEqual(["ask"]);
    expect(sorts(`${text}\n\nNo need to reply.`)).toEqual(["ask", "no_reply"]);
  });

  test("a real question about her is good, one that waits on her is not", () => {
    expect(words("Did the survey vendor work out?", "question")).toEqual(["Did the survey vendor work out?"]);
    expect(words("Do you have twenty minutes for us?", "question")).toEqual([]);
    expect(words("Let me know what you think.", "reply")).toEqual(["Let me know what you think"]);
  });

  test("abbreviations, lists, greetings and signatures are no sentences", () => {
    const text =
      "Dear Dana,\n\nDr. Reyes et al. asked 9 firms, e.g. bakeries.\n\n- I like it\n- I do\n\nBest,\nI. M. Proud\nOur Great Product\n\nP.S. We should talk!";
    expect(words(text, "pitch")).toEqual([]);
    expect(words(text, "ask")).toEqual(["We should talk"]);
    expect(words(text, "opens_with_i")).toEqual([]);
    expect(words("I met Dr. A. Reyes at 2 p.m. in Chicago.", "about_me")).toEqual([
      "I met Dr. A. Reyes at 2 p.m. in Chicago.",
    ]);
  });

  test("long is what goes on, and no need to reply is not counted", () => {
    const text = "The crews trade nights. ".repeat(34).trim();
    expect(words(text, "long")).toEqual([]);
    expect(words(`${text} No need to reply to any of this.`, "long")).toEqual([]);
    expect(words(`${text} And they like it so far.`, "long")).toEqual(["And they like it so far."]);
  });

  test("of other languages and scripts only length and links are seen", () => {
    for (const text of [
      "Ich würde gerne mit dir telefonieren. Ich suche eine neue Stelle und hätte nächste Woche Zeit.",
      "Hola Dana, estoy buscando trabajo. ¿Podrías ayudarme a encontrar un empleo en tu empresa?",
      "コーヒーを飲みながら話しませんか。仕事を探しています。",
      "أبحث عن وظيفة جديدة. هل نتحدث غدا؟",
    ]) {
      const sorts = reviewDraft({ text, challenge, gift, name: "Dana" }).map(({ sort }) => sort);
      expect(sorts.filter((sort) => sort !== "short")).toEqual([]);
    }
    expect(words(`这是 https://one.example 和 https://two.example`, "several_gifts")).toEqual([
      "https://two.example",
    ]);
    expect(words(`${"长".repeat(500)}。`.repeat(2), "long")).toHaveLength(1);
  });

  test.each([
    "Is Maria on leave?",
    "I had a wonderful time in Chicago.",
    "Coffee on Friday?",
    "No need to reply.",
  ])("a few words are known as English all the same: %s", (text) =>
    expect(isInKnownLanguage({ text, name: "Dana" })).toBe(true),
  );

  test.each([
    "Hallo Dana, was hast du an Stellen in der Firma?",
    "Hallo Dana, was hast du an Stellen?",
    "Dana, is er een baan in je team?",
    "Dana, ¿tienes trabajo?",
    "Ciao Dana, mi trovi un lavoro? A me serve.",
  ])("words that English shares with others make no English question: %s", (text) => {
    expect(reviewDraft({ text, challenge, name: "Dana" }).filter(({ sort }) => sort !== "short")).toEqual([]);
  });

  test("every sort has its sentence, and an end of it", () => {
    for (const sort of [...GOOD, ...OPEN]) {
      expect(mirror.says({ sort }, "Dana")).toMatch(/^[A-Z“].+[.?]$/);
    }
  });
});

describe("of every draft", () => {
  const sentence = fc.constantFrom(...drafts.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/)));
  const mail = fc.array(sentence, { maxLength: 12 }).map((some) => some.join(" "));
  const odd = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.string({ unit: "grapheme", maxLength: 400 }),
    mail,
  );
  const draft: fc.Arbitrary<MirrorDraft> = fc.record(
    {
      text: odd,
      challenge: fc.oneof(odd, sentence),
      name: fc.string(),
      gift: fc.record({ title: odd, url: fc.webUrl() }),
    },
    { requiredKeys: ["text"] },
  );

  test("words stand in the text, where the finding says", () => {
    fc.assert(
      fc.property(draft, (one) => {
        for (const { from, to, words: pointed, sort } of reviewDraft(one)) {
          expect(0 <= from && from <= to && to <= one.text.length).toBe(true);
          expect(one.text.slice(from, to)).toBe(pointed);
          expect(to > 0 || sort === "short" || sort.endsWith("_missing")).toBe(true);
        }
      }),
    );
  });

  test("it is the same at the second look", () => {
    fc.assert(
      fc.property(draft, (one) => void expect(reviewDraft(structuredClone(one))).toEqual(reviewDraft(one))),
    );
  });

  test("“No need to reply.” takes nothing away from a draft", () => {
    const release = "No need to reply.";
    const sorts = (one: MirrorDraft) =>
      open(one).map(({ sort, words: pointed }) => `${sort} ${sort === "long" ? "" : pointed}`);
    fc.assert(
      fc.property(draft, (one) => {
        // A gift that is called so would be named by these words.
        fc.pre(!one.gift?.title || !release.toLowerCase().includes(one.gift.title.toLowerCase()));
        const freed = sorts({ ...one, text: `${one.text}\n\n${release}` });
        expect(freed.filter((sort) => !sorts(one).includes(sort))).toEqual([]);
      }),
    );
  });
});
