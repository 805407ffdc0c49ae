/** From a code to a person: known again by badge, mail, profile or name; nothing that is known is written over. */
import { describe, expect, test } from "vitest";
import type { PersonFields, Row } from "../../../../web/src/domain/records/model";
import { buildBearer, findBearer, pickCodeNews } from "../../../../web/src/engines/codes/personFromCode";
import { readCode } from "../../../../web/src/engines/codes/read";

const badge = (code: string) => `Badge ${code}`;
const met = { event: "at-the-event", now: 1_760_000_000_000, badge };
const person = (id: string, fields: PersonFields) =>
  ({ id, kind: "person", fields, stamps: {}, base: {} }) as Row<"person">;
const CARD = "MECARD:N:Ruiz,Dana;ORG:Acme;EMAIL:Dana@acme.example;TEL:+15550100;;";
/** One who is known by their id; of several who may be meant, all of theirs. */
const who = (people: Row<"person">[], payload: string) => {
  const resolution = findBearer(people, readCode(payload));
  if ("ambiguous" in resolution) return resolution.ambiguous.map(({ id }) => `${id}?`).join("");
  return "known" in resolution ? resolution.known.id : undefined;
};

describe("who it is", () => {
  const dana = person("dana", { name: "Dana Ruiz, SHRM-CP", email: "dana@ACME.example " });
  const other = person("other", { name: "Dana Ruiz", email: "dana@else.example" });
  const profile = person("profile", {
    name: "D. R.",
    linkedin_url: "https://linkedin.com/in/Dana-Ruiz/?utm=x",
  });
  const badged = person("badged", { badge_code: "SB48213" });

  test.each<[string, Row<"person">[], string, string | undefined]>([
    ["by mail address", [badged, other, dana], CARD, "dana"],
    ["by profile, however it is written", [dana, profile], "http://www.linkedin.com/in/dana-ruiz", "profile"],
    ["by badge", [dana, badged], " SB48213\n", "badged"],
    ["another badge is another person", [badged], "SB48214", undefined],
    ["by name, credentials aside", [person("known", { name: "DANA RUIZ" })], CARD, "known"],
    ["one name with two mail addresses is two people", [other], CARD, undefined],
    ["the badge counts more than the name", [dana, person("same", { badge_code: CARD })], CARD, "same"],
    [
      "who has no name is not everybody's",
      [person("none", {}), person("blank", { name: " " })],
      "tel:+15550100",
      undefined,
    ],
    ["nobody known", [], CARD, undefined],
    [
      "two of one name are asked about",
      [person("one", { name: "Dana Ruiz" }), person("two", { name: "Ruiz, Dana" })],
      CARD,
      "one?two?",
    ],
    [
      "one who works elsewhere is asked about",
      [person("a", { name: "Dana Ruiz", organization: "Hooli" })],
      CARD,
      "a?",
    ],
    [
      "a mailbox that two names share is asked about",
      [person("a", { name: "Tom Ek", email: "dana@acme.example" })],
      CARD,
      "a?",
    ],
    [
      "a team's mailbox alone is asked about",
      [person("a", { name: "Tom Ek", email: "info@acme.example" })],
      "mailto:info@acme.example",
      "a?",
    ],
    [
      "a firm's page may be of all who work there",
      [person("a", { name: "Tom Ek", badge_code: "https://acme.example" })],
      "https://acme.example",
      "a?",
    ],
    [
      "so may a section of it",
      [person("a", { name: "Tom Ek", badge_code: "https://acme.example/careers/" })],
      "https://acme.example/careers/",
      "a?",
    ],
    [
      "a page of one's own is one's own",
      [person("a", { name: "Tom Ek", badge_code: "https://hihello.me/p/0b6f2f7e" })],
      "https://hihello.me/p/0b6f2f7e",
      "a",
    ],
    ["a firm's card is nobody's", [dana], "BEGIN:VCARD\nKIND:org\nFN:Dana Ruiz\nEND:VCARD", undefined],
    [
      "whoever has the name comes before whoever has the mailbox",
      [person("tom", { name: "Tom Ek", email: "dana@acme.example" }), person("dana", { name: "Dana Ruiz" })],
      CARD,
      "dana",
    ],
  ])("%s", (_, people, payload, id) => expect(who(people, payload)).toBe(id));
});

