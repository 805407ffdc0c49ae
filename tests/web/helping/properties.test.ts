/** Whatever a notebook holds, no rule is broken, and it does not matter how its rows came. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ClippingFields, FollowupFields, JotFields, PersonFields, Row } from "../../../web/src/kinds/model";
import { isLive } from "../../../web/src/kinds/standing";
import { binned, helper, NOW, row } from "./notebook";

const ids = (letter: string, most: number) => fc.integer({ min: 1, max: most }).map((number) => `${letter}${number}`);
const text = fc.array(
  fc.constantFrom("nurses quit", "stay interviews", "burnout", "no budget", "the boss", "Onboarding", "new hires", "union", "épée", "42", "", "merry-go-round"),
  { maxLength: 4 },
).map((phrases) => phrases.join(", ")); // prettier-ignore
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const flag = maybe(fc.constantFrom(true, false, null));
const topics = maybe(fc.subarray(["retention", "burnout", "my own"]));
const when = maybe(fc.integer({ min: 0, max: NOW }));

const jot = fc.record({
  kind: fc.constantFrom("note", "question", "challenge", "challenge", "interest", "promise"),
  state: maybe(fc.constantFrom("open", "helped", "solved", "stale", null)),
  text, reading: maybe(text), topics, heard_at: when, in_confidence: flag,
  asked_by: maybe(fc.constantFrom("me", "them")), answer: maybe(fc.constantFrom("", "yes")),
  person_ids: maybe(fc.uniqueArray(ids("p", 4), { maxLength: 2 })),
}); // prettier-ignore
const clipping = fc.record({
  kind: fc.constantFrom("article", "podcast", "person", "resume", "job"),
  title: text, words: maybe(text), topics, found_at: when, consent: flag, person_id: maybe(ids("p", 4)),
}); // prettier-ignore
const followup = fc.record({
  person_id: maybe(ids("p", 4)), other_person_id: maybe(ids("p", 4)), jot_id: maybe(ids("j", 6)), clipping_id: maybe(ids("c", 5)),
  state: maybe(fc.constantFrom("open", "done", "let_go")),
}); // prettier-ignore
const topic = fc.record({ slug: maybe(fc.constantFrom("retention", "my own")), synonyms: maybe(fc.constant(["merry-go-round"])) });

const one = fc.oneof(
  fc.tuple(fc.constant("person"), ids("p", 4), fc.record({ resting: flag })),
  fc.tuple(fc.constant("jot"), ids("j", 6), jot),
  fc.tuple(fc.constant("jot"), ids("j", 6), jot),
  fc.tuple(fc.constant("clipping"), ids("c", 5), clipping),
  fc.tuple(fc.constant("clipping"), ids("c", 5), clipping),
  fc.tuple(fc.constant("followup"), ids("f", 3), followup),
  fc.tuple(fc.constant("topic"), ids("t", 2), topic),
);
const rows = fc.array(
  fc.tuple(one, fc.integer({ max: 9, min: 0 })).map(([[kind, id, fields], lot]) => {
    const made = row(kind as "jot", id, fields as JotFields);
    return lot === 0 ? binned(made) : made;
  }),
  { maxLength: 40, size: "max" },
);

/** The rows as they are in the end: the latest of each id. */
const latest = (all: Row[]): Row[] => [...new Map(all.map((each) => [each.id, each])).values()];

function everythingAsked(asked: ReturnType<typeof helper>, held: Row[]) {
  const of = (kind: string) => held.filter((each) => each.kind === kind).map(({ id }) => id).sort(); // prettier-ignore
  return {
    clippings: of("clipping").map((id) => asked.forClipping(id, 9)),
    jots: of("jot").map((id) => asked.forJot(id, 9)),
    solved: of("jot").map((id) => asked.solvedTheLike(id, 9)),
    together: asked.introductions(9),
  };
}

test("rows taken in one by one, changed and dropped, come to the same as all at once", () => {
  fc.assert(
    fc.property(rows, rows, fc.uniqueArray(fc.oneof(ids("p", 4), ids("j", 6), ids("c", 5), ids("f", 3), ids("t", 2)), { maxLength: 5 }), (first, then, dropped) => {
      const grown = helper(...latest(first));
      everythingAsked(grown, latest(first));
      for (const each of then) grown.put(each);
      for (const id of dropped) grown.drop(id);
      const held = latest([...first, ...then]).filter(({ id }) => !dropped.includes(id));
      const anew = helper(...held);
      expect(everythingAsked(grown, held)).toEqual(everythingAsked(anew, held));
    }),
    { numRuns: 150 },
  );
}, 60_000);

test("no suggestion breaks a rule", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const held = latest(all);
      const asked = helper(...held);
      const live = new Map(held.filter(isLive).map((each) => [each.id, each]));
      const fields = <T>(id: string) => live.get(id)!.fields as T;
      const given = [...live.values()].filter(({ kind }) => kind === "followup").map((each) => each.fields as FollowupFields);
      const { clippings, jots, solved, together } = everythingAsked(asked, held);
      const rests = (id: string) => !live.has(id) || fields<PersonFields>(id).resting === true;
      const wanted = ({ kind, state, asked_by, answer, in_confidence }: JotFields) =>
        in_confidence !== true && state !== "solved" && state !== "stale" &&
        (kind === "challenge" || kind === "interest" || (kind === "question" && asked_by === "them" && !answer)); // prettier-ignore
      for (const { jot_id, clipping_id, person_ids, fit } of [...clippings, ...jots].flat()) {
        const [told, shelved] = [fields<JotFields>(jot_id), fields<ClippingFields>(clipping_id)];
        expect(wanted(told)).toBe(true);
        expect(shelved.consent === true || (shelved.kind !== "resume" && shelved.consent !== false)).toBe(true);
        expect(person_ids.length === 0).toBe(!told.person_ids?.length);
        expect(given.some((each) => each.clipping_id === clipping_id && each.jot_id === jot_id && !each.person_id && !each.other_person_id)).toBe(false);
        for (const person of person_ids) {
          expect(told.person_ids).toContain(person);
          expect(rests(person) || person === shelved.person_id).toBe(false);
          expect(given.some((each) => each.clipping_id === clipping_id && [each.person_id, each.other_person_id].includes(person))).toBe(false);
        }
        expect(fit > 0 && fit < 1).toBe(true);
      }
      for (const suggested of clippings) {
        const named = new Set<string>();
        for (const { person_ids } of suggested.filter((each) => each.person_ids.length > 0)) {
          expect(person_ids.some((person) => !named.has(person))).toBe(true);
          person_ids.forEach((person) => named.add(person));
        }
      }
      const secret = (id: string) => fields<JotFields>(id).in_confidence === true;
      for (const { jot_id, person_ids } of solved.flat()) expect(secret(jot_id) || person_ids.some(rests) || person_ids.length === 0).toBe(false);
      for (const { jot_ids, person_ids: [first, second] } of together) {
        expect(jot_ids.some(secret) || rests(first) || rests(second) || first === second).toBe(false);
        expect(given.some(({ person_id: a, other_person_id: b }) => (a === first && b === second) || (a === second && b === first))).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);
