/** What waits in triage, in which order, and where one stands when it changes. */
import { expect, test } from "vitest";
import { LIMITS } from "../../../../web/src/domain/generated/limits";
import type { Kind, Row } from "../../../../web/src/domain/records/model";
import { type Book, findPlace, listTasks } from "../../../../web/src/engines/sorting/queue";
import { idOf, row } from "../../domain/people/folk";

const KINDS = Object.keys(LIMITS) as Kind[];

function book(...rows: Row[]): Book {
  return Object.fromEntries(
    KINDS.map((kind) => [kind, rows.filter((one) => one.kind === kind)]),
  ) as unknown as Book;
}
const tasksOf = (...rows: Row[]) =>
  listTasks(book(...rows)).map(({ sort, id, others }) => [sort, id, ...others].join(" "));

const [A, B, C, D] = [idOf(1), idOf(2), idOf(3), idOf(4)];

test.each<[string, Row[], string[]]>([
  ["a jot without a person", [row("jot", { text: "x" }, A)], [`scrap ${A}`]],
  ["a jot of nobody in particular", [row("jot", { person_ids: [], may_lack: ["person_ids"] }, A)], []],
  ["a challenge with neither", [row("jot", { kind: "challenge" }, A)], [`scrap ${A}`, `topic ${A}`]],
  ["a challenge without a topic", [row("jot", { kind: "challenge", person_ids: [B] }, A)], [`topic ${A}`]],
  [
    "one that shall have none",
    [row("jot", { kind: "interest", person_ids: [B], topics: [], may_lack: ["topics"] }, A)],
    [],
  ],
  [
    "a note needs no topic, nor does a promise",
    [row("jot", { kind: "note", person_ids: [B] }, A), row("jot", { kind: "promise", person_ids: [B] }, C)],
    [],
  ],
  ["a photo of nobody", [row("photo", {}, A)], [`photo ${A}`]],
  [
    "a photo for a jot that names somebody",
    [row("photo", { jot_id: B }, A), row("jot", { person_ids: [C] }, B)],
    [],
  ],
  [
    "a photo for a jot that names nobody",
    [row("photo", { jot_id: B }, A), row("jot", { may_lack: ["person_ids"] }, B)],
    [`photo ${A}`],
  ],
  ["a code", [row("person", { badge_code: "SB1" }, A)], [`nameless ${A}`]],
  [
    "somebody who may stay without a name",
    [row("person", { remember_by: "tall", may_lack: ["name"] }, A)],
    [],
  ],
  ["a memo", [row("memo", {}, A), row("memo", { jot_id: C }, B)], [`memo ${A}`]],
  [
    "a name that two may bear",
    [row("person", { name: "Dana Ruiz" }, A), row("person", { name: "Dana" }, B)],
    [`name ${B} ${A}`],
  ],
  [
    "a pair",
    [row("person", { name: "Dana Ruiz" }, A), row("person", { name: "Dana Ruiz" }, B)],
    [`same ${A} ${B}`],
  ],
  [
    "words beside a record that is there, and one that is not",
    [row("wording", { of_id: B }, A), row("event", {}, B), row("wording", { of_id: D }, C)],
    [`wording ${A} ${B}`],
  ],
])("%s", (_, rows, things) => {
  expect(tasksOf(...rows)).toEqual(things);
});

test("of three of one name, no two are asked about twice", () => {
  const three = [A, B, C].map((id) => row("person", { name: "Dana Ruiz" }, id));
  expect(tasksOf(...three)).toEqual([`name ${C} ${B} ${A}`, `same ${A} ${B}`]);
  const mail = { name: "Dana Ruiz", email: "d@a.example" };
  expect(tasksOf(three[0]!, row("person", mail, B), row("person", mail, C))).toContain(`same ${B} ${C}`);
});

test("what was heard last comes first, and a jot's person just before its topic", () => {
  const at = (id: string, heard_at: number) => row("jot", { kind: "challenge", heard_at }, id);
  expect(tasksOf(at(A, 2), at(B, 9), at(C, 5))).toEqual(
    [B, C, A].flatMap((id) => [`scrap ${id}`, `topic ${id}`]),
  );
});

test.each<[string, string[], string | undefined, string[], string[], string | undefined]>([
  ["at first, with the first", [], undefined, ["a", "b"], [], "a"],
  ["while it waits, with it", ["a", "b"], "b", ["x", "b", "a"], [], "b"],
  ["when it is settled, with the next", ["a", "b", "c"], "b", ["a", "c"], [], "c"],
  ["when the next is settled too, with the one after", ["a", "b", "c", "d"], "b", ["a", "d"], [], "d"],
  ["after the last, with what came up meanwhile", ["a", "b"], "b", ["new", "a"], [], "new"],
  ["not with what was put aside", ["a", "b", "c"], "a", ["b", "c"], ["b"], "c"],
  ["nowhere where only that is left", ["a", "b"], "a", ["b"], ["b"], undefined],
  ["nowhere where nothing is left", ["a"], "a", [], [], undefined],
])("it stands %s", (_, before, at, now, aside, where) => {
  expect(findPlace(before, at, now, new Set(aside))).toBe(where);
});

test("five thousand jots and as many people are gone through", () => {
  const people = Array.from({ length: 5000 }, (_, at) =>
    row("person", { name: `Name${at} Family${at % 1700}`, email: `${at}@a.example` }, idOf(at + 1)),
  );
  const jots = Array.from({ length: 5000 }, (_, at) =>
    row(
      "jot",
      { kind: "challenge", text: "Retention", heard_at: at, person_ids: at % 2 ? [idOf(at + 1)] : [] },
      idOf(9000 + at),
    ),
  );
  const all = book(...people, ...jots);
  expect(listTasks(all)).toHaveLength(7500);
});
