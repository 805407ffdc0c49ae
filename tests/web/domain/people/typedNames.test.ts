/** Names typed one behind the other, as they are taken from a field. */
import { expect, test } from "vitest";
import { turnName } from "../../../../web/src/domain/people/familyNames";
import {
  addTypedName,
  draftSomeoneNew,
  findMeant,
  isCredentials,
} from "../../../../web/src/domain/people/typedNames";
import { idOf, person } from "./folk";

const [dana, chidi, ann, anna] = [
  person({ name: "Dana Ruiz", organization: "Acme" }, idOf(1)),
  person({ name: "Chidi Okafor" }, idOf(2)),
  person({ name: "Ann Lee" }, idOf(3)),
  person({ name: "Ann Park" }, idOf(4)),
];
const people = [dana!, chidi!, ann!, anna!];
/** As a field takes them: each once it is followed by a comma, or at the end. */
const take = (typed: string) =>
  typed
    .split(",")
    .reduce((all, name) => addTypedName(people, all, name), [] as ReturnType<typeof addTypedName>);

test.each<[typed: string, who: object[]]>([
  ["Chidi", [{ id: idOf(2), name: "Chidi Okafor" }]],
  ["chidi okafor", [{ id: idOf(2), name: "Chidi Okafor" }]],
  ["Dana Ruiz, SHRM-SCP", [{ id: idOf(1), name: "Dana Ruiz", job_title: "SHRM-SCP" }]],
  ["Zoe Diaz, SHRM-SCP, PhD", [{ name: "Zoe Diaz", job_title: "SHRM-SCP, PhD" }]],
  ["Ruiz, Dana", [{ id: idOf(1), name: "Dana Ruiz" }]],
  [
    "Chidi, Dana",
    [
      { id: idOf(2), name: "Chidi Okafor" },
      { id: idOf(1), name: "Dana Ruiz" },
    ],
  ],
  ["Zoe, Max", [{ name: "Zoe" }, { name: "Max" }]],
  ["Eee Fff, Ggg Hhh, Iii Jjj", [{ name: "Eee Fff" }, { name: "Ggg Hhh" }, { name: "Iii Jjj" }]],
  ["Ann", [{ name: "Ann" }]],
  ["Dana Ruiz, dana ruiz", [{ id: idOf(1), name: "Dana Ruiz" }]],
  [
    "Dana Ruiz, Dana",
    [
      { id: idOf(1), name: "Dana Ruiz" },
      { name: "Dana", unlike: [idOf(1)] },
    ],
  ],
  ["Zoe, zoe", [{ name: "Zoe" }]],
  ["SHRM-SCP", [{ name: "SHRM-SCP" }]],
  ["Zoe, Ma", [{ name: "Zoe" }, { name: "Ma" }]],
])("%s", (typed, who) => expect(take(typed)).toEqual(who));

test.each<[typed: string, who: object[]]>([
  ["Castillo, Renee", [{ name: "Renee Castillo" }]],
  ["Muñoz, Zoe", [{ name: "Zoe Muñoz" }]],
  ["Zoe, Max", [{ name: "Zoe" }, { name: "Max" }]],
  ["Ngozi, Max", [{ name: "Ngozi" }, { name: "Max" }]],
  ["Smith, Jones", [{ name: "Smith" }, { name: "Jones" }]],
  ["Patel, Chen", [{ name: "Patel" }, { name: "Chen" }]],
  ["O’Brien, Zoe", [{ name: "Zoe O’Brien" }]],
  ["castillo, renee", [{ name: "castillo" }, { name: "renee" }]],
  ["Castillo, Renee Ann", [{ name: "Castillo" }, { name: "Renee Ann" }]],
  // Chidi is known: Castillo and he may be two.
  ["Castillo, Chidi", [{ name: "Castillo" }, { id: idOf(2), name: "Chidi Okafor" }]],
  ["Zoe, Castillo, Max", [{ name: "Zoe" }, { name: "Castillo" }, { name: "Max" }]],
])("the family's name first where it is plainly one: %s", (typed, who) => {
  const all = typed
    .split(",")
    .reduce(
      (chosen, name) => addTypedName(people, chosen, name, turnName),
      [] as ReturnType<typeof addTypedName>,
    );
  expect(all).toEqual(who);
});

test("of two both may be meant, and somebody new is none of them", () => {
  expect(findMeant(people, "Ann").map(({ id }) => id)).toEqual([idOf(3), idOf(4)]);
  expect(draftSomeoneNew(people, " Ann ")).toEqual({ name: "Ann", unlike: [idOf(3), idOf(4)] });
  expect(draftSomeoneNew(people, "Zoe")).toEqual({ name: "Zoe" });
});

test("what is nothing but earned", () => {
  expect(["SHRM-SCP", " phr ", "MBA"].map(isCredentials)).toEqual([true, true, true]);
  expect(["", "Ma", "Dana", "Will Do"].map(isCredentials)).toEqual([false, false, false, false]);
});
