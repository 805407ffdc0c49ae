/** Who may be one and the same, and which Dana is meant. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { listChoices } from "../../../web/src/domain/people/merging/fields";
import { findNamesakes } from "../../../web/src/domain/people/namesakes";
import { createId } from "../../../web/src/domain/records/ids";
import type { FieldsOf, Row } from "../../../web/src/domain/records/model";
import { findDuplicates } from "../../../web/src/engines/duplicates";
import { idOf, person } from "../domain/people/folk";

type Fields = FieldsOf["person"];
const people = (...all: Fields[]): Row<"person">[] => all.map((fields, at) => person(fields, idOf(at + 1)));
const reasons = (...all: Fields[]) => findDuplicates(people(...all)).map((pair) => pair.reasons);

test.each<[string, Fields, Fields, string[] | undefined]>([
  ["credentials", { name: "Dana Ruiz, SHRM-SCP" }, { name: "dana  ruiz" }, ["name"]],
  ["a middle initial", { name: "Dana M. Ruiz" }, { name: "Dana Ruiz" }, ["name"]],
  ["the family name first", { name: "Ruiz, Dana" }, { name: "Dana Ruiz, PHR" }, ["name"]],
  ["a space behind the family's name, or none", { name: "山田 太郎" }, { name: "山田太郎" }, ["name"]],
  ["a family that is called like a degree", { name: "Ngozi Mba" }, { name: "Ngozi" }, undefined],
  ["a first name alone says too little", { name: "Dana" }, { name: "Dana" }, undefined],
  [
    "a mail address, however it is written",
    { email: "Dana@Acme.example " },
    { name: "D", email: "dana@acme.example" },
    ["email"],
  ],
  ["no address", { email: "none" }, { email: "none" }, undefined],
  [
    "LinkedIn",
    { linkedin_url: "https://www.linkedin.com/in/Dana-Ruiz/?utm=x" },
    { linkedin_url: "linkedin.com/in/dana-ruiz" },
    ["linkedin"],
  ],
  [
    "other members",
    { linkedin_url: "https://linkedin.com/in/dana" },
    { linkedin_url: "https://linkedin.com/in/dana-ruiz" },
    undefined,
  ],
  ["a badge", { badge_code: "SB123" }, { badge_code: "SB123", name: "Dana" }, ["badge"]],
  [
    "a nickname at one firm",
    { name: "Liz Moss", organization: "Acme, Inc." },
    { name: "Elizabeth Moss", organization: "ACME" },
    ["nickname"],
  ],
  [
    "two nicknames",
    { name: "Beth Moss", organization: "Acme" },
    { name: "Liz Moss", organization: "Acme" },
    ["nickname"],
  ],
  ["a nickname elsewhere", { name: "Liz Moss", organization: "Acme" }, { name: "Elizabeth Moss" }, undefined],
  [
    "several at once",
    { name: "Dana Ruiz", email: "d@a.example", organization: "Acme" },
    { name: "Dana Ruiz", email: "d@a.example", organization: "Acme" },
    ["email", "name"],
  ],
  ["nothing at all", {}, { name: "" }, undefined],
])("%s", (_, one, other, why) => {
  expect(reasons(one, other)).toEqual(why ? [why] : []);
});

test("who was said to be different is never suggested, whichever of the two says so", () => {
  expect(reasons({ name: "Dana Ruiz" }, { name: "Dana Ruiz", not_same_ids: [idOf(1)] })).toEqual([]);
  expect(reasons({ name: "Dana Ruiz", not_same_ids: [idOf(2)] }, { name: "Dana Ruiz" })).toEqual([]);
  const third = findDuplicates(
    people(
      { name: "Dana Ruiz" },
      { name: "Dana Ruiz", not_same_ids: [idOf(1)] },
      { name: "Dana Ruiz", not_same_ids: [idOf(2)] },
    ),
  );
  expect(third).toEqual([{ one: idOf(1), other: idOf(3), reasons: ["name"] }]);
});

test("settled pair by pair, it comes to an end: all are one, or said to be different", () => {
  const folk = fc.array(
    fc.record({
      name: fc.constantFrom("Dana Ruiz", "Liz Moss", "Ann Lee"),
      email: fc.constantFrom("", "a@b.example", "c@d.example"),
    }),
    { maxLength: 9 },
  );
  fc.assert(
    fc.property(folk, fc.infiniteStream(fc.boolean()), (all, same) => {
      let rows = people(...all);
      for (let steps = 0; ; steps += 1) {
        expect(steps).toBeLessThan(99);
        const pair = findDuplicates(rows)[0];
        if (!pair) break;
        if (same.next().value) rows = rows.filter(({ id }) => id !== pair.other);
        else
          rows = rows.map((one) =>
            one.id === pair.one
              ? person(
                  { ...one.fields, not_same_ids: [...(one.fields.not_same_ids ?? []), pair.other] },
                  one.id,
                )
              : one,
          );
      }
    }),
  ); // prettier-ignore
});

const namesakesOf = (...all: Fields[]) =>
  findNamesakes(people(...all)).map(({ id, others }) => [id, ...others]);

test("which Dana: whoever has that first name, those of the same event and firm first", () => {
  const event = createId();
  const danas = [
    { name: "Dana Ruiz" },
    { name: "Dana Park", event_id: event },
    { name: "Dan Park" },
    { name: "Dana", event_id: event },
  ];
  expect(namesakesOf(...danas)).toEqual([[idOf(4), idOf(2), idOf(1)]]);
});

test.each<[string, Fields[], string[][]]>([
  [
    "not one who works elsewhere",
    [
      { name: "Dana Ruiz", organization: "Acme" },
      { name: "Dana", organization: "Globex" },
    ],
    [],
  ],
  [
    "nor one who was said to be another",
    [{ name: "Dana Ruiz" }, { name: "Dana", not_same_ids: [idOf(1)] }],
    [],
  ],
  [
    "of two first names, the later is asked about",
    [{ name: "Dana" }, { name: "Dana" }],
    [[idOf(2), idOf(1)]],
  ],
  [
    "of three whole names, the last; two are a pair",
    [{ name: "Dana Ruiz" }, { name: "Dana Ruiz" }, { name: "Dana Ruiz, PHR" }],
    [[idOf(3), idOf(2), idOf(1)]],
  ],
  ["two of one name are for the pairs", [{ name: "Dana Ruiz" }, { name: "Dana Ruiz" }], []],
])("which Dana: %s", (_, danas, answer) => {
  expect(namesakesOf(...danas)).toEqual(answer);
});

const first = (survivor: Fields, duplicate: Fields) =>
  listChoices(...(people(survivor, duplicate) as [Row<"person">, Row<"person">])).map((choice) => [
    choice.field,
    choice.first,
  ]);

test.each<[string, Fields, Fields, string[][]]>([
  ["the fuller name says all the other does", { name: "Dana" }, { name: "Dana Ruiz" }, []],
  [
    "names that differ: the fuller first",
    { name: "Dana Ruiz" },
    { name: "Dana Maria Perez" },
    [["name", "duplicate"]],
  ],
  [
    "capitals do not win",
    { organization: "Acme" },
    { organization: "GLOBEX LARGE" },
    [["organization", "survivor"]],
  ],
  ["one firm, two spellings", { organization: "Acme" }, { organization: "Acme, Inc." }, []],
  ["a number, with and without dots", { phone: "555.0100" }, { phone: "555 0100" }, []],
  ["badges are exact", { badge_code: "ab" }, { badge_code: "AB" }, [["badge_code", "survivor"]]],
  [
    "both memories can stand together",
    { remember_by: "tall" },
    { remember_by: "green scarf" },
    [["remember_by", "both"]],
  ],
  [
    "where we first met",
    { event_id: idOf(8), met_at: 9 },
    { event_id: idOf(9), met_at: 3 },
    [["event_id", "duplicate"]],
  ],
])("choosing: %s", (_, survivor, duplicate, offers) => {
  expect(first(survivor, duplicate)).toEqual(offers);
});

test("the day we met goes with the place, and without a choice the earlier day is kept", async () => {
  const { uniteFields } = await import("../../../web/src/domain/people/merging/fields");
  const both = (survivor: Fields, duplicate: Fields, chosen = {}) =>
    uniteFields(...(people(survivor, duplicate) as [Row<"person">, Row<"person">]), chosen);
  expect(
    both({ event_id: idOf(8), met_at: 3 }, { event_id: idOf(9), met_at: 9 }, { event_id: "duplicate" }),
  ).toEqual({ event_id: idOf(9), met_at: 9 });
  expect(both({ met_at: 9 }, { met_at: 3 })).toEqual({ met_at: 3 });
  expect(both({ hoped_for: false }, { hoped_for: true })).toEqual({ hoped_for: true });
});

test("five thousand people are held against each other, also where all bear one name, without trying every pair", () => {
  const crowds = [(at: number) => `Person${at % 2500} Ruiz${at % 2500}`, () => "Dana Ruiz", () => "Dana"];
  const counts = crowds.map((name) => {
    const crowd = people(
      ...Array.from({ length: 5000 }, (_, at) => ({ name: name(at), organization: `Firm ${at % 500}` })),
    );
    return [...findDuplicates(crowd), ...findNamesakes(crowd)].length;
  });
  expect(Math.max(...counts)).toBeGreaterThan(0);
});
