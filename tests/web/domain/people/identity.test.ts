/** Who is meant: known, one of several, or somebody new. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Clue,
  foldFirm,
  foldMail,
  foldPhone,
  getProfile,
  isSamePerson,
  mayBeSameFirm,
  resolvePerson,
} from "../../../../web/src/domain/people/identity";
import { planPeople } from "../../../../web/src/domain/people/writeDown";
import type { PersonFields } from "../../../../web/src/domain/records/model";
import { foldName } from "../../../../web/src/domain/rules/identity";
import { idOf, person } from "./folk";

/** Each by the name of its field: who they are, and what is known of them. */
const folk = (all: Record<string, PersonFields>) =>
  Object.entries(all).map(([id, fields]) => ({ ...person(fields), id }));
const describeMatch = (all: Record<string, PersonFields>, clue: Clue): string => {
  const resolution = resolvePerson(folk(all), clue);
  if ("known" in resolution) return `${resolution.known.id} by ${resolution.by}`;
  return "ambiguous" in resolution ? resolution.ambiguous.map(({ id }) => `${id}?`).join("") : "new";
};

describe("a typed name", () => {
  const dana = { name: "Dana Ruiz", organization: "Acme, Inc." };
  test.each<[string, Record<string, PersonFields>, Clue, string]>([
    ["in another writing", { dana }, { name: "ruiz, dana" }, "dana by name"],
    ["with what she has earned", { dana }, { name: "Dr. Dana Ruiz SHRM-SCP" }, "dana by name"],
    ["without accents", { a: { name: "Łukasz Yıldız" } }, { name: "lukasz yildiz" }, "a by name"],
    ["of nobody", { dana }, { name: "Danita" }, "new"],
    [
      "of the only one of that first name",
      { dana, b: { name: "Tom Ek" } },
      { name: "Dana" },
      "dana by first name",
    ],
    ["of two of that first name", { dana, b: { name: "Dana Lee" } }, { name: "Dana" }, "dana?b?"],
    [
      "of one who is called so, and one by their first name",
      { dana, b: { name: "Dana" } },
      { name: "Dana" },
      "b by name",
    ],
    ["of a first name where a whole one is meant", { dana }, { name: "Dana", isWhole: true }, "new"],
    ["of a family", { dana }, { name: "Ruiz" }, "new"],
    ["of a first name at another firm", { dana }, { name: "Dana", organization: "Hooli" }, "new"],
    [
      "of a first name, with a firm where nobody's is known",
      { a: { name: "Dana Ruiz" } },
      { name: "Dana", organization: "Acme" },
      "a?",
    ],
    ["of two", { dana, b: { name: "dana ruiz" } }, { name: "Dana Ruiz" }, "dana?b?"],
    [
      "of two, with the firm of one",
      { dana, b: { name: "Dana Ruiz" } },
      { name: "Dana Ruiz", organization: "acme" },
      "dana by name",
    ],
    ["with another firm", { dana }, { name: "Dana Ruiz", organization: "Hooli" }, "dana?"],
    [
      "of what somebody is remembered by",
      { a: { remember_by: "green scarf" } },
      { name: "Green scarf" },
      "a by name",
    ],
    ["of no letters", { a: { name: "🚀" } }, { name: "🚀" }, "a by name"],
    ["of nothing", { a: {}, b: { name: "" } }, { name: " " }, "new"],
  ])("%s", (_, all, clue, expected) => expect(describeMatch(all, clue)).toBe(expected));
});

describe("a first name in a line", () => {
  const all = {
    dana: { name: "Dana Ruiz", organization: "Acme" },
    tom: { name: "Tom Ek" },
    dan: { name: "Dana Lee" },
  };
  const here = (...ids: string[]) => ({ here: (id: string) => ids.includes(id) });
  test.each<[string, Clue, string]>([
    ["of the one who is here", { name: "Dana", ...here("dan", "tom") }, "dan by first name"],
    ["of two who are here", { name: "Dana", ...here("dan", "dana") }, "dana?dan?"],
    ["of two who are elsewhere", { name: "Dana", ...here("tom") }, "dana?dan?"],
    ["of the only one, who is elsewhere", { name: "Tom", ...here("dan") }, "tom by first name"],
    ["of nobody", { name: "Lee", ...here("tom") }, "new"],
    ["of the one who works there", { name: "Dana", organization: "Acme", ...here() }, "dana by first name"],
  ])("%s", (_, clue, expected) => expect(describeMatch(all, clue)).toBe(expected));
});

