/** Ids, and the mending that device and server do alike. */
import { expect, test } from "vitest";
import { isId, newId } from "../../web/src/kinds/id";
import { mend } from "../../web/src/kinds/mend";

test("ids are UUIDv7, each later than the one before, also within a millisecond and when the clock goes back", () => {
  const ids = [...Array.from({ length: 999 }, () => newId(1_700_000_000_000)), newId(1), newId(1_700_000_000_001)];
  expect([...ids].sort()).toEqual(ids);
  expect(ids.every(isId)).toBe(true);
  expect(ids[0]).toMatch(/^018bcfe5-6800-7...-[89ab]/);
});

test.each<[string, object, object]>([
  ["outer space goes", { text: "\u0085 \n hi\u00a0there \x1c" }, { text: "hi\u00a0there" }],
  ["long text is cut between characters", { session_name: "😀".repeat(301) }, { session_name: "😀".repeat(300) }],
  ["halves of characters and NUL", { text: "a\0b\ud83d c\ude00" }, { text: "ab\ufffd c\ufffd" }],
  ["a list has each once, and not too many", { topics: ["a", "b", "a"] }, { topics: ["a", "b"] }],
  ["an emptied field stays emptied", { text: null, state: undefined }, { text: null }],
  ["what nobody knows stays as it is", { mood: " glad ", shape: { a: 1 } }, { mood: " glad ", shape: { a: 1 } }],
])("%s", (_, given, mended) => {
  expect(mend("jot", given)).toEqual(mended);
});
