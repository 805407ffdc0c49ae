/** Who may be helped with what, whatever it says: a story for each rule. */
import { describe, expect, test } from "vitest";
import { dismissIntroduction, dismissSuggestion } from "../../../../web/src/domain/followups/dismissals";
import type {
  ClippingFields,
  FollowupFields,
  JotFields,
  PersonFields,
  Row,
} from "../../../../web/src/domain/records/model";
import { SuggestionRanker } from "../../../../web/src/engines/suggestions/ranker";
import { row } from "./scores";

const NURSES = "Night-shift nurses quit within the first year, turnover is brutal";
const LIKE = "Our night nurses quit in their first year, so much turnover";
const STAY = "How a hospital cut the turnover of nurses who quit in their first year";
const YEAR = 365 * 86_400_000;
const NOW = 50 * YEAR;

const person = (id: string, fields: PersonFields = {}) => row("person", id, { name: id, ...fields });
const challenge = { kind: "challenge", state: "open", text: NURSES } as const;
const jot = (id: string, fields: JotFields = {}) =>
  row("jot", id, { ...challenge, person_ids: ["dana"], ...fields });
const clipping = (id: string, fields: ClippingFields = {}) =>
  row("clipping", id, { kind: "article", title: STAY, ...fields });
const followup = (fields: FollowupFields, id = "followup") => row("followup", id, fields);
const binned = (one: Row): Row =>
  ({ ...one, fields: { ...one.fields, deleted_at: 1 }, stamps: { deleted_at: "9" } }) as Row;

/** Dana and Tom, what is said of them, and what else there is. */
const helping = (...rows: Row[]) => new SuggestionRanker([person("dana"), person("tom"), ...rows], () => NOW);
const jots = (helper: SuggestionRanker, id = "stay", limit = 10) =>
  helper.forClipping(id, limit).map((one) => one.jot_id);
const offers = (helper: SuggestionRanker, id = "hers", limit = 10) =>
  helper.forJot(id, limit).map((one) => one.clipping_id);
const receivers = (helper: SuggestionRanker) =>
  helper.forClipping("stay", 10).flatMap((one) => one.person_ids);
const introduced = (helper: SuggestionRanker) =>
  helper.introductions(10).map((one) => [one.as, ...one.person_ids]);

/** Whether the two come together, asked from either side. */
function meet(jotFields: JotFields, clippingFields: ClippingFields = {}, ...rows: Row[]): boolean {
  const helper = helping(jot("hers", jotFields), clipping("stay", clippingFields), ...rows);
  const [there, back] = [jots(helper).includes("hers"), offers(helper).includes("stay")];
  expect(there).toBe(back);
  return there;
}

describe("what is helped", () => {
  test.each<[boolean, string, JotFields]>([
    [true, "an open challenge", {}],
    [true, "one that was helped, for it is not solved yet", { state: "helped" }],
    [true, "an interest", { kind: "interest" }],
    [true, "a question of theirs", { kind: "question", asked_by: "them" }],
    [true, "what nobody has been named for yet", { person_ids: [] }],
    [false, "what was said in confidence", { in_confidence: true }],
    [false, "what is solved", { state: "solved" }],
    [false, "what is stale", { state: "stale" }],
    [false, "a question that was answered", { kind: "question", asked_by: "them", answer: "Two weeks" }],
    [false, "a question of mine", { kind: "question", asked_by: "me" }],
    [false, "a note", { kind: "note" }],
    [false, "a promise", { kind: "promise" }],
    [false, "what somebody said who rests", { person_ids: ["lee"] }],
    [false, "what somebody said who is not there any more", { person_ids: ["gone"] }],
  ])("%s: %s", (helped, _, fields) => {
    expect(meet(fields, {}, person("lee", { resting: true }))).toBe(helped);
  });

  test("nor what lies in the bin, nor what is said of something else", () => {
    expect(jots(helping(binned(jot("hers")), clipping("stay")))).toEqual([]);
    expect(offers(helping(jot("hers"), binned(clipping("stay"))))).toEqual([]);
    expect(meet({ text: "The parking lot is too small" })).toBe(false);
  });
});

