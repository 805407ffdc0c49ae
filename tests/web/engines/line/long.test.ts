/** Texts that nobody thumbs, and some paste: they are read at every key, and must not take longer for it. */
import { describe, expect, test } from "vitest";
import { findLinks } from "../../../../web/src/domain/links/findLinks";
import { findTopics } from "../../../../web/src/domain/topics/findTopics";
import { findDay } from "../../../../web/src/engines/line/days";
import { KnownNames } from "../../../../web/src/engines/line/knownNames";
import { parseLine } from "../../../../web/src/engines/line/line";
import { reviewDraft } from "../../../../web/src/engines/mirror/reviewDraft";

const known = new KnownNames(
  [{ id: "1", name: "Dana Ruiz", organization: "Acme" }],
  [],
  "2026-12-02",
  findDay,
);

/** What the slowest of these took before was 50 s; what one takes now is far below this, ms. */
const PATIENCE = 2_000;

const endless = (text: string) => text.repeat(Math.ceil(50_000 / text.length));
const TEXTS: Record<string, string> = Object.fromEntries(
  [
    "a",
    "A",
    "留",
    "가",
    "ش",
    "1",
    "\n",
    "\n ",
    '"',
    "(",
    "#",
    "#a",
    "@a",
    "a-",
    "a.",
    "a,",
    "aB1",
    "a@",
    "http:",
    "https://a.b/",
    "Dana,",
    "@Acme ",
    "#culture ",
    ">by Friday ",
    "tomorrow ",
    "// a ",
    "Dana Ruiz, ",
    "Dana Ruiz, HR Manager at Acme\n",
    "She told me that her managers never learnt to give feedback, and that people leave. ",
  ].map((text) => [text, endless(text)]),
);

describe.each(Object.entries(TEXTS))("50,000 letters of %j", (_, text) => {
  const measure = (work: () => unknown) => {
    const begin = performance.now();
    work();
    expect(performance.now() - begin).toBeLessThan(PATIENCE);
  };
  test("are read as a line at once, and stay what they are", () => {
    measure(() => {
      const { pieces } = parseLine(text, known);
      expect(pieces.map(({ raw }) => raw).join("")).toBe(text);
    });
  });
  test("are looked at by the mirror at once", () => measure(() => reviewDraft({ text })));
  test("are searched for topics and links at once", () => measure(() => [findTopics(text), findLinks(text)]));
});

describe("of a long text", () => {
  const prose = "They told me that people leave, and nobody asks why. ".repeat(200);
  test("the beginning and the end are understood, and all of it is kept", () => {
    const { kind, people, topics, in_confidence, words } = parseLine(
      `Dana Ruiz @Acme !${prose}\n#retention (in confidence)`,
      known,
    );
    expect({ kind, people, topics, in_confidence }).toEqual({
      kind: "challenge",
      people: [{ name: "Dana Ruiz", id: "1", organization: "Acme" }],
      topics: ["retention"],
      in_confidence: true,
    });
    expect(words).toBe(prose.trim());
  });
  test("no half of a word is understood where the reading ends", () => {
    for (let at = 0; at < 12; at += 1) {
      const { topics } = parseLine(`${"a ".repeat(1_990)}${"b".repeat(at)} #culturally ${prose}`, known);
      expect(topics.filter((topic) => topic !== "culturally")).toEqual([]);
    }
  });
});
