/** What is written, read, undone and wiped on one device. */

import { afterEach, beforeEach, expect, test } from "vitest";
import { LIMITS } from "../../../web/src/domain/generated/limits";
import { createId } from "../../../web/src/domain/records/ids";
import type { Change, Kind } from "../../../web/src/domain/records/model";
import { type App, current, newDisk, start } from "../phone";
import { jotTexts, newJot } from "./disk";

let app: App;

beforeEach(async () => {
  newDisk();
  app = await start(current());
});
afterEach(() => app.closeStore());

test("a jot is written with its stamps, its time of capture, and unsent", async () => {
  const {
    rows: [row],
  } = await app.writeChanges([newJot("  hires wait six months ")]);
  expect(row!.fields).toMatchObject({ text: "hires wait six months", created_at: expect.any(Number) });
  expect(Object.keys(row!.base)).toEqual(["created_at", "text", "heard_at"]);
  expect(await app.notebook.countUnsent()).toBe(1);
});

test("undo gives back what was there, and puts what is new into the bin", async () => {
  const id = createId();
  const change = newJot("first", id);
  const { reverse: unwrite } = await app.writeChanges([change]);
  const edit: Change = { kind: "jot", id, fields: { text: "second" } };
  const { reverse: unedit } = await app.writeChanges([edit]);
  await app.writeChanges(unedit);
  expect(await jotTexts(app)).toEqual(["first"]);
  await app.writeChanges(unwrite);
  expect(await jotTexts(app)).toEqual([]);
  expect((await app.notebook.listBinned()).map((row) => row.id)).toEqual([id]);
});

test("jots stand by event, last heard first, and by person", async () => {
  const [event, person] = [createId(), createId()];
  const at = (heard_at: number, fields: object) =>
    ({ kind: "jot", id: createId(), fields: { text: String(heard_at), heard_at, ...fields } }) as Change;
  await app.writeChanges([
    at(1, { event_id: event }),
    at(3, { event_id: event, person_ids: [person] }),
    at(2, { event_id: event }),
    at(4, {}),
  ]);
  expect((await app.notebook.listJotsAt(event, 2)).map(({ fields }) => fields.text)).toEqual(["3", "2"]);
  expect((await app.notebook.listJotsAt(null, 9)).map(({ fields }) => fields.text)).toEqual(["4"]);
  expect((await app.listJotsAbout(person)).map(({ fields }) => fields.text)).toEqual(["3"]);
});

test("the newest jots of all events and of none stand last heard first, without those in the bin", async () => {
  const [early, late, binned] = [createId(), createId(), createId()];
  const heard = (heard_at: number, event_id: string | null, more: object = {}) =>
    ({
      kind: "jot",
      id: createId(),
      fields: { text: String(heard_at), heard_at, ...(event_id && { event_id }), ...more },
    }) as Change;
  await app.writeChanges([
    heard(8, late),
    heard(1, early),
    heard(6, late),
    heard(7, early),
    heard(2, early),
    heard(5, null),
    heard(9, binned, { deleted_at: 10 }),
  ]);
  const list = async (limit: number) =>
    (await app.notebook.listNewestJots(limit)).map(({ fields }) => fields.text);
  expect(await list(9)).toEqual(["8", "7", "6", "5", "2", "1"]);
  for (const limit of [1, 2, 3, 4]) expect(await list(limit)).toEqual(["8", "7", "6", "5"].slice(0, limit));
});

test("what is shown before it is written takes its beginning along, and only where it is not there yet", async () => {
  const id = createId();
  const first = { person_id: createId(), draft: "Hi Dana" };
  const change = (fields: object) => ({ kind: "followup", id, fields, first }) as Change;
  const { reverse } = await app.writeChanges([change({ draft: "Hi Dana, and you?" })]);
  // The screen has not read it again when the button beside is pressed.
  await app.writeChanges([change({ way: "mail" })]);
  const read = async () => (await app.findRecord(id, "followup"))!.fields;
  expect(await read()).toMatchObject({ ...first, draft: "Hi Dana, and you?", way: "mail" });

  await app.writeChanges(reverse);
  expect(await app.listAll("followup")).toEqual([]);
  await app.writeChanges([change({ state: "done" })]);
  expect(await read()).toMatchObject({ ...first, state: "done" });
});

test("the draft goes with the save, in the same transaction", async () => {
  await app.saveDraft("box", "half a thou");
  await app.writeChanges([newJot("half a thought")], { draft: "box" });
  expect(await app.readDraft("box")).toBeUndefined();
});

test("a last copy that is kept while a draft is being saved holds the later words, and outlives that save", async () => {
  const saved = app.saveDraft("box", "he");
  app.keepLastCopy("box", "he said", Date.now() + 1);
  await saved;
  expect(await app.readDraft("box")).toBe("he said");
});

