/** The shelf as it is looked through, and the sentences that say why something may help. */
import { expect, test } from "vitest";
import { groupByTopic, hasAllWords, listGifts } from "../../../../web/src/domain/clippings/shelf";
import type { ClippingFields, Row } from "../../../../web/src/domain/records/model";
import { buildBookmarklet } from "../../../../web/src/features/settings/bookmarklet";
import { helping } from "../../../../web/src/text/en/helping";

let count = 0;
const clipping = (fields: ClippingFields): Row<"clipping"> => ({
  id: `id-${(count += 1)}`,
  kind: "clipping",
  fields,
  stamps: {},
  base: {},
});
const topicsOf = ({ fields }: Row<"clipping">) => fields.topics ?? [];
const titlesByTopic = (...clippings: Row<"clipping">[]) =>
  groupByTopic(clippings, topicsOf).map(({ topic, clippings: group }) => [
    topic,
    ...group.map(({ fields }) => fields.title),
  ]);

test("each thing stands once, where most of its like stands; the newest first, what has no topic last", () => {
  expect(
    titlesByTopic(
      clipping({ title: "a", found_at: 1, topics: ["onboarding", "retention"] }),
      clipping({ title: "b", found_at: 2, topics: ["retention"] }),
      clipping({ title: "c", found_at: 3 }),
      clipping({ title: "d", found_at: 4 }),
      clipping({ title: "e", found_at: 5, topics: ["pay"] }),
    ),
  ).toEqual([
    ["retention", "b", "a"],
    ["pay", "e"],
    ["", "d", "c"],
  ]);
});

test("of topics as full as each other the first that was named counts", () => {
  expect(titlesByTopic(clipping({ title: "a", topics: ["pay", "leave"] }))).toEqual([["pay", "a"]]);
});

test("gifts are what was given: not what is meant, nor what was let go", () => {
  const gifts = listGifts([
    { clipping_id: "c", person_id: "dana", state: "done", done_at: 2 },
    { clipping_id: "c", person_id: "tom", state: "done", done_at: 1 },
    { clipping_id: "c", person_id: "lee", state: "open" },
    { clipping_id: "c", person_id: "kim", state: "let_go", done_at: 3 },
    { clipping_id: "c", jot_id: "j", state: "let_go" },
    { person_id: "dana", state: "done" },
  ]);
  expect([...gifts]).toEqual([
    [
      "c",
      [
        { person_id: "tom", at: 1 },
        { person_id: "dana", at: 2 },
      ],
    ],
  ]);
});

test("the filter finds by beginnings of words, whatever their accents and case", () => {
  expect(hasAllWords("résu COL", ["Resume", "Columbus"])).toBe(true);
  expect(hasAllWords("sume", ["Resume"])).toBe(false);
  expect(hasAllWords("l&d", ["L&D budget", null])).toBe(true);
  expect(hasAllWords("面談", ["面談のしかた"])).toBe(true);
  expect(hasAllWords("  ", [])).toBe(true);
});

test("the reason is one sentence, whatever there is to say", () => {
  const { why, whyAlike } = helping;
  expect(why("Retention", ["quit"], ["turnover"])).toBe(
    "Both are about retention: they said “quit”, and this says “turnover”.",
  );
  expect(why("AI in HR", [], ["bots"])).toBe("Both are about AI in HR.");
  expect(why("", ["quit"], ["turnover"])).toBe("They said “quit”, and this says “turnover”.");
  expect(why("", ["Turnover"], ["turnover"])).toBe("Both say “Turnover”.");
  expect(why("Pay", ["pay"], ["pay"])).toBe("Both are about pay: “pay”.");
  expect(why("", [], [])).toBe("Both are about the same thing.");
  expect(whyAlike("", ["quit"], ["leave"])).toBe("One said “quit”, the other “leave”.");
});

test("the bookmark is one address, and carries no more than an address can", () => {
  const address = buildBookmarklet("https://heedful.example");
  expect(address).toMatch(/^javascript:[\w%().!~*'-]+$/);
  const opened: string[] = [];
  const page = {
    document: { title: "A & B" },
    getSelection: () => "x".repeat(9000),
    location: { href: "https://a.org/?q=1" },
    open: (to: string) => opened.push(to),
  };
  new Function(...Object.keys(page), decodeURIComponent(address.slice("javascript:".length)))(
    ...Object.values(page),
  );
  const query = new URL(opened[0]!).searchParams;
  expect([query.get("title"), query.get("text")!.length, query.get("url")]).toEqual([
    "A & B",
    4000,
    "https://a.org/?q=1",
  ]);
});
