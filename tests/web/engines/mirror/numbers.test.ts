/** The mirror over all labelled drafts: a little less than what it reaches is held. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { reviewDraft } from "../../../../web/src/engines/mirror/reviewDraft";
import { labelled, partOf, precision, recall, tallied, together } from "./labelled";

const drafts = labelled(join(import.meta.dirname, "../../../corpus/drafts"));

test("labels point at words of their drafts, and parts follow the rule", () => {
  expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
  for (const { id, part, text, finds, may, not } of drafts) {
    expect(part, id).toBe(partOf(id));
    for (const words of [...Object.values(finds), ...Object.values(may ?? {}), not ?? []].flat())
      expect(text, id).toContain(words);
  }
  expect(drafts.length).toBeGreaterThanOrEqual(80);
  expect(drafts.filter(({ part }) => part === "unseen").length / drafts.length).toBeGreaterThan(1 / 3);
});

test.each(drafts.filter(({ not }) => not).map((draft) => [draft.id, draft] as const))(
  "nothing asks for a second look at what is fine: %s",
  (_, draft) => {
    const pointed = reviewDraft(draft).filter(({ good }) => !good);
    for (const words of draft.not!) {
      const at = draft.text.indexOf(words);
      expect(pointed.filter(({ from, to }) => from < at + words.length && at < to)).toEqual([]);
    }
  },
);

test("who is told that nothing is brought is not praised for it, nor told that it is too much", () => {
  const texts = [
    ...drafts.map(({ text }) => text),
    "For the crews who call in sick it may help because they trade among themselves.",
  ];
  for (const text of texts)
    for (const draft of drafts) {
      const sorts = reviewDraft({ ...draft, text }).map(({ sort }) => sort);
      if (sorts.includes("gift_missing"))
        expect(
          sorts.filter((sort) => ["gift", "why", "question", "several_gifts"].includes(sort)),
          `${text} (${draft.id})`,
        ).toEqual([]);
    }
});

describe.each(["tuning", "unseen"] as const)("the %s drafts", (part) => {
  const tallies = tallied(
    drafts.filter((draft) => draft.part === part),
    reviewDraft,
  );
  const floors = { tuning: [0.98, 0.97], unseen: [0.93, 0.91] }[part] as [number, number];

  test("what is found is right, and what there is is found", () => {
    const all = together(tallies);
    expect(precision(all), all.wrong.join("\n")).toBeGreaterThan(floors[0]);
    expect(recall(all), all.missed.join("\n")).toBeGreaterThan(floors[1]);
  });
});