describe("what is passed on", () => {
  test.each<[boolean, string, ClippingFields]>([
    [false, "a resume whose person was not asked", { kind: "resume" }],
    [false, "a resume whose person said no", { kind: "resume", consent: false }],
    [true, "a resume whose person agreed", { kind: "resume", consent: true }],
    [true, "a person, who is asked later", { kind: "person" }],
    [false, "a person who said no", { kind: "person", consent: false }],
    [false, "an article of somebody who said no", { consent: false }],
  ])("%s: %s", (passed, _, fields) =>
    expect(meet({}, { ...fields, person_id: "kim" }, person("kim"))).toBe(passed),
  );

  test("never to the person it came from, but to others who said the same", () => {
    const both = jot("both", { person_ids: ["tom", "dana"] });
    const helper = helping(jot("hers"), both, clipping("stay", { person_id: "dana" }));
    expect([jots(helper), receivers(helper), offers(helper)]).toEqual([["both"], ["tom"], []]);
  });

  test("nobody is introduced who rests, or whom she has met", () => {
    const about = { kind: "person", person_id: "kim" } as const;
    expect(meet({}, about, person("kim", { resting: true }))).toBe(false);
    expect(
      meet({}, about, person("kim"), followup({ person_id: "kim", other_person_id: "dana", state: "done" })),
    ).toBe(false);
    expect(
      meet({}, { person_id: "kim" }, person("kim"), followup({ person_id: "kim", other_person_id: "dana" })),
    ).toBe(true);
  });
});

describe("not twice", () => {
  test.each(["open", "done", "let_go"] as const)(
    "to a person for whom it is %s, whatever she said; to others it may go",
    (state) => {
      const both = jot("both", { person_ids: ["dana", "tom"], text: LIKE });
      const more = [jot("again", { text: LIKE }), jot("his", { person_ids: ["tom"] }), both];
      const gift = followup({ person_id: "dana", jot_id: "both", clipping_id: "stay", state });
      const helper = helping(jot("hers"), ...more, clipping("stay"), gift);
      expect(new Set(receivers(helper))).toEqual(new Set(["tom"]));
      expect(["hers", "again", "his", "both"].map((id) => offers(helper, id))).toEqual([
        [],
        [],
        ["stay"],
        ["stay"],
      ]);
      helper.put(binned(gift));
      expect(offers(helper)).toEqual(["stay"]);
    },
  );

  test("neither side of an introduction gets again what both were given", () => {
    const gift = followup({ person_id: "tom", other_person_id: "dana", clipping_id: "stay" });
    expect(jots(helping(jot("hers"), jot("his", { person_ids: ["tom"] }), clipping("stay"), gift))).toEqual(
      [],
    );
  });

  test("a person is named once for a clipping, with what fits best", () => {
    const hers = [jot("hers", { heard_at: NOW }), jot("again", { heard_at: NOW - YEAR })];
    const helper = helping(...hers, jot("his", { person_ids: ["tom"] }), clipping("stay"));
    expect(jots(helper)).toEqual(["hers", "his"]);
    expect(jots(helper, "stay", 1)).toEqual(["hers"]);
  });
});

describe("*Not this*", () => {
  const his = jot("his", { text: LIKE, person_ids: ["tom"] });
  const toRow = ({ kind, id, fields }: ReturnType<typeof dismissSuggestion>) =>
    ({ id, kind, fields, stamps: {}, base: {} }) as Row;

  test("keeps a clipping from a jot and from no other, until it is undone", () => {
    const not = toRow(dismissSuggestion("hers", "stay"));
    const helper = helping(jot("hers"), his, clipping("stay"), clipping("other"), not);
    expect([offers(helper), offers(helper, "his").sort(), jots(helper)]).toEqual([
      ["other"],
      ["other", "stay"],
      ["his"],
    ]);
    helper.put(binned(not));
    expect(offers(helper).sort()).toEqual(["other", "stay"]);
  });

  test("keeps two people apart, until it is undone", () => {
    const not = toRow(dismissIntroduction("tom", "dana"));
    const helper = helping(jot("hers"), his);
    expect(introduced(helper)).toHaveLength(1);
    helper.put(not);
    expect(introduced(helper)).toEqual([]);
    helper.drop(not.id);
    expect(introduced(helper)).toHaveLength(1);
  });

  test("is one record on every device, whichever of the two came first", () => {
    expect(dismissSuggestion("hers", "stay")).toEqual(dismissSuggestion("hers", "stay"));
    expect(dismissIntroduction("tom", "dana")).toEqual(dismissIntroduction("dana", "tom"));
    const others = [
      dismissSuggestion("a", "b"),
      dismissSuggestion("a", "c"),
      dismissSuggestion("b", "a"),
      dismissIntroduction("c", "d"),
    ];
    expect(new Set(others.map(({ id }) => id)).size).toBe(4);
  });
});

