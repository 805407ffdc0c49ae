/** What a record is called, of every kind. */
import { expect, test } from "vitest";
import { LIMITS } from "../../../../web/src/domain/generated/limits";
import type { Kind } from "../../../../web/src/domain/records/model";
import { getTitle, type TitledRecord } from "../../../../web/src/domain/records/titles";
import { formatTitle } from "../../../../web/src/text/titles";

const of = (kind: Kind, fields: object) => getTitle({ kind, fields } as TitledRecord);

test.each<[Kind, object, string]>([
  ["person", { name: "Dana Ruiz", organization: "Acme" }, "Dana Ruiz"],
  ["person", { name: "", remember_by: "green scarf", organization: "Acme" }, "green scarf"],
  ["person", { organization: "Acme" }, "Acme"],
  ["jot", { text: "", answer: "By asking" }, "By asking"],
  ["clipping", { title: null, url: "https://a.example", words: "w" }, "https://a.example"],
  ["topic", { slug: "retention", synonyms: ["churn", "bleeding"] }, "churn, bleeding"],
  ["photo", { caption: "her card", sha256: "ab" }, "her card"],
  ["followup", { draft: "Hi Dana" }, "Hi Dana"],
])("%s %j", (kind, fields, title) => expect(of(kind, fields)).toBe(title));

test.each(Object.keys(LIMITS) as Kind[])("%s without anything is said to have no name", (kind) => {
  expect(of(kind, {})).toBe("");
  const title = formatTitle({ kind, fields: {} } as TitledRecord);
  expect(title).toBe(kind === "person" ? "Someone unnamed" : "Untitled");
});
