/** A live read is asked again when a commit touches what it looked at, and only then: no kind can be forgotten. */

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LIMITS } from "../../../web/src/domain/generated/limits";
import { createId } from "../../../web/src/domain/records/ids";
import { buildChange, type Change, type Kind } from "../../../web/src/domain/records/model";
import type { Reader } from "../../../web/src/store/notebook";
import { type App, current, newDisk, start } from "../phone";

let app: App;
let live: typeof import("../../../web/src/data/live");

beforeEach(async () => {
  newDisk();
  app = await start(current());
  live = await import("../../../web/src/data/live");
});
afterEach(() => app.closeStore());

const person = createId();
const other = createId();
const event = createId();
const jot = createId();
const world: Change[] = [
  { kind: "event", id: event, fields: { name: "SHRM26" } },
  { kind: "person", id: person, fields: { name: "Dana", event_id: event } },
  { kind: "person", id: other, fields: { name: "Kim" } },
  { kind: "jot", id: jot, fields: { text: "long waits", person_ids: [person], event_id: event } },
];
const KINDS = Object.keys(LIMITS) as Kind[];
const anew = (kind: Kind, fields: object = {}): Change => buildChange({ kind, id: createId() }, fields);

interface Case {
  read: (reader: Reader) => Promise<unknown>;
  touching: Change[];
  /** A commit that it does not rest on; none where it rests on every record. */
  idle?: Change;
}

const title = anew("clipping", { title: "not read" });
const CASES: Record<Exclude<keyof Reader, "dependOn">, Case> = {
  findRecord: {
    read: (reader) => reader.findRecord(person, "person"),
    touching: [buildChange({ kind: "person", id: person }, { name: "Dana Reyes" })],
    idle: buildChange({ kind: "person", id: other }, { name: "Kim Ito" }),
  },
  findRecords: {
    read: (reader) => reader.findRecords([person, event]),
    touching: [buildChange({ kind: "event", id: event }, { city: "Orlando" })],
    idle: anew("event"),
  },
  listAll: { read: (reader) => reader.listAll("joy"), touching: [anew("joy")], idle: title },
  listEverything: { read: (reader) => reader.listEverything(), touching: KINDS.map((kind) => anew(kind)) },
  listJotsAt: {
    read: (reader) => reader.listJotsAt(event, 9),
    touching: [anew("jot", { event_id: event })],
    idle: title,
  },
  listNewestJots: { read: (reader) => reader.listNewestJots(9), touching: [anew("jot")], idle: title },
  listJotsAbout: {
    read: (reader) => reader.listJotsAbout(person),
    touching: [
      anew("jot", { person_ids: [person] }),
      buildChange({ kind: "person", id: other }, { deleted_at: 1, merged_into_id: person }),
    ],
    idle: buildChange({ kind: "person", id: person }, { phone: "555" }),
  },
  listBinned: {
    read: (reader) => reader.listBinned(),
    touching: KINDS.map((kind) => anew(kind, { deleted_at: 1 })),
  },
  listWordingsOf: {
    read: (reader) => reader.listWordingsOf(jot),
    touching: [anew("wording", { of_id: jot, words: "other words" })],
    idle: title,
  },
  countUnsent: { read: (reader) => reader.countUnsent(), touching: KINDS.map((kind) => anew(kind)) },
  countWaiting: { read: (reader) => reader.countWaiting(), touching: KINDS.map((kind) => anew(kind)) },
  listUnsent: { read: (reader) => reader.listUnsent(), touching: KINDS.map((kind) => anew(kind)) },
  listEveryPerson: { read: (reader) => reader.listEveryPerson(), touching: [anew("person")], idle: title },
  listCapturesOf: {
    read: (reader) => reader.listCapturesOf(person),
    touching: [anew("photo", { person_id: person }), anew("memo", { person_id: person })],
    idle: title,
  },
  listReferrers: {
    read: (reader) => reader.listReferrers(person),
    touching: [
      anew("jot", { person_ids: [person] }),
      anew("photo", { person_id: person }),
      anew("memo", { person_id: person }),
      anew("wording", { of_id: person, of_kind: "person" }),
      anew("clipping", { person_id: person }),
      anew("followup", { person_id: person }),
      anew("event", { hoped_for_ids: [person] }),
      anew("person", { introduced_by: person }),
    ],
    idle: anew("joy"),
  },
  listMergeChain: {
    read: (reader) => reader.listMergeChain(other),
    touching: [buildChange({ kind: "person", id: other }, { deleted_at: 1, merged_into_id: person })],
    idle: title,
  },
  listMergedInto: {
    read: (reader) => reader.listMergedInto(person),
    touching: [buildChange({ kind: "person", id: other }, { deleted_at: 1, merged_into_id: person })],
    idle: title,
  },
};

/** Reads live, and counts the answers; resolves when the first is there. */
async function reading(read: Case["read"]): Promise<{ answers: () => number; stop: () => void }> {
  let answers = 0;
  let first: () => void;
  const there = new Promise<void>((resolve) => (first = resolve));
  const stop = live.keepReading(read, () => {
    answers += 1;
    first();
  });
  await there;
  return { answers: () => answers, stop };
}

/** When whatever was asked by now is answered: the store answers in turn. */
const answered = async () => {
  for (let turn = 0; turn < 9; turn += 1) await app.listEverything();
};

test.each(Object.entries(CASES))(
  "%s: what was read is what is watched",
  async (_, { read, touching, idle }) => {
    await app.writeChanges(world);
    for (const change of touching) {
      const { answers, stop } = await reading(read);
      await app.writeChanges([change]);
      await vi.waitFor(() => expect([change.kind, answers()]).toEqual([change.kind, 2]));
      stop();
    }
    if (!idle) return;
    const { answers, stop } = await reading(read);
    await app.writeChanges([idle]);
    await answered();
    stop();
    expect(answers()).toBe(1);
  },
);

test("a read that fails halfway still hears of what the answer before it rested on", async () => {
  await app.writeChanges(world);
  let fails = false;
  const { answers, stop } = await reading(async (reader) => {
    await reader.listAll("jot");
    if (fails) throw new Error("the store is away");
    return reader.listAll("joy");
  });
  fails = true;
  await app.writeChanges([anew("jot")]);
  await answered();
  fails = false;
  await app.writeChanges([anew("joy")]);
  await vi.waitFor(() => expect(answers()).toBe(2));
  stop();
});