describe("who may meet", () => {
  const theirs = (fields: JotFields = {}, ...rows: Row[]) =>
    helping(jot("hers"), jot("his", { text: LIKE, person_ids: ["tom"], ...fields }), ...rows);
  const solvers = (helper: SuggestionRanker) =>
    helper.solvedTheLike("hers", 10).flatMap((one) => one.person_ids);

  test.each<[string, JotFields, string | undefined]>([
    ["the same challenge", {}, "same"],
    ["one that was helped", { state: "helped" }, "same"],
    ["one that he has solved", { state: "solved" }, "solved"],
    ["one that is stale", { state: "stale" }, undefined],
    ["one told in confidence", { in_confidence: true }, undefined],
    ["one that he solved in confidence", { state: "solved", in_confidence: true }, undefined],
    ["an interest", { kind: "interest" }, undefined],
    ["one that both have told", { person_ids: ["tom", "dana"] }, undefined],
    ["one of nobody", { person_ids: [] }, undefined],
    ["something else", { text: "The visa lottery was lost again" }, undefined],
  ])("%s", (_, fields, as) => {
    expect(introduced(theirs(fields)).map(([how]) => how)).toEqual(as ? [as] : []);
    expect(solvers(theirs(fields))).toEqual(as === "solved" ? ["tom"] : []);
  });

  test("not who rests, nor who has met her already", () => {
    expect(introduced(theirs({}, person("tom", { resting: true })))).toEqual([]);
    expect(solvers(theirs({ state: "solved" }, person("tom", { resting: true })))).toEqual([]);
    expect(
      introduced(theirs({}, followup({ person_id: "tom", other_person_id: "dana", state: "done" }))),
    ).toEqual([]);
    expect(introduced(theirs({}, followup({ person_id: "tom", state: "done" })))).toHaveLength(1);
  });

  test.each<[string, PersonFields, PersonFields, boolean]>([
    ["a first name, and the whole one", { name: "Priya" }, { name: "Priya Shah" }, false],
    ["one name at one firm", { name: "Dana Ruiz", organization: "Acme" }, { name: "Dana M. Ruiz" }, false],
    [
      "one mailbox",
      { name: "Dana", email: "d@acme.example" },
      { name: "D. R.", email: "d@acme.example" },
      false,
    ],
    [
      "a first name at another firm",
      { name: "Priya", organization: "Acme" },
      { name: "Priya Shah", organization: "Globex" },
      true,
    ],
    ["two who have no name", { name: "" }, { name: "" }, true],
    ["two names", { name: "Dana Ruiz" }, { name: "Tom Ek" }, true],
  ])("nobody is introduced to themselves: %s", (_, dana, tom, areTwo) => {
    const helper = theirs({}, person("dana", dana), person("tom", tom));
    expect(introduced(helper)).toHaveLength(Number(areTwo));
  });

  test("nobody is sought for what is solved", () => {
    const helper = theirs({ state: "solved" });
    helper.put(jot("hers", { state: "solved" }));
    expect([solvers(helper), introduced(helper)]).toEqual([[], []]);
  });

  test("two people stand once, with what is most alike", () => {
    const [one, ...more] = theirs({}, jot("his too", { person_ids: ["tom"], heard_at: NOW })).introductions(
      10,
    );
    expect([one!.jot_ids.sort(), more]).toEqual([["hers", "his too"], []]);
  });

  test("a caller may keep what was answered, and change it", () => {
    const helper = theirs();
    helper.introductions(10)[0]!.person_ids.reverse();
    helper.introductions(10).pop();
    expect(helper.introductions(10)).toEqual(theirs().introductions(10));
  });
});
