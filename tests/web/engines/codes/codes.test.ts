/** What codes say, and that none of them, however wicked, loses a word or holds the phone up. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LIMITS } from "../../../../web/src/domain/generated/limits";
import type { CodeContent } from "../../../../web/src/engines/codes/code";
import { readCode } from "../../../../web/src/engines/codes/read";
import { refusals } from "../../../../web/src/text/en/intake";

interface Case {
  name: string;
  payload: string;
  code: Omit<CodeContent, "raw">;
}
const file = readFileSync(join(import.meta.dirname, "../../../cases/web/codes.json"), "utf8");
const { cases } = JSON.parse(file) as { cases: Case[] };

describe("codes.json", () => {
  test.each(cases)("$name", ({ payload, code }) =>
    expect(readCode(payload)).toEqual({ ...code, raw: payload }),
  );
});

/** All of the code is there, and every field is one line that the notebook would take as it is. */
function sound(code: CodeContent, payload: string): void {
  expect(code.raw).toBe(payload);
  for (const [field, words] of Object.entries(code.person)) {
    expect(words, field).toMatch(/^[^\0-\x1f\x7f-\x9f]+$/);
    expect(words).toBe(words.trim());
    expect(Array.from(words).length, field).toBeLessThanOrEqual(LIMITS["person"]![field]![1]!);
  }
  if (code.url) expect(new URL(code.url).protocol).toMatch(/^https?:$/);
  if (code.person.linkedin_url) expect(new URL(code.person.linkedin_url).hostname).toBe("www.linkedin.com");
  expect((code.note ?? "").length).toBeLessThanOrEqual(20_000);
}

const pieces = fc.constantFrom(
  "BEGIN:VCARD",
  "END:VCARD",
  "\n",
  "\r\n",
  "\n ",
  "FN",
  "N",
  "TEL",
  ":",
  ";",
  ",",
  "\\",
  "=",
  "=C3",
  "=\n",
  '"',
  "ENCODING=QUOTED-PRINTABLE",
  "MECARD:",
  "BIZCARD:",
  "mailto:",
  "tel:",
  "https://",
  "linkedin.com/in/",
  "a-b-",
  "@",
  ".example",
  "%",
  "%C3",
  "\ufeff",
  "\0",
  "\ud83d",
  "|",
  "AGENT:",
  "ORG:",
  "VERSION:2.1",
);

test("any text is read without a fault", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => sound(readCode(text), text)),
    { numRuns: 2_000 },
  );
});

test("a code cut off anywhere is read as far as it goes", () => {
  for (const { payload } of cases) {
    for (let end = 0; end <= payload.length; end += 1)
      sound(readCode(payload.slice(0, end)), payload.slice(0, end));
  }
});

const card = (inside: string) => `BEGIN:VCARD\nVERSION:2.1\n${inside}`;
test.each([
  ["two million letters", "x".repeat(2_000_000)],
  ["a hundred thousand lines", card("N:a\n".repeat(100_000))],
])("%s are refused in a sentence", (_, bomb) => {
  const code = readCode(bomb);
  expect(code.sort).toBe("refused");
  expect(refusals[code.why!]).toMatch(/^[A-Z].+\.$/);
  expect(code.raw).toBe(bomb);
});

const wicked: [string, string][] = [
  ["escapes", `MECARD:N:${"\\".repeat(499_000)}`],
  ["escapes in a card", card(`N:${"\\;".repeat(240_000)}`)],
  ["soft breaks", card(`FN;ENCODING=QUOTED-PRINTABLE:${"=C3=\n".repeat(9_900)}`)],
  ["soft breaks of long lines", card(`FN;ENCODING=QUOTED-PRINTABLE:${`${"x".repeat(48)}=\n`.repeat(9_900)}`)],
  ["quotation marks", card(`TEL;${'"'.repeat(499_000)}:1`)],
  ["parameters", card(`TEL;${"A=B;".repeat(120_000)}:1`)],
  ["cards in cards", "BEGIN:VCARD\nAGENT:\n".repeat(4_900)],
  ["telephones", card("TEL:1\n".repeat(9_900))],
  ["blanks", `${" ".repeat(250_000)}x${" ".repeat(240_000)}x`],
  ["letters without an end", "a".repeat(499_999)],
  ["an address without an end", `mailto:${"a@".repeat(240_000)}`],
  ["percent signs", `https://linkedin.com/in/${"%".repeat(400_000)}`],
  ["commas in a name", `MECARD:N:${"a,".repeat(240_000)};;`],
  ["hyphens in a slug", `linkedin.com/in/${"a-".repeat(900)}`],
  ["brackets in a name", card(`FN:${"(".repeat(400_000)}`)],
  ["blanks in an address", card(`EMAIL:x${" ".repeat(480_000)}x`)],
  ["points in an address", card(`EMAIL:x${".".repeat(480_000)}x`)],
  ["marks before an address", card(`EMAIL:${'"<'.repeat(240_000)}`)],
  ["addresses in a note", card(`NOTE:${"linkedin.com/in/a ".repeat(27_000)}`)],
  ["letters in base64", card(`NOTE;ENCODING=b:${"QUFB".repeat(120_000)}`)],
  ["bars", "|a".repeat(249_000)],
  ["line ends as letters", `BEGIN:VCARD${"\\n".repeat(240_000)}`],
];
test.each([
  ["of words", "She told me that her managers never learnt to give feedback.\n".repeat(3_000)],
  ["that name somebody", "Dana Ruiz, HR Manager at Acme, dana@acme.example\n".repeat(3_000)],
  ["of a card", `${card("N:Ruiz;Dana\n")}${"NOTE:a\n".repeat(3_000)}`],
])("3,000 lines %s that were pasted are read at once", (_, pasted) => {
  const begin = performance.now();
  sound(readCode(pasted), pasted);
  expect(performance.now() - begin).toBeLessThan(2_000);
});
test.each(wicked)("half a million %s take no time worth the name", (_, bomb) => {
  sound(readCode(bomb), bomb);
});
