/** The recap of an event: what stands where, and what never leaves the screen. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { FieldsOf } from "../../../web/src/domain/records/model";
import { buildBrief } from "../../../web/src/engines/brief";
import { buildRecap, dropConfided, PARTS } from "../../../web/src/engines/recap";
import { formatRecap } from "../../../web/src/features/recap/text";
import { idOf, person, row } from "../domain/people/folk";

const EVENT = idOf(1);
const event = row("event", { name: "SHRM Austin", city: "Austin" }, EVENT);
const maria = person({ name: "Maria Lopez", organization: "Acme", remember_by: "red glasses" }, idOf(2));
const tom = person({ name: "Tom Ek", event_id: EVENT, met_at: 5 }, idOf(3));
const hoped = person({ name: "Ann Lee", event_id: EVENT, hoped_for: true }, idOf(4));

let next = 10;
const jot = (kind: FieldsOf["jot"]["kind"], text: string, fields: FieldsOf["jot"] = {}) =>
  row(
    "jot",
    {
      ...(kind && { kind }),
      text,
      event_id: EVENT,
      person_ids: [maria.id],
      heard_at: (next += 1),
      ...fields,
    },
    idOf(next),
  );

const struggle = jot("challenge", "Nurses leave", { state: "open" });
const solved = jot("challenge", "No swaps", { state: "solved" });
const promise = jot("promise", "Send the template", { due_on: "2031-03-05" });
const done = jot("promise", "Send the book");
const jots = [
  struggle,
  solved,
  promise,
  done,
  jot("question", "Who does this well?", { asked_by: "them" }),
  jot("question", "What did you try?", { asked_by: "me", answer: "Two agencies" }),
  jot("interest", "Mentoring"),
  jot("note", "Sits on the board", { person_ids: [] }),
  jot("challenge", "Elsewhere", { event_id: idOf(99) }),
]; // prettier-ignore
const followups = [
  row("followup", { jot_id: done.id, state: "done" }),
  row("followup", { jot_id: promise.id, state: "open" }),
];
/** Not this gift, and not these two: the struggle stays as it is. */
const silences = [
  row("followup", { jot_id: struggle.id, clipping_id: idOf(90), state: "let_go" }),
  row("followup", { jot_id: struggle.id, person_id: maria.id, other_person_id: tom.id, state: "let_go" }),
  row("followup", { jot_id: struggle.id, person_id: maria.id, state: null }),
];
followups.push(...silences);
const all = buildRecap(EVENT, [maria, tom, hoped], jots, followups);

test("everything stands in its part, in the order in which it was heard", () => {
  expect(all.met.map(({ id }) => id)).toEqual([tom.id, maria.id]);
  expect(Object.fromEntries(PARTS.map((part) => [part, all[part].map(({ text }) => text)]))).toEqual({
    struggles: ["Nurses leave", "No swaps"],
    asked: ["Who does this well?"],
    interests: ["Mentoring"],
    promises: ["Send the template", "Send the book"],
    mine: ["What did you try?"],
    notes: ["Sits on the board"],
  });
});

test("to give next is what is promised or open, and not what is settled", () => {
  const [first, ...more] = all.next;
  expect([
    first!.person,
    first!.promises.map(({ text }) => text),
    first!.struggles.map(({ text }) => text),
  ]).toEqual([maria.id, ["Send the template"], ["Nurses leave"]]);
  expect(more).toEqual([]);
});

test("what is open is the same as on a person's page: a question that was sent settles nothing, and a gift solves nothing", () => {
  const helped = jot("challenge", "Nobody applies", { state: "helped" });
  const asked = jot("question", "Who does this well?", { asked_by: "them" });
  const interest = jot("interest", "Mentoring");
  const said = [struggle, helped, solved, promise, done, asked, interest];
  const about = [
    ...[struggle, asked].map(({ id }) => row("followup", { person_id: maria.id, jot_id: id, state: "done" })),
    row("followup", { person_id: maria.id, jot_id: helped.id, clipping_id: idOf(90), state: "done" }),
    row("followup", { person_id: maria.id, jot_id: interest.id, clipping_id: idOf(90), state: "done" }),
    row("followup", { person_id: maria.id, jot_id: done.id, state: "let_go" }),
  ];
  const recap = buildRecap(EVENT, [maria], said, about);
  const brief = buildBrief([...said].reverse(), about);
  const settled = PARTS.flatMap((part) => recap[part].filter((line) => line.settled).map(({ id }) => id));
  expect(settled).toEqual([solved.id, interest.id, done.id]);
  const ids = (lines: { id: string }[]) => lines.map(({ id }) => id).sort();
  expect(ids(recap.next[0]!.struggles)).toEqual(ids(brief.challenges));
  expect(ids(recap.next[0]!.promises)).toEqual(ids(brief.promises));
});

test("as text it reads well in a mail", () => {
  const text = formatRecap(event, all);
  expect(text).toContain("SHRM Austin, Austin\n\nPEOPLE I MET\n- Tom Ek\n- Maria Lopez, Acme, red glasses\n");
  expect(text).toContain("- Maria Lopez: “Nurses leave”\n- Maria Lopez: “No swaps” (settled)");
  expect(text).toContain("- Maria Lopez: What did you try?\n  Answer: Two agencies");
  expect(text).toContain(
    "- Maria Lopez\n  Promised by Mar 5, 2031: Send the template\n  Open: “Nurses leave”",
  );
  expect(text).not.toMatch(/\n\n\n|undefined|null/);
});

test("nothing that was said in confidence is in the text, whatever it is and wherever it would stand", () => {
  const kinds = fc.constantFrom("note", "question", "challenge", "interest", "promise", undefined);
  const some = fc.array(
    fc.record({
      kind: kinds,
      confided: fc.boolean(),
      answer: fc.boolean(),
      them: fc.boolean(),
      who: fc.boolean(),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(some, (lines) => {
      const rows = lines.map(({ kind, confided, answer, them, who }, at) =>
        jot(kind as "note", `words${at}${confided ? "SECRET" : ""}.`, {
          in_confidence: confided,
          person_ids: who ? [maria.id] : [],
          asked_by: them ? "them" : "me",
          ...(answer && { answer: confided ? "SECRET" : "fine" }),
        }),
      );
      const whole = buildRecap(EVENT, [maria], rows, []);
      const text = formatRecap(event, whole);
      expect(text).not.toContain("SECRET");
      for (const [at, { confided }] of lines.entries()) if (!confided) expect(text).toContain(`words${at}.`);
      expect(whole.confided).toBe(lines.filter(({ confided }) => confided).length);
      expect(dropConfided(dropConfided(whole))).toEqual(dropConfided(whole));
    }),
  ); // prettier-ignore
});
