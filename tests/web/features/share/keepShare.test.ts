/** What is shared becomes a jot only where one can hold all of it. */
import { expect, test } from "vitest";
import { LIMITS } from "../../../../web/src/domain/generated/limits";
import type { Share } from "../../../../web/src/domain/shares";
import { fitsJot, getShareText } from "../../../../web/src/features/share/keepShare";

const LONGEST = LIMITS["jot"]!["text"]![1]!;
const TITLE = "Night buses";
const share = (text: string): Share => ({ title: TITLE, text, url: "", files: [], left_out: 0 });

test.each([
  ["a", 0, true],
  ["a", 1, false],
  ["🚌", 0, true],
  ["🚌", 1, false],
])("all that there is room for in %s, and %i more, fits: %s", (letter, more, fits) => {
  const text = letter.repeat(LONGEST - TITLE.length - 1 + more);
  expect(getShareText(share(text))).toBe(`${TITLE}\n${text}`);
  expect(fitsJot(share(text))).toBe(fits);
});