describe("a name in which the family's comes first", () => {
  const all = {
    yamada: { name: "山田 太郎", organization: "日立" },
    tanaka: { name: "田中一郎" },
    kim: { name: "김민수", organization: "삼성" },
    li: { name: "李娜" },
  };
  const here = { here: () => true };
  test.each<[string, Clue, string]>([
    ["is one with a space or without", { name: "山田太郎" }, "yamada by name"],
    ["is one without a space or with", { name: "김 민수" }, "kim by name"],
    ["is known by the family's", { name: "山田", ...here }, "yamada by first name"],
    ["is known by the rest", { name: "太郎", ...here }, "yamada by first name"],
    [
      "is known by the family's of two letters, though no space says so",
      { name: "田中", ...here },
      "tanaka by first name",
    ],
    [
      "is known in Hangul by the family's",
      { name: "김", organization: "삼성", ...here },
      "kim by first name",
    ],
    ["is known in Hangul by the rest", { name: "민수", ...here }, "kim by first name"],
    ["is known in two letters by the family's", { name: "李", ...here }, "li by first name"],
    ["is not known by a part of either", { name: "山", ...here }, "new"],
  ])("%s", (_, clue, expected) => expect(describeMatch(all, clue)).toBe(expected));
});

describe("a card", () => {
  const card = {
    name: "Dana Ruiz",
    email: "dana@acme.example",
    linkedin_url: "https://linkedin.com/in/dana",
    badge_code: "SB1",
  };
  test.each<[string, Record<string, PersonFields>, string]>([
    ["the badge counts most", { a: { email: card.email }, b: { badge_code: "SB1" } }, "b by badge"],
    [
      "then the mailbox",
      { a: { linkedin_url: card.linkedin_url }, b: { email: "Dana@ACME.example " } },
      "b by email",
    ],
    [
      "then the profile",
      { a: { name: "Dana Ruiz" }, b: { linkedin_url: "linkedin.com/in/Dana/?utm=x" } },
      "b by profile",
    ],
    ["then the name", { a: { name: "Dana Ruiz" } }, "a by name"],
    ["another mailbox is another person", { a: { name: "Dana Ruiz", email: "d@else.example" } }, "new"],
    [
      "of a mailbox's two, whoever has the name",
      { a: { name: "Dana Lee", email: card.email }, b: { name: "Dana Ruiz", email: card.email } },
      "b by email",
    ],
    ["a first name alone is no name on a card", { a: { name: "Dana Ruiz Lee" } }, "new"],
    ["what somebody is remembered by is no name on a card", { a: { remember_by: "Dana Ruiz" } }, "new"],
  ])("%s", (_, all, expected) => expect(describeMatch(all, card)).toBe(expected));
});

test("what is compared is written in many ways", () => {
  expect(foldFirm("The Straße Company, GmbH")).toBe(foldFirm("strasse"));
  expect(mayBeSameFirm("Acme", "ACME Health, Inc.")).toBe(true);
  expect(mayBeSameFirm("Acme", "Acmeville")).toBe(false);
  expect(mayBeSameFirm(null, "Acme")).toBe(true);
  expect(foldMail("mailto:Dana@Acme.example ")).toBe("dana@acme.example");
  expect(foldMail("dana")).toBe("");
  expect(foldPhone("+1 (312) 555-0142")).toBe("13125550142");
  expect(getProfile("https://www.linkedin.com/in/Jos%C3%A9/")).toBe("josé");
  expect(getProfile("https://www.linkedin.com/pub/ann-lee/1/2/3")).not.toBe(
    getProfile("https://linkedin.com/pub/ann-lee/4/5/6"),
  );
  expect(getProfile("https://acme.example/in/dana")).toBe("");
  expect(getProfile("https://www.linkedin.com/in/Dana-Ruiz")).toBe("dana-ruiz");
  expect(getProfile("https://www.linkedin.com/in/ACoAABk3dRcBqZ7xYwPq")).not.toBe(
    getProfile("https://www.linkedin.com/in/ACoAABk3dRcBqZ7xYwpq"),
  );
});

