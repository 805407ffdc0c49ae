/**
 * A line is understood as it is thumbed. The rules, for whoever writes the help:
 * 1. Who first: `Dana Ruiz & Tom @Acme`, then `!` a challenge, `?` a question of mine (`asks ?` of theirs), `>` a promise, `*` an interest.
 * 2. `Dana Ruiz:` or `Dana Ruiz -` names somebody too; a plain sentence names only whom the notebook knows by full name.
 * 3. `#topic` anywhere, also in a word of one's own; a promise may end with its day: fri, tomorrow, 3/12, Dec 4, in 2 weeks.
 * 4. ` // ` begins my own reading; 🔒, (confidential) or "off the record" keeps it in confidence.
 * 5. Each further line with a sign of its own is another jot, about the same people unless it names others.
 * 6. What is not understood stays text, and a chip that is tapped is text again.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JOT_KINDS, type JotKind, SIGNS } from "../../../../web/src/domain/jots/kinds";
import { foldWord } from "../../../../web/src/domain/text/fold";
import type { OwnTopic } from "../../../../web/src/domain/topics/synonyms";
import { findDay } from "../../../../web/src/engines/line/days";
import { KnownNames, type KnownPerson } from "../../../../web/src/engines/line/knownNames";
import { type ParsedLine, parseLine } from "../../../../web/src/engines/line/line";
import { splitJots } from "../../../../web/src/engines/line/splitJots";

const folder = join(import.meta.dirname, "../../../cases/web/lines");
const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), "utf8")) as T;

interface Case extends Partial<ParsedLine> {
  typed: string;
  chosen?: JotKind;
}

const { people, own, today } = read<{ people: KnownPerson[]; own: OwnTopic[]; today: string }>("known.json");
const known = new KnownNames(people, own, today, findDay);

/** What a case does not tell is not there, and its words are as they were typed. */
const lineOf = ({ typed, chosen: _, ...line }: Case): Omit<ParsedLine, "pieces"> => ({
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
      expect(line).toEqual(lineOf(one));
      expect(pieces.map(({ raw }) => raw).join("")).toBe(one.typed);
    });
  });
}

const days = read<{ about: string; today: string; cases: { typed: string; due_on: string | null }[] }>(
  "days.json",
);
test.each(JOT_KINDS)("the sign of a %s says so in a line", (kind) => {
  expect(
    parseLine(`${SIGNS[kind]} words`, known).kind,
    `engines/line/signs.ts: read "${SIGNS[kind]}" as "${kind}"`,
  ).toBe(kind);
});

describe(days.about, () => {
  const then = new KnownNames([], [], days.today, findDay);
  test.each(days.cases)("$typed", ({ typed, due_on }) => {
    expect(parseLine(typed, then)).toMatchObject({ kind: "promise", due_on });
  });
});

const unit = fc.oneof(
  fc.constantFrom(
    ..."? ! > * @ # & , : - // → ✳︎ ¶ ! ？ ！ ( ) 🔒 🙂 \n \u0000 \uFFFC \uFFFD"
      .split(" ")
      .concat(" ", "  ", " "),
  ),
  fc.constantFrom(
    "Dana",
    "dana ruiz",
    "Dana Ruiz",
    "Tom Ek",
    "Priya Nair",
    "李娜",
    "O’Brien",
    "de la",
    "J.R.",
    "SHRM-SCP",
    "Mba",
    "Can Demir",
    "김 민수",
    "(she/her)",
    "VP",
    "will hope",
    "and",
    "with",
  ),
  fc.constantFrom(
    "@Acme",
    "@City of Dayton",
    "@Johnson & Johnson",
    "@initech corp",
    "@Yum! Brands",
    '@"the mill"',
    "@شركة النور",
    ", Inc.",
    "& Co.",
    "#L&D",
    "#a;#b",
    "#burnout",
    "#x",
    "#1",
    "fri",
    "by 3/12",
    "in 2 weeks",
    "off the record",
    "(confidential)",
    "asks",
    "a@b.org",
    "http://x.y/#z?",
  ),
  fc.constantFrom("can't", "find", "nurses", "The", "because", "3", "%"),
  fc.string({ unit: "binary", maxLength: 3 }),
);
const line = fc
  .array(fc.tuple(unit, fc.constantFrom("", " ", " ")), { maxLength: 14 })
  .map((units) => units.flat().join(""));
