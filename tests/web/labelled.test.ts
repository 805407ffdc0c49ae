/** The labelled set is what it says of itself. */
import { describe, expect, test } from "vitest";
import { CHALLENGES, CLIPPINGS, contentOf, partOf } from "./labelled";

const clippings = new Map(CLIPPINGS.map((clipping) => [clipping.id, clipping]));

function sharedWith(text: string, helps: string[]) {
  const said = contentOf(text);
  const each = helps.map((id) => {
    const { title, words } = clippings.get(id)!;
    return [...contentOf(`${title} ${words}`)].filter((stem) => said.has(stem));
  });
  return { most: Math.max(...each.map((stems) => stems.length)), together: new Set(each.flat()).size };
}

test("it is large enough, and half of it is hard", () => {
  expect(CHALLENGES.length).toBeGreaterThanOrEqual(100);
  expect(CLIPPINGS.length).toBeGreaterThanOrEqual(70);
  expect(CHALLENGES.filter(({ shared }) => !shared).length).toBeGreaterThanOrEqual(CHALLENGES.length / 2);
  expect(CHALLENGES.filter(({ part }) => part === "unseen").length).toBeGreaterThanOrEqual(CHALLENGES.length / 3);
  expect(new Set(CLIPPINGS.map(({ kind }) => kind)).size).toBe(12);
  expect(clippings.size).toBe(CLIPPINGS.length);
});

describe("words are shared where it says so, and hardly one where not", () => {
  test.each(CHALLENGES)("$id: $text", ({ id, text, helps, shared, part }) => {
    expect(helps.length).toBeGreaterThanOrEqual(1);
    const { most, together } = sharedWith(text, helps);
    expect(shared ? most >= 2 : together <= 1).toBe(true);
    expect(part).toBe(partOf(id));
  });
});
