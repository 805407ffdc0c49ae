/** Before an event: whom one hopes to meet, what one knows of them, and what one brings. */
import { expect, test } from "vitest";
import { groupKitByTopic, listWantedTopics } from "../../../web/src/domain/clippings/kit";
import { listHopes, listMetAt } from "../../../web/src/domain/people/hopes";
import type { FieldsOf, Kind, Row } from "../../../web/src/domain/records/model";
import { buildBrief, findLastContact } from "../../../web/src/engines/brief";

const row = <K extends Kind>(kind: K, id: string, fields: FieldsOf[K]): Row<K> =>
  ({ id, kind, fields, stamps: {}, base: {} }) as Row<K>;
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);
const noon = (on: string) => new Date(`${on}T12:00`).getTime();

const EVENT = row("event", "shrm", {
  name: "SHRM26",
  starts_on: "2026-06-16",
  ends_on: "2026-06-19",
  hoped_for_ids: ["dana", "gone", "tom"],
});
const PEOPLE = [
  row("person", "tom", { name: "Tom", event_id: "last" }),
  row("person", "dana", { name: "Dana", event_id: "last" }),
  row("person", "speaker", { name: "The speaker", event_id: "shrm", hoped_for: true }),
  row("person", "lee", { name: "Lee", event_id: "shrm", hoped_for: true, met_at: noon("2026-06-17") }),
  row("person", "new", { name: "New", event_id: "shrm" }),
  row("person", "far", { name: "Far" }),
];

test("hopes: those known from earlier in their order, then the others; whoever was met says so", () => {
  const there = [
    row("jot", "j1", { person_ids: ["tom"], heard_at: noon("2026-06-16") }),
    row("jot", "j2", { person_ids: ["dana"], heard_at: noon("2026-06-15") }),
  ];
  expect(listHopes(EVENT, PEOPLE, there).map(({ person, before, met }) => [person.id, before, met])).toEqual([
    ["dana", true, false],
    ["tom", true, true],
    ["speaker", false, false],
    ["lee", false, true],
  ]);
});

test("met there: by what was heard on the day, or because that is where we met; a hope alone is no meeting", () => {
  const there = [row("jot", "j1", { person_ids: ["tom", "unknown"], heard_at: noon("2026-06-18") })];
  expect(ids(listMetAt(EVENT, PEOPLE, there))).toEqual(["tom", "lee", "new"]);
  expect(ids(listMetAt(EVENT, PEOPLE, []))).toEqual(["lee", "new"]);
});

const JOTS = [
  row("jot", "asked", { kind: "question", asked_by: "me", text: "And the night shift?" }),
  row("jot", "promise", { kind: "promise", text: "Send the template" }),
  row("jot", "kept", { kind: "promise", text: "Call Lee" }),
  row("jot", "open", { kind: "challenge", text: "Welders leave" }),
  row("jot", "said", { kind: "note", text: "Her son plays the tuba" }),
  row("jot", "helped", { kind: "challenge", state: "helped", text: "Nobody applies" }),
  row("jot", "solved", { kind: "challenge", state: "solved", text: "Payroll" }),
  row("jot", "older", { kind: "challenge", state: "open", text: "Nobody reads the handbook" }),
];

test("the brief tells their last words, what they face though something was given, what was promised, what was sent", () => {
  const followups = [
    row("followup", "f1", { person_id: "dana", state: "done", done_at: 1, jot_id: "kept" }),
    row("followup", "f2", { person_id: "dana", state: "open", jot_id: "promise" }),
    row("followup", "f3", { person_id: "dana", state: "done", done_at: 2 }),
    row("followup", "f4", { person_id: "dana", state: "let_go" }),
  ];
  const brief = buildBrief(JOTS, followups);
  expect(brief.last?.id).toBe("said");
  expect(ids(brief.challenges)).toEqual(["open", "helped", "older"]);
  expect(ids(brief.promises)).toEqual(["promise"]);
  expect(ids(brief.gifts)).toEqual(["f3", "f1"]);
});

test("we were last in touch when something was heard, or given later than that", () => {
  const gave = (...at: number[]) => ({
    gifts: at.map((done_at) => row("followup", `f${done_at}`, { person_id: "dana", state: "done", done_at })),
  });
  expect(findLastContact(5, gave(7, 3))).toBe(7);
  expect(findLastContact(5, gave(3))).toBe(5);
  expect(findLastContact(undefined, gave(3))).toBe(3);
  expect(findLastContact(5, gave())).toBe(5);
});

test("a question of mine is her words once it has an answer, one of hers at once", () => {
  const question = (id: string, fields: FieldsOf["jot"]) => row("jot", id, { kind: "question", ...fields });
  expect(buildBrief([question("a", { asked_by: "me" })], []).last).toBeUndefined();
  expect(buildBrief([question("a", { asked_by: "me", answer: "By spring" })], []).last?.id).toBe("a");
  expect(buildBrief([question("a", { asked_by: "them" })], []).last?.id).toBe("a");
});

test("the kit stands by topic, what is wanted first; what was said in confidence is not known here", () => {
  const wantedTopics = listWantedTopics([
    row("jot", "1", { kind: "challenge", topics: ["leave"] }),
    row("jot", "2", { kind: "challenge", topics: ["retention"] }),
    row("jot", "3", { kind: "interest", topics: ["retention"] }),
    row("jot", "4", { kind: "challenge", topics: ["layoffs"], in_confidence: true }),
    row("jot", "5", { kind: "challenge", topics: ["safety"], state: "solved" }),
    row("jot", "6", { kind: "note", topics: ["culture"] }),
  ]);
  expect(wantedTopics).toEqual(["retention", "leave"]);
  const clippings = [
    row("clipping", "a", { topics: ["culture"] }),
    row("clipping", "b", {}),
    row("clipping", "c", { topics: ["culture", "leave"] }),
    row("clipping", "d", { topics: ["retention", "leave"] }),
    row("clipping", "e", { topics: ["benefits"] }),
  ];
  expect(
    groupKitByTopic(clippings, wantedTopics).map(({ topic, isWanted: first, clippings: group }) => [
      topic,
      first,
      ids(group),
    ]),
  ).toEqual([
    ["retention", true, ["d"]],
    ["leave", true, ["c"]],
    ["benefits", false, ["e"]],
    ["culture", false, ["a"]],
    ["", false, ["b"]],
  ]);
});