test("what was typed in the last moment comes back, what was saved since does not", async () => {
  await app.saveDraft("box", "he");
  await new Promise((resolve) => setTimeout(resolve, 2));
  app.keepLastCopy("box", "he said");
  expect(await app.readDraft("box")).toBe("he said");
  app.keepLastCopy("box", "he said");
  await new Promise((resolve) => setTimeout(resolve, 2));
  await app.writeChanges([newJot("he said so")], { draft: "box" });
  expect(await app.readDraft("box")).toBeUndefined();
});

test("another account: everything is offered to it, under another name", async () => {
  await app.bindAccount("first");
  await app.writeChanges([newJot("mine")]);
  const before = await app.loadDevice();
  await app.bindAccount("second");
  const after = await app.loadDevice();
  expect(after).toMatchObject({ account: "second", epoch: null, heard: 0, tries: [] });
  expect(after.device).not.toBe(before.device);
  expect(await app.notebook.countUnsent()).toBe(1);
});

test("wiping takes everything, but not what is unsent without a word", async () => {
  await app.writeChanges([newJot("unsent")]);
  app.keepLastCopy("box", "typing");
  expect(await app.wipeDevice()).toBe(false);
  expect(await jotTexts(app)).toEqual(["unsent"]);
  expect(await app.wipeDevice({ evenUnsent: true })).toBe(true);
  expect(await app.readSummary()).toEqual({ records: 0, unsent: 0, account: null });
  expect(await app.readDraft("box")).toBeUndefined();
});

test("the clock of a device moves on with each write, whatever the wall clock does, and over a restart", async () => {
  const stamps: string[] = [];
  for (const skew of [0, -9_999, 3]) {
    current().skew = skew;
    stamps.push((await app.writeChanges([newJot(String(skew))])).rows[0]!.stamps["text"]!);
    app.closeStore();
    app = await start(current());
  }
  expect([...new Set(stamps)].sort()).toEqual(stamps);
});

test("words that are longer than their field stand beside the record, and are taken back with it", async () => {
  const id = createId();
  const text = `${"a".repeat(10_000)}${"b".repeat(20_000)} c`;
  const { reverse } = await app.writeChanges([{ kind: "jot", id, fields: { text } }]);
  const beside = () => app.notebook.listWordingsOf(id);
  expect((await app.findRecord(id, "jot"))?.fields.text).toBe("a".repeat(10_000));
  expect((await beside()).map(({ fields }) => fields.words).join(" ")).toBe(`${"b".repeat(20_000)} c`);
  await app.writeChanges([{ kind: "jot", id, fields: { text: "short" } }]);
  expect(await beside()).toHaveLength(2);
  await app.writeChanges(reverse);
  expect(await beside()).toEqual([]);
});

const FIELDS_OF_WORDS = Object.entries(LIMITS).flatMap(([kind, fields]) =>
  Object.entries(fields).flatMap(([field, [sort, longest]]) =>
    sort === "words" && kind !== "wording" ? [[kind, field, longest!] as const] : [],
  ),
);
test.each(FIELDS_OF_WORDS)("of a %s no letter of its %s beyond %i is lost", async (kind, field, longest) => {
  const id = createId();
  const fields = { [field]: `${"a".repeat(longest)} and the end` };
  await app.writeChanges([{ kind, id, fields } as Change]);
  const row = await app.findRecord(id, kind as Kind);
  expect((row!.fields as Record<string, unknown>)[field]).toBe("a".repeat(longest));
  expect((await app.notebook.listWordingsOf(id)).map((one) => [one.fields.field, one.fields.words])).toEqual([
    [field, "and the end"],
  ]);
});

test("what is too much for a list stands beside the record by its names, and is taken back with it", async () => {
  const people = Array.from({ length: 202 }, (_, at) => ({ id: createId(), name: `Guest ${at}` }));
  await app.writeChanges(people.map(({ id, name }): Change => ({ kind: "person", id, fields: { name } })));
  const id = createId();
  const hoped_for_ids = people.map((one) => one.id);
  const { reverse } = await app.writeChanges([{ kind: "event", id, fields: { hoped_for_ids } }]);
  expect((await app.findRecord(id, "event"))!.fields.hoped_for_ids).toEqual(hoped_for_ids.slice(0, 200));
  const beside = async () => (await app.notebook.listWordingsOf(id)).map(({ fields }) => fields);
  expect(await beside()).toMatchObject([{ field: "hoped_for_ids", words: "Guest 200, Guest 201" }]);
  await app.writeChanges(reverse);
  expect(await beside()).toEqual([]);
});

test("a topic that is too long, or one too many, stands beside the record whole", async () => {
  const id = createId();
  const topics = ["t".repeat(81), ...Array.from({ length: 50 }, (_, at) => `topic${at}`), "topic1"];
  await app.writeChanges([{ kind: "jot", id, fields: { topics } }]);
  expect((await app.findRecord(id, "jot"))!.fields.topics).toHaveLength(50);
  const [beside] = await app.notebook.listWordingsOf(id);
  expect(beside!.fields.words).toBe(`${"t".repeat(81)}, topic49`);
  await app.writeChanges([{ kind: "jot", id, fields: { topics: ["hr"], person_ids: ["no id"] } }]);
  expect(await app.notebook.listWordingsOf(id)).toHaveLength(1);
});
