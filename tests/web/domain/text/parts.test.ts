/** Text that is longer than its field: all of it goes on in the next. */
import { describe, expect, test } from "vitest";
import { countExcess, splitText, subtractWritten } from "../../../../web/src/domain/text/parts";

describe("text in parts", () => {
  test.each<[string, string, number, string[]]>([
    ["what fits is one", " hi there ", 8, ["hi there"]],
    ["of what is blank there is none", " \n ", 3, []],
    ["a word that is too long is broken", "abcdefg", 3, ["abc", "def", "g"]],
    ["a family of letters counts once", "😀".repeat(5), 2, ["😀😀", "😀😀", "😀"]],
    [
      "between words, where one ends late",
      `${"a".repeat(95)} ${"b".repeat(10)}`,
      100,
      ["a".repeat(95), "b".repeat(10)],
    ],
    ["exactly at a blank", `${"a".repeat(100)}\n\n  b`, 100, ["a".repeat(100), "b"]],
  ])("%s", (_, text, longest, parts) => expect(splitText(text, longest)).toEqual(parts));

  test("no letter is lost, and no part is too long", () => {
    const words = Array.from({ length: 5_000 }, (_, at) => "word".repeat(at % 7) + at).join(" ");
    const parts = splitText(words, 1_000);
    expect(parts.join(" ")).toBe(words);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(1_000);
  });
});

test("letters that are too many are counted without outer blanks, each once", () => {
  expect([
    countExcess("ab ", 2),
    countExcess("abc", 2),
    countExcess("😀😀", 2),
    countExcess("😀😀😀", 1),
  ]).toEqual([0, 1, 0, 2]);
});

test("what was typed while the rest was written stays", () => {
  expect(subtractWritten("Ana, Be", "Ana, ")).toBe("Be");
  expect(subtractWritten("Ana", "Ana")).toBe("");
  expect(subtractWritten("quite another", "Ana")).toBe("quite another");
});