describe("who was merged", () => {
  const duplicate = (id: string, fields: PersonFields) =>
    ({
      ...person(id, { ...fields, deleted_at: 5 }),
      stamps: { deleted_at: "9", name: "1" },
    }) as Row<"person">;
  const ann = person("ann", { name: "Ann Lee", badge_code: "SB1" });

  test.each<[string, Row<"person">[], string | undefined]>([
    [
      "is whom they were merged into",
      [ann, duplicate("old", { badge_code: "SB2", merged_into_id: "ann" })],
      "ann",
    ],
    [
      "in turn",
      [
        ann,
        duplicate("old", { badge_code: "SB2", merged_into_id: "mid" }),
        duplicate("mid", { merged_into_id: "ann" }),
      ],
      "ann",
    ],
    [
      "is nobody where that one is gone",
      [duplicate("old", { badge_code: "SB2", merged_into_id: "ann" })],
      undefined,
    ],
    [
      "is nobody in a circle",
      [duplicate("a", { badge_code: "SB2", merged_into_id: "b" }), duplicate("b", { merged_into_id: "a" })],
      undefined,
    ],
    [
      "comes after who is here",
      [
        duplicate("old", { badge_code: "SB2", merged_into_id: "ann" }),
        ann,
        person("now", { badge_code: "SB2" }),
      ],
      "now",
    ],
  ])("%s", (_, people, id) => expect(who(people, "SB2")).toBe(id));

  test("who lies in the bin for another reason is nobody", () => {
    expect(who([duplicate("old", { badge_code: "SB2" })], "SB2")).toBeUndefined();
  });
});

test("somebody new is met here and now, with all that the code tells, and known again by it", () => {
  const { id, fields } = buildBearer(readCode(CARD), undefined, met);
  expect(fields).toEqual({
    name: "Dana Ruiz",
    organization: "Acme",
    email: "Dana@acme.example",
    phone: "+15550100",
    badge_code: CARD,
    event_id: "at-the-event",
    met_at: met.now,
  });
  expect(who([person(id, fields)], CARD)).toBe(id);
});

test("of somebody known only what is empty is filled", () => {
  const known = person("dana", {
    name: "Dana R.",
    email: "dana@acme.example",
    phone: "",
    met_at: 5,
    event_id: null,
  });
  expect(buildBearer(readCode(CARD), known, met)).toEqual({
    id: "dana",
    fields: { organization: "Acme", phone: "+15550100", badge_code: CARD },
  });
});

test("somebody hoped for is met when their code is read", () => {
  const hoped = person("dana", { name: "Dana Ruiz", hoped_for: true, event_id: "that-event" });
  expect(buildBearer(readCode(CARD), hoped, met).fields).toMatchObject({ met_at: met.now });
  expect(buildBearer(readCode(CARD), hoped, met).fields).not.toHaveProperty("event_id");
});

test.each([
  ["SB48213", { badge_code: "SB48213", remember_by: "Badge SB48213" }],
  ["mailto:dana@acme.example", { email: "dana@acme.example", remember_by: "dana@acme.example" }],
  [
    "https://www.linkedin.com/in/druiz",
    { linkedin_url: "https://www.linkedin.com/in/druiz", remember_by: "druiz" },
  ],
  ["https://popl.co/card/9", { badge_code: "https://popl.co/card/9", remember_by: "https://popl.co/card/9" }],
])("without a name, %s is something to call them by", (payload, fields) => {
  expect(buildBearer(readCode(payload), undefined, { ...met, event: null }).fields).toMatchObject(fields);
});

test("a mail address or a text is nobody's badge, and neither is what is too long to be kept", () => {
  expect(pickCodeNews(readCode("mailto:dana@acme.example"))).not.toHaveProperty("badge_code");
  expect(pickCodeNews(readCode(`${CARD}${"x".repeat(2000)}`))).not.toHaveProperty("badge_code");
});
