/** Whatever is in a notebook: what must never be suggested is not, and what was told bit by bit is known as if at once. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type {
  ClippingFields,
  FollowupFields,
  JotFields,
  PersonFields,
  Row,
} from "../../../../web/src/domain/records/model";
import { isLive } from "../../../../web/src/domain/records/state";
import { SuggestionRanker } from "../../../../web/src/engines/suggestions/ranker";
import type {
  IntroductionSuggestion,
  SolvedChallenge,
  Suggestion,
} from "../../../../web/src/engines/suggestions/suggestion";
import { row } from "./scores";

const NOW = 1_000 * 86_400_000;
const EVERYTHING = 1_000;
const ids = (letter: string, many: number) => Array.from({ length: many }, (_, number) => letter + number);
const [PEOPLE, JOTS, CLIPPINGS] = [ids("p", 5), ids("j", 9), ids("c", 7)];

// Few words, so that most of it would fit.
const SNATCHES = ["nurses quit in their first year", "turnover of nurses", "the kudo wall of night nurses"];
const text = fc
  .array(fc.constantFrom(...SNATCHES), { minLength: 1, maxLength: 3 })
  .map((snatches) => snatches.join(", "));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });
const flag = fc.constantFrom(true, false, null);
const time = maybe(fc.integer({ min: 0, max: NOW }));
const one = (...ids: string[]) => fc.constantFrom(...ids);
const topics = maybe(fc.array(one("retention", "cheering", "burnout"), { maxLength: 2 }));

const jot: fc.Arbitrary<JotFields> = fc.record({
  kind: one(
    ...Array<string>(6).fill("challenge"),
    "interest",
    "question",
    "note",
  ) as fc.Arbitrary<"challenge">,
  state: one("open", "open", "open", "helped", "solved", "solved", "stale") as fc.Arbitrary<"open">,
  asked_by: one("me", "them") as fc.Arbitrary<"me">,
  answer: maybe(fc.constant("Two weeks")),
  in_confidence: fc.constantFrom(true, false, false, false, null),
  person_ids: fc.uniqueArray(one(...PEOPLE, "nobody"), { maxLength: 2 }),
  text,
  topics,
  heard_at: time,
});
const clipping: fc.Arbitrary<ClippingFields> = fc.record({
  kind: one("article", "person", "resume", "tool") as fc.Arbitrary<"article">,
  title: text,
  topics,
  found_at: time,
  consent: flag,
  person_id: maybe(one(...PEOPLE)),
});
const followup: fc.Arbitrary<FollowupFields> = fc.record({
  person_id: maybe(one(...PEOPLE)),
  other_person_id: maybe(one(...PEOPLE)),
  jot_id: maybe(one(...JOTS)),
  clipping_id: maybe(one(...CLIPPINGS)),
  state: one("open", "done", "let_go") as fc.Arbitrary<"open">,
});
const person: fc.Arbitrary<PersonFields> = fc.record({
  resting: fc.constantFrom(true, false, false, false, null),
});
const topic = fc.record({
  slug: one("cheering", "retention"),
  name: fc.constant("Cheering"),
  synonyms: fc.subarray(["kudo wall", "night nurses"]),
});

/** A record as it was written once: some lie in the bin by then. */
const record: fc.Arbitrary<Row> = fc
  .oneof(
    { weight: 6, arbitrary: fc.tuple(fc.constant("jot" as const), one(...JOTS), jot) },
    { weight: 4, arbitrary: fc.tuple(fc.constant("clipping" as const), one(...CLIPPINGS), clipping) },
    { weight: 4, arbitrary: fc.tuple(fc.constant("person" as const), one(...PEOPLE), person) },
    { weight: 1, arbitrary: fc.tuple(fc.constant("followup" as const), one("f0", "f1", "f2"), followup) },
    { weight: 1, arbitrary: fc.tuple(fc.constant("topic" as const), one("t0", "t1"), topic) },
  )
  .chain(([kind, id, fields]) => {
    const there = row(kind, id, fields as object);
    const binned = {
      ...there,
      fields: { ...there.fields, deleted_at: 1 },
      stamps: { deleted_at: "9" },
    } as Row;
    return fc.constantFrom(there, there, there, there, there, binned);
  });
const history = fc.array(record, { minLength: 35, maxLength: 70 });

/** All rows as they stand at last. */
const last = (rows: Row[]): Map<string, Row> => new Map(rows.map((one) => [one.id, one]));

/** Every answer there is. */
function answers(helper: SuggestionRanker) {
  return {
    clippings: CLIPPINGS.map((id) => helper.forClipping(id, EVERYTHING)),
    jots: JOTS.map((id) => helper.forJot(id, EVERYTHING)),
    few: JOTS.map((id) => helper.forJot(id, 3)),
    solved: JOTS.map((id) => helper.solvedTheLike(id, EVERYTHING)),
    introductions: helper.introductions(EVERYTHING),
  };
}

/** What the notebook says, read once more by the plainest means. */
function book(rows: Map<string, Row>) {
  const live = [...rows.values()].filter(isLive);
  const find = (id: string) =>
    (live.find((row) => row.id === id)?.fields ?? {}) as JotFields & ClippingFields & PersonFields;
  const followups = live
    .filter(({ kind }) => kind === "followup")
    .map(({ fields }) => fields as FollowupFields);
  const both = ({ person_id, other_person_id }: FollowupFields) => [person_id, other_person_id];
  return {
    find,
    isThere: (id: string) => live.some((row) => row.id === id),
    got: (clipping: string, person: string) =>
      followups.some((one) => one.clipping_id === clipping && both(one).includes(person)),
    isSilenced: (clipping: string, jot: string) =>
      followups.some(
        (one) => one.clipping_id === clipping && one.jot_id === jot && !one.person_id && !one.other_person_id,
      ),
    met: (one: string, other: string) =>
      followups.some((each) => both(each).includes(one) && both(each).includes(other)),
  };
}

