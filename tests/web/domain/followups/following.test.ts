/** What can be done about what falls due, and how an introduction stands. */
import { describe, expect, test } from "vitest";
import {
  keepPromise,
  letLineGo,
  markGiven,
  openFollowup,
  snoozeLine,
} from "../../../../web/src/domain/followups/changes";
import { findStage } from "../../../../web/src/domain/followups/introductions";
import { groupOutlook } from "../../../../web/src/domain/followups/outlook";
import { type DueLine, listUndatedPromises } from "../../../../web/src/domain/rules/due";
import { isEmptyHanded } from "../../../../web/src/engines/mirror/isEmptyHanded";

const line = (more: Partial<DueLine> = {}): DueLine => ({
  why: "first",
  due_on: "2026-11-20",
  person_id: "dana",
  followup_id: null,
  jot_id: null,
  ...more,
}); // prettier-ignore

describe("a line is taken up", () => {
  test("what came up by itself gets a followup of its own, for that person and what she said", () => {
    const change = snoozeLine(line({ jot_id: "jot" }), "2026-12-01");
    expect(change.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(change).toMatchObject({
      kind: "followup",
      fields: { person_id: "dana", jot_id: "jot", state: "open", due_on: "2026-12-01" },
    });
  });

  test("what was begun stays the same followup, and nothing else of it is written again", () => {
    expect(letLineGo(line({ followup_id: "begun" }), 7)).toEqual({
      kind: "followup",
      id: "begun",
      fields: { state: "let_go", done_at: 7 },
    });
    expect(keepPromise(line({ followup_id: "begun" }), 7)).toEqual({
      kind: "followup",
      id: "begun",
      fields: { state: "done", done_at: 7 },
    });
  });

  test("a promise is taken up once, however often and on whichever device that is tapped", () => {
    const promise = line({ why: "promise", jot_id: "01890a5d-ac96-774b-bcce-b302099a8050" });
    const other = { ...promise, jot_id: "01890a5d-ac96-774b-bcce-b302099a8051" };
    expect(keepPromise(promise, 7)).toEqual(keepPromise(promise, 7));
    expect(keepPromise(promise, 7).id).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(
      new Set(
        [
          keepPromise(promise, 7),
          letLineGo(promise, 8),
          snoozeLine(promise, "2026-12-01"),
          keepPromise(other, 7),
        ].map(({ id }) => id),
      ).size,
    ).toBe(2);
    expect(keepPromise(promise, 7).fields).toEqual({
      person_id: "dana",
      jot_id: promise.jot_id,
      deleted_at: null,
      state: "done",
      done_at: 7,
    });
    expect(keepPromise(line(), 7).id).not.toBe(keepPromise(line(), 7).id);
  });

  test("a promise that was let go is open again without the time when it was, put off or written for", () => {
    const jot_id = "01890a5d-ac96-774b-bcce-b302099a8050";
    const promise = line({ why: "promise", jot_id });
    const open = { person_id: "dana", jot_id, deleted_at: null, done_at: null, state: "open" };
    expect(snoozeLine(promise, "2026-12-01").fields).toEqual({ ...open, due_on: "2026-12-01" });
    const fields = { person_id: "dana", jot_id, draft: "Hi Dana" };
    expect(openFollowup(fields, true, "2026-12-02")).toEqual({
      kind: "followup",
      id: letLineGo(promise, 8).id,
      fields: { ...open, draft: "Hi Dana", due_on: "2026-12-02" },
    });
    expect(openFollowup(fields, false, "2026-12-02").id).not.toBe(letLineGo(promise, 8).id);
  });

  test("a gift helps the challenge that it answers, and nothing that is helped or solved already", () => {
    const followup = { id: "f", fields: { clipping_id: "c" } };
    const jot = (fields: object) => ({ id: "j", fields: { kind: "challenge" as const, ...fields } });
    expect(markGiven(followup, "mail", 7, jot({ state: "open" }))).toEqual([
      { kind: "followup", id: "f", fields: { state: "done", done_at: 7, way: "mail" } },
      { kind: "jot", id: "j", fields: { state: "helped" } },
    ]);
    expect(markGiven(followup, null, 7, jot({}))).toHaveLength(2);
    for (const state of ["helped", "solved", "stale"] as const)
      expect(markGiven(followup, null, 7, jot({ state }))).toHaveLength(1);
    expect(markGiven(followup, null, 7, { id: "j", fields: { kind: "note" } })).toHaveLength(1);
    expect(markGiven({ id: "f", fields: { jot_id: "j" } }, "mail", 7, jot({ state: "open" }))).toHaveLength(
      1,
    );
    expect(
      markGiven({ id: "f", fields: { other_person_id: "tom" } }, "mail", 7, jot({ state: "open" })),
    ).toHaveLength(2);
    expect(markGiven(followup, null, 7)).toEqual([
      { kind: "followup", id: "f", fields: { state: "done", done_at: 7 } },
    ]);
  });
});

describe("what falls due is grouped", () => {
  const people = ({ due, soon, later }: ReturnType<typeof groupOutlook>) =>
    [due, soon, later].map((part) => part.map(({ person_id }) => person_id));

  test("now, soon, later, by days", () => {
    const lines = ["2026-11-26", "2026-11-27", "2026-12-10", "2026-12-11"].map((due_on) =>
      line({ due_on, person_id: due_on }),
    );
    expect(people(groupOutlook(lines, "2026-11-26", new Map()))).toEqual([
      ["2026-11-26"],
      ["2026-11-27", "2026-12-10"],
      ["2026-12-11"],
    ]);
  });

  test("a promise of no day is not forgotten, until it is taken up", () => {
    const jot = new Map([
      ["j", { kind: "promise" as const, person_ids: ["dana"] }],
      ["k", { kind: "promise" as const, due_on: "2026-12-01" }],
    ]);
    expect(listUndatedPromises({ jot, followup: new Map() })).toEqual([
      line({ why: "promise", due_on: "", jot_id: "j" }),
    ]);
    expect(listUndatedPromises({ jot, followup: new Map([["f", { jot_id: "j" }]]) })).toEqual([]);
    const none = new Map([["j", { kind: "promise" as const, due_on: "2026-02-30" }]]);
    expect(listUndatedPromises({ jot: none, followup: new Map() })).toHaveLength(1);
  });

  test("who was promised something is not named twice", () => {
    const promise = line({ why: "promise", jot_id: "j" });
    expect(groupOutlook([line(), promise, line({ person_id: "tom" })], "2026-11-26", new Map()).due).toEqual([
      promise,
      line({ person_id: "tom" }),
    ]);
    const both = [line({ why: "planned", followup_id: "f" }), promise];
    expect(groupOutlook(both, "2026-11-26", new Map()).due).toEqual(both.reverse());
  });

  test("a promise stands before what only comes up, however late that is", () => {
    const gifts = ["a", "b", "c"].map((person_id) => line({ person_id, due_on: "2026-11-01" }));
    const promise = line({ why: "promise", jot_id: "j", due_on: "2026-11-25" });
    expect(groupOutlook([...gifts, promise], "2026-11-26", new Map()).due).toEqual([promise, ...gifts]);
    const begun = line({ why: "planned", followup_id: "f", jot_id: "j", due_on: "2026-11-25" });
    const jots = new Map([["j", { kind: "promise" as const }]]);
    expect(groupOutlook([...gifts, begun], "2026-11-26", jots).due).toEqual([begun, ...gifts]);
  });
});

describe("an introduction asks each side first", () => {
  test.each([
    [{}, { is: "ask", side: "person" }],
    [{ person_consent: "asked" }, { is: "ask", side: "other" }],
    [{ person_consent: "asked", other_consent: "asked" }, { is: "waiting" }],
    [{ person_consent: "yes", other_consent: "asked" }, { is: "waiting" }],
    [{ person_consent: "yes" }, { is: "ask", side: "other" }],
    [{ person_consent: "yes", other_consent: "yes" }, { is: "both" }],
    [{ person_consent: "no" }, { is: "no", side: "person" }],
    [
      { person_consent: "yes", other_consent: "no" },
      { is: "no", side: "other" },
    ],
  ] as const)("%j", (fields, stage) => expect(findStage(fields)).toEqual(stage));
});

describe("nobody is written to with empty hands", () => {
  test.each([
    ["Hi Dana, just checking in. How are you?", true],
    ["Hi Dana, it was great to meet you in Austin.", true],
    ["", true],
    ["Hi Dana, hope all is well! How have you been lately?", true],
    ["Hi Dana, how are things? How’s everything going?", true],
    ["Hi Dana, how did the new shift plan work out for your night nurses?", false],
    ["李娜你好，夜班护士的情况现在怎么样？", false],
    ["Приветствую! Как дела с ночными сменами?", false],
    ["مرحبا، كيف تسير الأمور مع ممرضات الليل؟", false],
  ])("%s", (text, empty) => expect(isEmptyHanded({ text, name: "Dana" })).toBe(empty));

  test("whoever brings something may write as they like", () => {
    expect(isEmptyHanded({ text: "Just checking in.", gift: { title: "A guide" } })).toBe(false);
  });

  test("a link that was put in by hand is something, one to a calendar is not", () => {
    const text = "Here is the checklist that I promised:";
    expect(isEmptyHanded({ text: `${text} https://ex.example/onboarding.pdf` })).toBe(false);
    expect(isEmptyHanded({ text: `${text} https://calendly.com/me` })).toBe(true);
  });
});
