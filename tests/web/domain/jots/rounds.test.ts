/** The jots of a table's round are known by a key, and those written before there was one by the title they bore. */
import { expect, test } from "vitest";
import { isOfRound, ROUND } from "../../../../web/src/domain/jots/rounds";
import { sessionWords } from "../../../../web/src/text/en/months";

test.each([
  [ROUND, true],
  ["A table's round", true],
  ["Opening keynote", false],
  [null, false],
])("%s", (session_name, is) => {
  expect(isOfRound({ session_name })).toBe(is);
});

test("the key is never shown, and a session of one's own as it was typed", () => {
  expect(sessionWords(ROUND)).toBe("Table round");
  expect(sessionWords("Opening keynote")).toBe("Opening keynote");
});
