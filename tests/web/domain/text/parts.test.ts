/** Text that is longer than its field: all of it goes on in the next. */
import { expect, test } from "vitest";
import { splitText } from "../../../../web/src/domain/rules/parts";
import { countExcess, subtractWritten } from "../../../../web/src/domain/text/parts";

test("no letter is lost, and no part is too long", () => {
  const words = Array.from({ length: 5_000 }, (_, at) => "word".repeat(at % 7) + at).join(" ");
  const parts = splitText(words, 1_000);
  expect(parts.join(" ")).toBe(words);
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(1_000);
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
  expect(subtractWritten("Ben\nAna, ", "Ana")).toBe("Ben, ");
  expect(subtractWritten("Ben\nAna", "Ana")).toBe("Ben");
});