const whole = (text: string) => text.replace(/\s+/g, " ").trim();

describe("whatever is typed", () => {
  const always = (check: (typed: string, all: ParsedLine) => void) =>
    fc.assert(
      fc.property(line, (typed) => check(typed, parseLine(typed, known))),
      { numRuns: 500 },
    );

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
      const content = foldWord(JSON.stringify(all)).replace(/[^\p{L}\p{N}]/gu, "");
      let [words, reading] = [all.words, all.reading];
      const mark = pieces.find(({ sort }) => sort === "reading")?.from ?? Infinity;
      for (const { sort, raw, from } of pieces) {
        if (sort === "day" || sort === "confidence" || (sort === "sign" && all.asked_by === "them")) continue;
        if (sort !== "text") {
          const odd = raw.replace(
            /[\p{L}\p{M}\p{N}\s\-–—#＃@＠&,，、;:：+."“”()'’‐·_!！?？>→*✳¶/]|\uFE0E|\uFE0F/gu,
            "",
          );
          for (const one of odd)
            expect(
              Object.values(all)
                .flat()
                .map((field) => Object.values(field ?? {}).join("") + String(field))
                .join(""),
            ).toContain(one);
          for (const word of raw.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
            if (!/^(?:and)$/i.test(word))
              expect(content).toContain(foldWord(word).replace(/[^\p{L}\p{N}]/gu, ""));
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
      const {
        pieces: plain,
        words,
        ...rest
      } = parseLine(typed, known, new Set(pieces.map(({ key }) => key)));
      expect(whole(words)).toBe(whole(typed));
      expect(plain.every(({ sort }) => sort === "text")).toBe(true);
      expect(rest).toEqual({
        kind: null,
        asked_by: null,
        people: [],
        organization: "",
        topics: [],
        due_on: null,
        reading: "",
        in_confidence: false,
      });
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

  test("its jots joined are the text, and each has a sign where there are several", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        const typed = lines.join("\n");
        const jots = splitJots(typed, known);
        expect(jots.join("")).toBe(typed);
        if (jots.length > 1)
          for (const jot of jots)
            expect(jot.split("\n").some((one) => parseLine(one, known).kind)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("the words, parsed again, lose nothing", () => {
    always((_, { words }) => {
      const again = parseLine(words, known);
      expect(whole(parseLine(words, known, new Set(again.pieces.map(({ key }) => key))).words)).toBe(
        whole(words),
      );
    });
  });
});

describe("a chip that is tapped off", () => {
  const off = (typed: string, ...keys: string[]) => parseLine(typed, known, new Set(keys));

  test("is text again, and leaves the others", () => {
    const left = off("Dana Ruiz, SHRM-SCP @Acme ! pay bands #compensation", "topic:compensation");
    expect(left).toMatchObject({
      kind: "challenge",
      people: [{ id: "dana", organization: "Acme", credentials: "SHRM-SCP" }],
      topics: [],
      words: "pay bands #compensation",
    });
  });

  test("takes along what can only be said of somebody", () => {
    expect(off("Priya Nair, PHR ! no budget", "person:priya nair")).toMatchObject({
      people: [],
      words: "Priya Nair, PHR no budget",
    });
    expect(off("Priya Nair @Globex ! no budget", "person:priya nair")).toMatchObject({
      people: [],
      organization: "Globex",
    });
  });

  test("takes along the day where it was the promise", () => {
    expect(off("> send the deck fri", "sign")).toMatchObject({
      kind: null,
      due_on: null,
      words: "> send the deck fri",
    });
    expect(off("> send the deck fri", "day:2026-06-26")).toMatchObject({
      kind: "promise",
      due_on: null,
      words: "send the deck fri",
    });
  });

  test("has a key that stays while typing goes on, also in front of it", () => {
    const keys = (typed: string) => parseLine(typed, known).pieces.flatMap(({ key }) => key || []);
    const first = keys("Dana @Acme ! no budget #burnout");
    expect(first).toEqual(["person:dana", "organization:acme", "sign", "topic:burnout"]);
    expect(keys("Dana @Acme ! no money, no budget #burnout and #x")).toEqual([...first, "topic:x"]);
    expect(keys("#x Dana @Acme ! no budget #burnout")).toEqual(["topic:x", ...first]);
    expect(keys("! #burnout #burnout")).toEqual(["sign", "topic:burnout", "topic:burnout:1"]);
  });
});
