/** The labelled set is what it says of itself. */
import { join } from "node:path";
import { stemmer } from "stemmer";
import { describe, expect, test } from "vitest";
import { labelled, partOf } from "./labelled";

const { challenges, clippings, plain } = labelled(join(import.meta.dirname, "../../../corpus/help"));
const byId = new Map(clippings.map((clipping) => [clipping.id, clipping]));

/** The stems of a text's words, without those that say nothing. */
function contentOf(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .replace(/['’]s?\b/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 1 && !plain.has(word)).map((word) => stemmer(word)));
}

function sharedWith(text: string, helps: string[]) {
  const content = contentOf(text);
  const each = helps.map((id) => {
    const { title, words } = byId.get(id)!;
    return [...contentOf(`${title} ${words}`)].filter((stem) => content.has(stem));
  });
  return { most: Math.max(...each.map((stems) => stems.length)), together: new Set(each.flat()).size };
}

test("it is large enough, and half of it is hard", () => {
  expect(challenges.length).toBeGreaterThanOrEqual(100);
  expect(clippings.length).toBeGreaterThanOrEqual(70);
  expect(challenges.filter(({ shared }) => !shared).length).toBeGreaterThanOrEqual(challenges.length / 2);
  expect(challenges.filter(({ part }) => part === "unseen").length).toBeGreaterThanOrEqual(
    challenges.length / 3,
  );
  expect(new Set(clippings.map(({ kind }) => kind)).size).toBe(12);
  expect(byId.size).toBe(clippings.length);
});

describe("words are shared where it says so, and hardly one where not", () => {
  test.each(challenges)("$id: $text", ({ id, text, helps, shared, part }) => {
    expect(helps.length).toBeGreaterThanOrEqual(1);
    const { most, together } = sharedWith(text, helps);
    expect(shared ? most >= 2 : together <= 1).toBe(true);
    expect(part).toBe(partOf(id));
  });
});
