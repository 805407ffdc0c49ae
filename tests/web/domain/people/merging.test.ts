/** Two people become one and are two again: nothing is lost, and nothing points at the one who is gone. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { LIMITS } from "../../../../web/src/domain/generated/limits";
import { listChoices, type Side } from "../../../../web/src/domain/people/merging/fields";
import { mergePeople, orderForMerge, unmergePeople } from "../../../../web/src/domain/people/merging/merge";
import { getFields, type Row } from "../../../../web/src/domain/records/model";
import { hasReferenceTo } from "../../../../web/src/domain/records/references";
import { isInBin } from "../../../../web/src/domain/records/state";
import { after, getFilled, idOf, person, row } from "./folk";

const [STAMP, LATER, LAST] = [
  "018b00000000-0000-aaaaaaaa",
  "018b00000001-0000-aaaaaaaa",
  "018b00000002-0000-aaaaaaaa",
];
const [KEPT, GONE] = [idOf(1), idOf(2)];
const NOW = 1_700_000_000_000;

const somebody = fc.constantFrom(KEPT, GONE, idOf(3), idOf(4));
const somebodies = fc.uniqueArray(somebody, { maxLength: 4 });
const words = fc.oneof(
  fc.constantFrom("Dana Ruiz", "dana ruiz, SHRM-SCP", "Dana", "Acme", "Acme, Inc.", "ACME"),
  fc.string({ maxLength: 30 }),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const others = fc.uniqueArray(fc.constantFrom(idOf(3), idOf(4), idOf(5)), { maxLength: 3 });

const fields = fc.record({
  name: maybe(words),
  job_title: maybe(words),
  organization: maybe(words),
  email: maybe(fc.emailAddress()),
  phone: maybe(words),
  linkedin_url: maybe(fc.webUrl()),
  event_id: maybe(fc.constantFrom(idOf(8), idOf(9))),
  met_at: maybe(fc.nat()),
  introduced_by: maybe(words),
  remember_by: maybe(words),
  badge_code: maybe(fc.string()),
  hoped_for: maybe(fc.boolean()),
  resting: maybe(fc.boolean()),
  not_same_ids: maybe(others),
  may_lack: maybe(fc.constant(["name"])),
  of_a_newer_app: maybe(fc.oneof(words, fc.array(fc.nat(), { maxLength: 2 }))),
}); // prettier-ignore

const pointing: Record<string, fc.Arbitrary<object>> = {
  jot: fc.record({ person_ids: somebodies }),
  photo: fc.record({ person_id: somebody }),
  memo: fc.record({ person_id: somebody }),
  clipping: fc.record({ person_id: somebody }),
  followup: fc.record({ person_id: somebody, other_person_id: somebody }),
  event: fc.record({ hoped_for_ids: somebodies }),
  person: fc.record({ not_same_ids: somebodies }),
  wording: fc.record({ of_id: somebody }),
};
const carried = fc
  .array(fc.oneof(...Object.entries(pointing).map(([kind, some]) => some.map((of) => ({ kind, of })))), {
    maxLength: 8,
  })
  .map((all) => all.map(({ kind, of }, at) => row(kind as "jot", of, idOf(100 + at)) as Row)); // prettier-ignore

const pair = fc.tuple(
  fields,
  fields,
  carried,
  fc.dictionary(
    fc.constantFrom("name", "email", "phone", "remember_by"),
    fc.constantFrom<Side>("survivor", "duplicate"),
  ),
);

const stamped = (one: Row, stamp: string): Row => ({
  ...one,
  stamps: Object.fromEntries(Object.keys(one.fields).map((field) => [field, stamp])),
});
const find = (rows: Row[], id: string) => rows.find((one) => one.id === id) as Row<"person">;
const clean = (of: object) =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined));

function notebook([mine, other, carries]: [object, object, Row[], unknown]): Row[] {
  return [person(clean(mine), KEPT), person(clean(other), GONE), ...carries].map((one) =>
    stamped(one, STAMP),
  );
}
function merge(rows: Row[], chosen: Record<string, Side> = {}): Row[] {
  const [survivor, duplicate] = orderForMerge(find(rows, KEPT), find(rows, GONE));
  return after(
    rows,
    mergePeople(
      survivor,
      duplicate,
      rows.filter((one) => hasReferenceTo(one, duplicate.id)),
      chosen,
      NOW,
    ),
    LATER,
  );
}
function takeApart(rows: Row[]): Row[] {
  const duplicate = find(rows, GONE);
  const moved = rows.filter((one) => duplicate.fields.moved_ids?.includes(one.id));
  return after(rows, unmergePeople(duplicate, find(rows, KEPT), [KEPT], moved), LAST);
}

test("after a merge nothing points at the one who is gone, who lies in the bin", () => {
  fc.assert(
    fc.property(pair, (story) => {
      const rows = merge(notebook(story), story[3]);
      expect(rows.filter((one) => !isInBin(one) && hasReferenceTo(one, GONE))).toEqual([]);
      expect(isInBin(find(rows, GONE))).toBe(true);
      expect(isInBin(find(rows, KEPT))).toBe(false);
    }),
  ); // prettier-ignore
});

test("whatever pointed at either points at the one who stays, and at everybody else as before", () => {
  fc.assert(
    fc.property(pair, (story) => {
      const before = notebook(story);
      for (const one of merge(before)) {
        const was = before.find(({ id }) => id === one.id)!;
        if (one.id === KEPT || one.id === GONE) continue;
        expect(hasReferenceTo(one, KEPT)).toBe(hasReferenceTo(was, KEPT) || hasReferenceTo(was, GONE));
        for (const id of [idOf(3), idOf(4)]) expect(hasReferenceTo(one, id)).toBe(hasReferenceTo(was, id));
      }
    }),
  ); // prettier-ignore
});

test("merged and taken apart again, everybody and everything is as before", () => {
  fc.assert(
    fc.property(pair, (story) => {
      const before = notebook(story);
      for (const one of takeApart(merge(before, story[3]))) {
        const was = getFilled(before.find(({ id }) => id === one.id)!);
        const { not_same_ids: different = [], ...is } = getFilled(one) as { not_same_ids?: string[] };
        const { not_same_ids: said_before = [], ...rest } = was as { not_same_ids?: string[] };
        expect(is).toEqual(rest);
        // But for one thing: that they are two is now said.
        expect(different.filter((id) => one.id !== GONE || id !== KEPT || said_before.includes(id))).toEqual(
          said_before,
        );
      }
    }),
    { numRuns: 500 },
  ); // prettier-ignore
});

test("what the person chose is what stays; where nothing was chosen, the first offer", () => {
  fc.assert(
    fc.property(pair, (story) => {
      const before = notebook(story);
      const [survivor, duplicate] = [find(before, KEPT), find(before, GONE)];
      const choices = listChoices(survivor, duplicate);
      const now = getFields(find(merge(before, story[3]), KEPT));
      for (const choice of choices) {
        const side = story[3][choice.field] ?? choice.first;
        expect(now[choice.field]).toEqual(
          side === "both"
            ? choice.both
            : getFields(side === "duplicate" ? duplicate : survivor)[choice.field],
        );
      }
      for (const field of Object.keys({ ...survivor.fields, ...duplicate.fields })) {
        const filled = (one: Row) => getFields(one)[field] != null && getFields(one)[field] !== "";
        if (field !== "not_same_ids")
          expect(now[field] != null && now[field] !== "").toBe(filled(survivor) || filled(duplicate));
      }
    }),
  ); // prettier-ignore
});

test("the note fits where it is kept, also for people with hundreds of records about both", () => {
  const rows = Array.from({ length: 900 }, (_, at) =>
    stamped(row("jot", { person_ids: [GONE, KEPT] }, idOf(100 + at)), STAMP),
  );
  const before = [...notebook([{ badge_code: "\u0001".repeat(2000) }, { badge_code: "b" }, [], {}]), ...rows];
  const together = merge(before, { badge_code: "duplicate" });
  expect(find(together, GONE).fields.kept_before!.length).toBeLessThanOrEqual(
    LIMITS["person"]!["kept_before"]![1]!,
  );
  const two = takeApart(together);
  expect(find(two, KEPT).fields.badge_code).toBe("\u0001".repeat(2000));
  const named = two.filter(({ kind }) => kind === "jot").map((one) => getFields(one)["person_ids"]);
  expect(
    named.every(
      (ids) =>
        JSON.stringify(ids) === JSON.stringify([GONE, KEPT]) ||
        JSON.stringify(ids) === JSON.stringify([KEPT]),
    ),
  ).toBe(true);
});

test("what was written since a merge stays with the one who stayed", () => {
  const rows = merge(
    notebook([
      { name: "Dana" },
      { name: "Dana Ruiz", phone: "1" },
      [row("jot", { person_ids: [GONE] }, idOf(100))],
      {},
    ]),
  );
  const since = after(
    rows,
    [
      { kind: "jot", id: idOf(101), fields: { person_ids: [KEPT] } },
      { kind: "person", id: KEPT, fields: { phone: "2" } },
    ],
    "018b00000001-0001-aaaaaaaa",
  ); // prettier-ignore
  const two = takeApart(since);
  expect(find(two, KEPT).fields).toMatchObject({ name: "Dana", phone: "2" });
  expect(two.filter((one) => hasReferenceTo(one, KEPT)).map(({ id }) => id)).toContain(idOf(101));
  expect(find(two, idOf(100)).fields).toEqual({ person_ids: [GONE] });
});

test("a note that cannot be read keeps nobody from coming back", () => {
  const rows = merge(notebook([{ name: "Dana" }, { name: "Dana" }, [], {}]));
  for (const kept_before of ["{", "null", '{"fields":7,"both":[]}']) {
    const spoilt = rows.map((one) =>
      one.id === GONE ? ({ ...one, fields: { ...one.fields, kept_before } } as Row) : one,
    );
    expect(isInBin(find(takeApart(spoilt), GONE))).toBe(false);
  }
});
