/** The mending that device and server do alike. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { LIMITS } from "../../../../web/src/domain/generated/limits";
import { getExcess, listLeftOut, mendFields } from "../../../../web/src/domain/rules/mend";

test.each<[string, object, object]>([
  ["outer space goes", { text: "\u0085 \n hi\u00a0there \x1c" }, { text: "hi\u00a0there" }],
  [
    "long text is cut between characters",
    { session_name: "😀".repeat(301) },
    { session_name: "😀".repeat(300) },
  ],
  ["halves of characters and NUL", { text: "a\0b\ud83d c\ude00" }, { text: "ab\ufffd c\ufffd" }],
  ["a list has each once, and not too many", { topics: ["a", "b", "a"] }, { topics: ["a", "b"] }],
  ["an emptied field stays emptied", { text: null, state: undefined }, { text: null }],
  [
    "what nobody knows stays as it is",
    { mood: " glad ", shape: { a: 1 } },
    { mood: " glad ", shape: { a: 1 } },
  ],
])("%s", (_, fields, mended) => {
  expect(mendFields("jot", fields)).toEqual(mended);
});

test("any value in any field is mended, also in one that every object has", () => {
  const names = ["constructor", "toString", "nobody's", ...Object.values(LIMITS).flatMap(Object.keys)];
  const kinds = ["constructor", "nothing", ...Object.keys(LIMITS)];
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.constantFrom(...names),
      fc.oneof(fc.anything(), fc.array(fc.anything())),
      (kind, field, value) => {
        expect(Array.isArray(value) ? [] : listLeftOut(kind, field, value)).toEqual([]);
        expect(listLeftOut(kind, field, value).every((item) => typeof item === "string")).toBe(true);
        expect(typeof getExcess(kind, field, value)).toBe("string");
        expect(Object.keys(mendFields(kind, { [field]: value }))).toEqual(value === undefined ? [] : [field]);
      },
    ),
    { numRuns: 3_000 },
  );
});