type Book = ReturnType<typeof book>;
const mayMeet = ({ find, isThere }: Book, person: string) => isThere(person) && !find(person).resting;

function mayBeSuggested(notebook: Book, { jot_id, clipping_id, person_ids, fit }: Suggestion): void {
  const { find, isThere, got, isSilenced, met } = notebook;
  const [theirJot, its] = [find(jot_id), find(clipping_id)];
  const about = its.kind === "person" && its.person_id;
  expect([isThere(jot_id), isThere(clipping_id), theirJot.in_confidence ?? false]).toEqual([
    true,
    true,
    false,
  ]);
  expect(["solved", "stale"]).not.toContain(theirJot.state);
  expect(
    theirJot.kind === "note" ||
      (theirJot.kind === "question" && (theirJot.asked_by === "me" || theirJot.answer)),
  ).toBeFalsy();
  expect(its.consent === false || (its.kind === "resume" && !its.consent)).toBe(false);
  expect([isSilenced(clipping_id, jot_id), about && (find(about).resting ?? false)]).toEqual([
    false,
    about && false,
  ]);
  expect(person_ids.length > 0).toBe(theirJot.person_ids!.length > 0);
  expect(fit > 0 && fit < 1).toBe(true);
  for (const person of person_ids) {
    expect([theirJot.person_ids!.includes(person), mayMeet(notebook, person)]).toEqual([true, true]);
    expect([person === its.person_id, got(clipping_id, person), about && met(person, about)]).toEqual([
      false,
      false,
      about && false,
    ]);
  }
}

/** Whom a clipping may help: each brings somebody who was not named before. */
function namesEachOnce(suggestions: Suggestion[]): void {
  const named = suggestions.filter(({ person_ids }) => person_ids.length > 0);
  named.forEach(({ person_ids }, at) => {
    const before = named.slice(0, at).flatMap((one) => one.person_ids);
    expect(person_ids.some((person) => !before.includes(person))).toBe(true);
  });
}

function mayBeIntroduced(notebook: Book, { as, person_ids, jot_ids }: IntroductionSuggestion): void {
  const [one, other] = jot_ids.map(notebook.find) as [JotFields, JotFields];
  expect([one.kind, other.kind, one.in_confidence || other.in_confidence || false]).toEqual([
    "challenge",
    "challenge",
    false,
  ]);
  expect(["open", "helped"]).toContain(one.state);
  expect(as === "solved" ? ["solved"] : ["open", "helped"]).toContain(other.state);
  const flags = [one, other].flatMap(({ person_ids: theirs }) =>
    person_ids.map((person) => theirs!.includes(person)),
  );
  expect(flags).toEqual([true, false, false, true]);
  expect([...person_ids.map((person) => mayMeet(notebook, person)), notebook.met(...person_ids)]).toEqual([
    true,
    true,
    false,
  ]);
}

function hasSolved(notebook: Book, asked: string, { jot_id, person_ids }: SolvedChallenge): void {
  const [mine, theirs] = [notebook.find(asked), notebook.find(jot_id)];
  expect([theirs.state, theirs.in_confidence ?? false, mine.in_confidence ?? false]).toEqual([
    "solved",
    false,
    false,
  ]);
  expect(person_ids).not.toEqual([]);
  for (const person of person_ids)
    expect([mayMeet(notebook, person), mine.person_ids!.includes(person)]).toEqual([true, false]);
}

test("nothing is suggested that must not be, and nobody", () => {
  let [suggested, introduced] = [0, 0];
  fc.assert(
    fc.property(history, (rows) => {
      const notebook = book(last(rows));
      const { clippings, jots, introductions, solved } = answers(
        new SuggestionRanker([...last(rows).values()], () => NOW),
      );
      for (const one of [...clippings, ...jots].flat()) mayBeSuggested(notebook, one);
      clippings.forEach(namesEachOnce);
      for (const one of introductions) mayBeIntroduced(notebook, one);
      const pairs = introductions.map(({ person_ids }) => [...person_ids].sort().join());
      expect(new Set(pairs).size).toBe(pairs.length);
      for (const [at, all] of solved.entries()) for (const one of all) hasSolved(notebook, JOTS[at]!, one);
      suggested += jots.flat().length;
      introduced += introductions.length;
    }),
    { numRuns: 400 },
  );
  // Otherwise nothing was looked at.
  expect(suggested).toBeGreaterThan(500);
  expect(introduced).toBeGreaterThan(30);
});

test("what is told bit by bit, in any order, and forgotten again is known as if it had been there at once", () => {
  fc.assert(
    fc.property(history, history, fc.nat(), fc.nat(), (rows, later, from, asked) => {
      const helper = new SuggestionRanker(rows.slice(0, from % rows.length), () => NOW);
      const final = last([...rows, ...later]);
      for (const [at, one] of [...rows, ...later].entries()) {
        helper.put(one);
        if (at % 7 === asked % 7) answers(helper);
      }
      const atOnce = () => answers(new SuggestionRanker([...final.values()].reverse(), () => NOW));
      expect(answers(helper)).toEqual(atOnce());
      const removedIds = [...final.keys()].filter((_, at) => at % 3 === asked % 3);
      for (const id of removedIds) {
        helper.drop(id);
        final.delete(id);
      }
      expect(answers(helper)).toEqual(atOnce());
    }),
    { numRuns: 150 },
  );
});
