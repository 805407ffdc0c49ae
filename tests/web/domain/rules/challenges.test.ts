/** Each question about a jot is answered once; here stands what the answers are. */
import { describe, expect, test } from "vitest";
import { holdsTheirWords, isMine, isMyQuestion } from "../../../../web/src/domain/jots/authors";
import { beginJot, getKind } from "../../../../web/src/domain/jots/kinds";
import type { JotFields } from "../../../../web/src/domain/records/model";
import {
  isFacedNow,
  isHelped,
  isHelpWanted,
  isOpenChallenge,
  isSolvedOpenly,
  isStale,
  isWorthBringingFor,
} from "../../../../web/src/domain/rules/challenges";

const QUESTIONS = {
  open: isOpenChallenge,
  faced: isFacedNow,
  helped: isHelped,
  stale: isStale,
  solved: isSolvedOpenly,
  wanted: isHelpWanted,
  bring: isWorthBringingFor,
};

/** What is answered with yes. */
const yes = (jot: JotFields): string =>
  Object.entries(QUESTIONS)
    .filter(([, asks]) => asks(jot))
    .map(([name]) => name)
    .join(" ");

const challenge = (state?: JotFields["state"], more: JotFields = {}): JotFields => ({
  kind: "challenge",
  ...(state && { state }),
  ...more,
});

describe("how a jot stands", () => {
  test.each<[what: string, jot: JotFields, answers: string]>([
    ["a challenge as it was told", challenge("open"), "open faced wanted bring"],
    ["one without a state, as a tool may write it", challenge(), "open faced wanted bring"],
    ["one for which something was given", challenge("helped"), "faced helped wanted"],
    ["a solved one", challenge("solved"), "solved"],
    ["a stale one", challenge("stale"), "faced stale"],
    ["one told in confidence", challenge("open", { in_confidence: true }), "open faced"],
    ["one solved, told in confidence", challenge("solved", { in_confidence: true }), ""],
    ["an interest", { kind: "interest" }, "wanted bring"],
    ["an interest told in confidence", { kind: "interest", in_confidence: true }, ""],
    ["a question of theirs", { kind: "question", asked_by: "them" }, "wanted"],
    ["a question of theirs with its answer", { kind: "question", asked_by: "them", answer: "yes" }, ""],
    ["a question of mine", { kind: "question", asked_by: "me" }, ""],
    ["a promise", { kind: "promise" }, ""],
    ["a note", { kind: "note" }, ""],
  ])("%s", (_, jot, answers) => {
    expect(yes(jot)).toBe(answers);
  });
});

describe("whose words it holds", () => {
  test.each<[what: string, jot: JotFields, mine: boolean, myQuestion: boolean, theirs: boolean]>([
    ["a challenge", challenge("open"), false, false, true],
    ["a note", {}, false, false, true],
    ["a promise", { kind: "promise" }, true, false, false],
    ["a question, nobody says whose", { kind: "question" }, true, true, false],
    [
      "a question of mine with its answer",
      { kind: "question", asked_by: "me", answer: "yes" },
      true,
      true,
      true,
    ],
    ["a question of theirs", { kind: "question", asked_by: "them" }, false, false, true],
  ])("%s", (_, jot, mine, myQuestion, theirs) => {
    expect([isMine(jot), isMyQuestion(jot), holdsTheirWords(jot)]).toEqual([mine, myQuestion, theirs]);
  });
});

test("what a newer app calls otherwise is a note", () => {
  expect(getKind({ kind: "riddle" as "note" })).toBe("note");
  expect(getKind({})).toBe("note");
});

test("a jot begins with what its kind needs", () => {
  expect(beginJot("challenge")).toEqual({ kind: "challenge", state: "open" });
  expect(beginJot("question")).toEqual({ kind: "question", asked_by: "me" });
  expect(beginJot("question", "them")).toEqual({ kind: "question", asked_by: "them" });
  expect(beginJot("note")).toEqual({ kind: "note" });
});
