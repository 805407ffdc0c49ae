/** From a code to a person: known again by badge, mail, profile or name; nothing that is known is written over. */
import { describe, expect, test } from "vitest";
import { readCode } from "../../web/src/intake/codes/read";
import type { PersonFields, Row } from "../../web/src/kinds/model";
import { added, taken, whoIs } from "../../web/src/matching/person";

const badge = (code: string) => `Badge ${code}`;
const met = { event: "at-the-event", now: 1_760_000_000_000, badge };
const person = (id: string, fields: PersonFields) => ({ id, kind: "person", fields, stamps: {}, base: {} }) as Row<"person">;
const CARD = "MECARD:N:Ruiz,Dana;ORG:Acme;EMAIL:Dana@acme.example;TEL:+15550100;;";
const who = (people: Row<"person">[], payload: string) => whoIs(people, readCode(payload))?.id;

describe("who it is", () => {
  const dana = person("dana", { name: "Dana Ruiz, SHRM-CP", email: "dana@ACME.example " });
  const other = person("other", { name: "Dana Ruiz", email: "dana@else.example" });
  const profile = person("profile", { name: "D. R.", linkedin_url: "https://linkedin.com/in/Dana-Ruiz/?utm=x" });
  const badged = person("badged", { badge_code: "SB48213" });

  test.each<[string, Row<"person">[], string, string | undefined]>([
    ["by mail address", [badged, other, dana], CARD, "dana"],
    ["by profile, however it is written", [dana, profile], "http://www.linkedin.com/in/dana-ruiz", "profile"],
    ["by badge", [dana, badged], " SB48213\n", "badged"],
    ["another badge is another person", [badged], "SB48214", undefined],
    ["by name, credentials aside", [person("known", { name: "DANA RUIZ" })], CARD, "known"],
    ["one name with two mail addresses is two people", [other], CARD, undefined],
    ["the badge counts more than the name", [dana, person("same", { badge_code: CARD })], CARD, "same"],
    ["who has no name is not everybody's", [person("none", {}), person("blank", { name: " " })], "tel:+15550100", undefined],
    ["nobody known", [], CARD, undefined],
  ])("%s", (_, people, payload, id) => expect(who(people, payload)).toBe(id));
});

test("somebody new is met here and now, with all that the code tells, and known again by it", () => {
  const { id, fields } = taken(readCode(CARD), undefined, met);
  expect(fields).toEqual({
    name: "Dana Ruiz", organization: "Acme", email: "Dana@acme.example", phone: "+15550100",
    badge_code: CARD, event_id: "at-the-event", met_at: met.now,
  });
  expect(who([person(id, fields)], CARD)).toBe(id);
});

test("of somebody known only what is empty is filled", () => {
  const known = person("dana", { name: "Dana R.", email: "dana@acme.example", phone: "", met_at: 5, event_id: null });
  expect(taken(readCode(CARD), known, met)).toEqual({
    id: "dana",
    fields: { organization: "Acme", phone: "+15550100", badge_code: CARD },
  });
});

test("somebody hoped for is met when their code is read", () => {
  const hoped = person("dana", { name: "Dana Ruiz", hoped_for: true, event_id: "that-event" });
  expect(taken(readCode(CARD), hoped, met).fields).toMatchObject({ met_at: met.now });
  expect(taken(readCode(CARD), hoped, met).fields).not.toHaveProperty("event_id");
});

test.each([
  ["SB48213", { badge_code: "SB48213", remember_by: "Badge SB48213" }],
  ["mailto:dana@acme.example", { email: "dana@acme.example", remember_by: "dana@acme.example" }],
  ["https://www.linkedin.com/in/druiz", { linkedin_url: "https://www.linkedin.com/in/druiz", remember_by: "druiz" }],
  ["https://popl.co/card/9", { badge_code: "https://popl.co/card/9", remember_by: "https://popl.co/card/9" }],
])("without a name, %s is something to call them by", (payload, fields) => {
  expect(taken(readCode(payload), undefined, { ...met, event: null }).fields).toMatchObject(fields);
});

test("a mail address or a text is nobody's badge, and neither is what is too long to be kept", () => {
  expect(added(readCode("mailto:dana@acme.example"))).not.toHaveProperty("badge_code");
  expect(added(readCode(`${CARD}${"x".repeat(2000)}`))).not.toHaveProperty("badge_code");
});