test("two in one list are one by id, else by name", () => {
  expect(isSamePerson({ id: "a", name: "Dana" }, { id: "b", name: "Dana" })).toBe(false);
  expect(isSamePerson({ id: "a", name: "Dana Ruiz" }, { name: "Ruiz, Dana" })).toBe(true);
});

test("anybody is known by just their name, and is asked about where there are two", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      fc.pre(foldName(name) !== "");
      expect(describeMatch({ a: { name } }, { name })).toBe("a by name");
      expect(describeMatch({ a: { name }, b: { name } }, { name })).toBe("a?b?");
    }),
  );
});

test("who is written down twice in one go stands there once, and nothing that is known is written over", () => {
  const dana = person({ name: "Dana Ruiz", organization: "Acme" }, idOf(1));
  const { people, changes } = planPeople(
    [dana],
    [
      { name: "dana ruiz", organization: "Acme Health", job_title: "CHRO" },
      { id: dana.id, name: "Dana Ruiz" },
      { name: "Tom Ek" },
    ],
    { met_at: 5 },
  );
  expect(people.map(({ name }) => name)).toEqual(["Dana Ruiz", "Tom Ek"]);
  expect(changes).toEqual([
    { kind: "person", id: dana.id, fields: { job_title: "CHRO" } },
    { kind: "person", id: people[1]!.id, fields: { name: "Tom Ek", met_at: 5 } },
  ]);
});

test("a new name that was typed twice is one person, somebody who is expressly another is not", () => {
  const twice = planPeople([], [{ name: "Dana" }, { name: "dana" }], {});
  expect(twice.people.map(({ name }) => name)).toEqual(["Dana"]);
  expect(twice.changes).toHaveLength(1);
  const work = planPeople([], [{ name: "Dana" }, { name: "dana", organization: "Acme" }], {});
  expect(work.people).toHaveLength(1);
  expect(work.changes.map(({ fields }) => fields)).toEqual([{ name: "Dana" }, { organization: "Acme" }]);
  const firms = [
    { name: "Dana", organization: "Acme" },
    { name: "Dana", organization: "Globex" },
  ];
  expect(planPeople([], firms, {}).changes.map(({ fields }) => fields)).toEqual(firms);
  expect(planPeople([], [{ name: "Dana" }, { name: "Dana", unlike: [idOf(1)] }], {}).people).toHaveLength(2);
});

test("a mailbox that two names share is asked about, though they share a word", () => {
  const email = "info@smith.com";
  expect(describeMatch({ a: { name: "Tom Smith", email } }, { name: "Dana Smith", email })).toBe("a?");
  expect(describeMatch({ a: { name: "Dana Ruiz", email } }, { name: "Dana Ek", email })).toBe("a?");
  expect(describeMatch({ a: { name: "Dana Ruiz", email } }, { name: "Dana M Ruiz", email })).toBe(
    "a by email",
  );
  expect(describeMatch({ a: { name: "Dana", email } }, { name: "Dana Ruiz", email })).toBe("a by email");
});

test.each<[string, PersonFields, Clue, string]>([
  ["without a name", { name: "Tom Ek", email: "info@acme.example" }, { email: "INFO@acme.example" }, "a?"],
  [
    "of one without a name",
    { email: "hr@acme.example" },
    { name: "Dana Ruiz", email: "hr@acme.example" },
    "a?",
  ],
  [
    "of the same name",
    { name: "Dana Ruiz", email: "hr@acme.example" },
    { name: "Ruiz, Dana", email: "hr@acme.example" },
    "a by email",
  ],
  [
    "beside one's own",
    { name: "Dana Ruiz", email: "info@acme.example" },
    { name: "Dana Ruiz", email: "dana@acme.example" },
    "a by name",
  ],
  [
    "of one alone, without a name",
    { name: "Tom Ek", email: "tom@acme.example" },
    { email: "tom@acme.example" },
    "a by email",
  ],
])("a team's mailbox is nobody's own: %s", (_, fields, clue, expected) =>
  expect(describeMatch({ a: fields }, clue)).toBe(expected),
);

test("a firm whose name is a legal word only is another than one that is called otherwise", () => {
  expect(foldFirm("The Group")).toBe("the group");
  expect(
    describeMatch({ a: { name: "Dana", organization: "The Group" } }, { name: "Dana", organization: "Acme" }),
  ).toBe("a?");
});
