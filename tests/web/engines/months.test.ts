/** Over the months: an hour for several people, what people face, and a table's round. */
import { describe, expect, test } from "vitest";
import type { ClippingFields, FollowupFields, JotFields, Row } from "../../../web/src/domain/records/model";
import type { DueLine } from "../../../web/src/domain/rules/due";
import { findTopics } from "../../../web/src/domain/topics/findTopics";
import { type Favour, isQuick, pickThisWeek } from "../../../web/src/engines/givingHour";
import { findStale, sweepTopics } from "../../../web/src/engines/radar";
import { findMatches, type TableSeat } from "../../../web/src/engines/round";
import { SuggestionRanker } from "../../../web/src/engines/suggestions/ranker";

const topicsIn = (text: string) => findTopics(text).map(({ slug }) => slug);

describe("the giving hour", () => {
  const favour = (person_id: string, sort: string | null, why: DueLine["why"] = "again"): Favour => ({
    line: { why, due_on: "2026-11-20", person_id, followup_id: null, jot_id: null },
    clipping_id: sort && `${sort} of ${person_id}`,
    sort,
  });
  const order = (favours: Favour[]) => pickThisWeek(favours).map(({ line }) => line.person_id);

  test("what takes five minutes comes first, a question last, a promise before all", () => {
    const favours = [
      favour("question", null),
      favour("slow", "know_how"),
      favour("quick", "article"),
      favour("promised", "promise", "promise"),
    ];
    expect(order(favours)).toEqual(["promised", "quick", "slow", "question"]);
    expect(favours.map(isQuick)).toEqual([false, false, true, true]);
  });

  test("of different sorts: a second article waits behind the first template", () => {
    expect(order([favour("a", "article"), favour("b", "article"), favour("c", "template")])).toEqual([
      "a",
      "c",
      "b",
    ]);
  });

  test("no more than an hour holds, and each person once", () => {
    expect(order(Array.from({ length: 30 }, (_, at) => favour(`p${at}`, "article")))).toHaveLength(5);
    expect(order([favour("a", "article"), favour("a", "template"), favour("b", null)])).toEqual(["a", "b"]);
  });
});

describe("the radar", () => {
  const jots = (...all: JotFields[]) =>
    new Map(all.map((fields, at) => [`jot${at}`, { kind: "challenge", ...fields } as JotFields]));
  const shelf = (...all: ClippingFields[]) => new Map(all.map((fields, at) => [`clipping${at}`, fields]));
  const swept = (jot: Map<string, JotFields>, clipping = shelf()) => sweepTopics({ jot, clipping, topicsIn });

  test("how many people face what, the most first, and each person once", () => {
    const sweeps = swept(
      jots(
        { text: "Open enrollment is chaos", person_ids: ["tom"] },
        { text: "Turnover among nurses", person_ids: ["dana"] },
        { text: "Turnover again", person_ids: ["dana", "ana"] },
      ),
    );
    expect(sweeps.map(({ topic, people }) => [topic, people])).toEqual([
      ["retention", ["dana", "ana"]],
      ["benefits", ["tom"]],
    ]);
  });

  test("what the shelf has for it, and where it lacks", () => {
    const [retention, benefits] = swept(
      jots(
        { text: "x", topics: ["retention"], person_ids: ["a", "b"] },
        { text: "y", topics: ["benefits"], person_ids: ["c"] },
      ),
      shelf(
        { title: "Stay interviews", topics: ["retention"] },
        { title: "Better meetings", topics: ["culture"] },
      ),
    );
    expect([retention!.shelf, benefits!.shelf]).toEqual([["Stay interviews"], []]);
  });

  test("what is solved is no longer faced, and what speaks of no topic stands last", () => {
    const sweeps = swept(
      jots(
        { text: "Turnover", state: "solved", person_ids: ["a"] },
        { text: "Hmm", person_ids: ["b", "c", "d"] },
        { text: "Payroll system", topics: ["hr-tech"], person_ids: ["e"] },
      ),
    );
    expect(sweeps.map(({ topic }) => topic)).toEqual(["hr-tech", ""]);
  });

  test("a challenge that was long not heard of is asked about, the oldest first; in confidence never", () => {
    const now = Date.parse("2026-11-26");
    const ago = (days: number) => now - days * 86_400_000;
    const some = jots(
      { text: "fresh", heard_at: ago(10), person_ids: ["a"] },
      { text: "old", heard_at: ago(130), person_ids: ["a"] },
      { text: "older", heard_at: ago(300), person_ids: ["a"] },
      { text: "secret", heard_at: ago(300), person_ids: ["a"], in_confidence: true },
      { text: "nobody's", heard_at: ago(300) },
      { text: "solved", heard_at: ago(300), person_ids: ["a"], state: "solved" },
      { text: "marked", heard_at: ago(5), person_ids: ["a"], state: "stale" },
    );
    const asked = (followups: FollowupFields[]) =>
      findStale(some, followups, now).map(([, { text }]) => text);
    expect(asked([])).toEqual(["older", "old", "marked"]);
    expect(asked([{ jot_id: "jot1", state: "open" }])).toEqual(["older", "marked"]);
    expect(
      asked([
        { jot_id: "jot2", state: "done", done_at: ago(3) },
        { jot_id: "jot1", state: "done", done_at: ago(200) },
      ]),
    ).toEqual(["old", "marked"]);
    expect(asked([{ jot_id: "jot1", state: "let_go", done_at: ago(3) }])).toEqual(["older", "old", "marked"]);
  });
});

describe("a table's round", () => {
  const entries = (name: string, sort: string, texts: string[]) =>
    texts.map((text, at) => ({ id: `${sort} ${at} of ${name}`, text }));
  const seat = (name: string, asks: string[], offers: string[]): TableSeat => ({
    person: name,
    name,
    asks: entries(name, "ask", asks),
    offers: entries(name, "offer", offers),
  });
  const rows = ({ person, name, asks, offers }: TableSeat): Row[] =>
    [
      { id: person, kind: "person", fields: { name } },
      ...asks.map(({ id, text }) => ({
        id,
        kind: "jot",
        fields: { kind: "challenge", state: "open", text, person_ids: [person] },
      })),
      ...offers.map(({ id, text }) => ({
        id,
        kind: "clipping",
        fields: { kind: "know_how", title: text, person_id: person },
      })),
    ].map((row) => ({ stamps: {}, base: {}, ...row })) as unknown as Row[];
  const pairs = (seats: TableSeat[]) =>
    findMatches(seats, new SuggestionRanker(seats.flatMap(rows))).map(
      ({ giver, taker }) => `${giver.name} → ${taker.name}`,
    );

  test("an offer meets an ask by topic, though no word is shared", () => {
    expect(
      pairs([
        seat("Dana", ["Nurses keep leaving: turnover"], []),
        seat("Tom", [], ["Stay interviews that worked for us"]),
      ]),
    ).toEqual(["Tom → Dana"]);
  });

  test("or by a telling word, in any of its forms", () => {
    expect(
      pairs([seat("Dana", ["Somebody who knows pharmacists"], []), seat("Tom", [], ["I was a pharmacist"])]),
    ).toEqual(["Tom → Dana"]);
  });

  test("words in everybody's mouth say nothing, and nobody helps themselves", () => {
    expect(
      pairs([
        seat("Dana", ["Looking for someone with experience"], []),
        seat("Tom", [], ["Happy to share experience"]),
      ]),
    ).toEqual([]);
    expect(pairs([seat("Dana", ["Turnover"], ["How we cut turnover"])])).toEqual([]);
  });
});
