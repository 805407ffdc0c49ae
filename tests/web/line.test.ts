/**
 * A line is understood as it is thumbed. The rules, for whoever writes the help:
 * 1. Who first: `Dana Ruiz & Tom @Acme`, then `!` a challenge, `?` a question of mine (`asks ?` of theirs), `>` a promise, `*` an interest.
 * 2. `Dana Ruiz:` or `Dana Ruiz -` names somebody too; a plain sentence names only whom the notebook knows by full name.
 * 3. `#topic` anywhere, also in a word of one's own; a promise may end with its day: fri, tomorrow, 3/12, Dec 4, in 2 weeks.
 * 4. ` // ` begins my own reading; 🔒, (confidential) or "off the record" keeps it in confidence.
 * 5. What is not understood stays text, and a chip that is tapped is text again.
 */
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Known, type KnownPerson } from "../../web/src/intake/line/known";
import { parseLine, type Line } from "../../web/src/intake/line/line";
import { fold } from "../../web/src/matching/spoken";
import type { OwnTopic } from "../../web/src/matching/synonyms";
import type { JotKind } from "../../web/src/parts/words/jots";

const folder = join(import.meta.dirname, "../vectors/lines");
const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), "utf8")) as T;

interface Case extends Partial<Line> {
  typed: string;
  chosen?: JotKind;
}

const { people, own, today } = read<{ people: KnownPerson[]; own: OwnTopic[]; today: string }>("known.json");
const known = new Known(people, own, today);

/** What a case does not tell is not there, and its words are as they were typed. */
const told = ({ typed, chosen: _, ...line }: Case): Omit<Line, "pieces"> => ({
  kind: null,
  asked_by: null,
  people: [],
  organization: "",
  topics: [],
  due_on: null,
  reading: "",
  in_confidence: false,
  words: typed,
  ...line,
});

for (const file of ["people.json", "signs.json", "promises.json", "topics.json"]) {
  const { about, cases } = read<{ about: string; cases: Case[] }>(file);
  describe(about, () => {
    test.each(cases)("$typed", (one) => {
      const { pieces, ...line } = parseLine(one.typed, known, undefined, one.chosen);
      expect(line).toEqual(told(one));
      expect(pieces.map(({ raw }) => raw).join("")).toBe(one.typed);
    });
  });
}

const unit = fc.oneof(
  fc.constantFrom(..."? ! > * @ # & , : - // → ✳︎ ¶ ! ？ ！ ( ) 🔒 🙂 \n \u0000 \uFFFC \uFFFD".split(" ").concat(" ", "  ", " ")),
  fc.constantFrom("Dana", "dana ruiz", "Dana Ruiz", "Tom Ek", "Priya Nair", "李娜", "O’Brien", "de la", "J.R.", "SHRM-SCP", "VP", "will hope", "and", "with"),
  fc.constantFrom("@Acme", "@City of Dayton", "#burnout", "#x", "#1", "fri", "by 3/12", "in 2 weeks", "off the record", "(confidential)", "asks", "a@b.org", "http://x.y/#z?"),
  fc.constantFrom("can't", "find", "nurses", "The", "because", "3", "%"),
  fc.string({ unit: "binary", maxLength: 3 }),
);
const line = fc.array(fc.tuple(unit, fc.constantFrom("", " ", " ")), { maxLength: 14 }).map((units) => units.flat().join(""));
const whole = (text: string) => text.replace(/\s+/g, " ").trim();

describe("whatever is typed", () => {
  const always = (check: (typed: string, all: Line) => void) => fc.assert(fc.property(line, (typed) => check(typed, parseLine(typed, known))), { numRuns: 500 });

  test("the pieces joined are the text", () => {
    always((typed, { pieces }) => {
      expect(pieces.map(({ raw }) => raw).join("")).toBe(typed);
      for (const { raw, from } of pieces) expect(typed.startsWith(raw, from)).toBe(true);
      const keys = pieces.map(({ key }) => key).filter(Boolean);
      expect(new Set(keys).size).toBe(keys.length);
    });
  });

  test("each character is in the words, in a field, or of a sign", () => {
    always((_, { pieces, ...all }) => {
      const kept = fold(JSON.stringify(all)).replace(/[^\p{L}\p{N}]/gu, "");
      let [words, reading] = [all.words, all.reading];
      const mark = pieces.find(({ sort }) => sort === "reading")?.from ?? Infinity;
      for (const { sort, raw, from } of pieces) {
        if (sort === "day" || sort === "confidence" || (sort === "sign" && all.asked_by === "them")) continue;
        if (sort !== "text") {
          const odd = raw.replace(/[\p{L}\p{M}\p{N}\s\-–—#＃@＠&,，、;:：+.()'’‐·_!！?？>→*✳¶/\uFE0E\uFE0F]/gu, "");
          for (const one of odd) expect(Object.values(all).flat().map((field) => Object.values(field ?? {}).join("") + String(field)).join("")).toContain(one);
          for (const word of raw.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) if (!/^(?:and)$/i.test(word)) expect(kept).toContain(fold(word).replace(/[^\p{L}\p{N}]/gu, ""));
          continue;
        }
        for (const one of raw.replace(/\s/g, "")) {
          const rest = from > mark ? reading : words;
          expect(rest).toContain(one);
          if (from > mark) reading = rest.slice(rest.indexOf(one) + one.length);
          else words = rest.slice(rest.indexOf(one) + one.length);
        }
      }
    });
  });

  test("with every chip tapped off, the words are what was typed", () => {
    always((typed, { pieces }) => {
      const { pieces: plain, words, ...rest } = parseLine(typed, known, new Set(pieces.map(({ key }) => key)));
      expect(whole(words)).toBe(whole(typed));
      expect(plain.every(({ sort }) => sort === "text")).toBe(true);
      expect(rest).toEqual({ kind: null, asked_by: null, people: [], organization: "", topics: [], due_on: null, reading: "", in_confidence: false });
    });
  });

  test("with one chip tapped off, its words are back, and no other chip comes", () => {
    always((typed, { pieces }) => {
      const keys = new Set(pieces.map(({ key }) => key));
      for (const { key, raw } of pieces.filter((piece) => piece.key)) {
        const left = parseLine(typed, known, new Set([key]));
        expect(left.pieces.filter((piece) => piece.key && !keys.has(piece.key))).toEqual([]);
        expect(left.pieces.some((piece) => piece.key === key)).toBe(false);
        expect(whole(left.words + left.reading).replaceAll(" ", "")).toContain(raw.replace(/\s/g, ""));
      }
    });
  });

  test("the words, parsed again, lose nothing", () => {
    always((_, { words }) => {
      const again = parseLine(words, known);
      expect(whole(parseLine(words, known, new Set(again.pieces.map(({ key }) => key))).words)).toBe(whole(words));
    });
  });
});
