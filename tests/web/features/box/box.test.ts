/** The box: a line becomes a jot and people in one write, and nothing that was typed is lost on the way. */

import { expect, test, vi } from "vitest";
import type { Draft } from "../../../../web/src/data/boxDraft";
import { createId } from "../../../../web/src/domain/records/ids";
import { add, box, DAY, everybody, save } from "./evening";

test("one line says it all", async () => {
  const { jot, people } = await save({
    text: "Dana Ruiz @Acme !can't find a survey vendor #engagement-survey",
  });
  expect(people).toEqual(["Dana Ruiz @ Acme"]);
  expect(jot).toMatchObject({
    kind: "challenge",
    text: "can't find a survey vendor",
    topics: ["engagement-survey"],
    state: "open",
  });
  expect(jot.person_ids).toHaveLength(1);
  expect(box.isBlank(box.currentDraft())).toBe(true);
});

test.each([
  [
    "? how do you keep night crews",
    { kind: "question", asked_by: "me", text: "how do you keep night crews" },
  ],
  [">send the RFP template fri", { kind: "promise", due_on: "2026-11-27", text: "send the RFP template" }],
  ["tall, green scarf, Acme", { kind: "note", text: "tall, green scarf, Acme", person_ids: [] }],
  ["just words", { kind: "note", text: "just words", person_ids: [] }],
])("%s", async (text, fields) => {
  expect((await save({ text })).jot).toMatchObject(fields);
});

test("Save reads in one transaction what it does not know yet, and writes in another", async () => {
  await add("event", { name: "SHRM26", starts_on: "2026-11-24" });
  await box.startDraft();
  const opened = vi.spyOn(IDBDatabase.prototype, "transaction");
  box.changeDraft({ text: "Dana Ruiz @Acme !can't find a survey vendor" });
  expect(await box.saveBox(undefined)).not.toBeNull();
  expect(opened.mock.calls.map(([, mode]) => mode)).toEqual(["readonly", "readwrite"]);
  opened.mockRestore();
  const [event] = await box.app.listAll("event");
  expect((await box.app.listAll("jot")).map(({ fields }) => fields.event_id)).toEqual([event!.id]);
});

test("several people are written down in the same write, each once", async () => {
  const { jot, people } = await save({
    text: "Dana Ruiz & Tom Ek @Acme: both lose nurses",
    who: [{ name: "tom ek" }],
  });
  expect(people).toEqual(["Dana Ruiz @ Acme", "tom ek @ Acme"]);
  expect(jot.person_ids).toHaveLength(2);
});

test("whoever is known gets what was not known, and keeps what was", async () => {
  const dana = await add("person", { name: "Dana Ruiz" });
  const { jot, people } = await save({ text: "Dana Ruiz @Acme ! hires wait" });
  expect(jot.person_ids).toEqual([dana]);
  expect(people).toEqual(["Dana Ruiz @ Acme"]);
  expect((await save({ text: "Dana Ruiz @Acme Corp ! still" })).jot.person_ids).toEqual([dana]);
  expect(await everybody()).toEqual(["Dana Ruiz @ Acme"]);
});

test("of the same name elsewhere is somebody else", async () => {
  const dana = await add("person", { name: "Dana Ruiz", organization: "Globex" });
  const { jot, people } = await save({ text: "Dana Ruiz @Acme ! hires wait" });
  expect(jot.person_ids).not.toContain(dana);
  expect(people).toEqual(["Dana Ruiz @ Acme", "Dana Ruiz @ Globex"]);
});

test("which of two was meant is asked later: now it is somebody of that name", async () => {
  await add("person", { name: "Dana Ruiz", organization: "Globex" });
  await add("person", { name: "Dana Ruiz", organization: "Acme" });
  const { people } = await save({ text: "Dana Ruiz: hires wait" });
  expect(people).toEqual(["Dana Ruiz", "Dana Ruiz @ Acme", "Dana Ruiz @ Globex"]);
});

test("an organization of nobody stays with the words, and goes to whoever was chosen by hand", async () => {
  const { jot, people } = await save({ text: "@Acme !nobody answers the phone" });
  expect([jot.text, people]).toEqual(["@Acme nobody answers the phone", []]);
  expect(jot.kind).toBe("challenge");
  const after = await save({ text: "@Acme !nobody answers the phone", who: [{ name: "Tom Ek" }] });
  expect([after.jot.text, after.people]).toEqual(["nobody answers the phone", ["Tom Ek @ Acme"]]);
});

test("the kind that was chosen by hand is the kind", async () => {
  expect((await save({ text: "!call her on friday", kind: "promise" })).jot).toMatchObject({
    kind: "promise",
    due_on: "2026-11-27",
  });
  const { jot } = await save({ text: ">call her on friday", kind: "note" });
  expect(jot).toMatchObject({ kind: "note", text: "call her on friday" });
  expect(jot.due_on).toBeUndefined();
});

test("what is tapped off is words again, and what is typed anew is understood anew", async () => {
  const text = "Dana Ruiz @Acme !hires wait #retention";
  const known = { people: [], topics: [], place: null, hoped: [] };
  const off = ["topic:retention", "person:dana ruiz"];
  box.changeDraft({ text, off });
  expect(box.understand(box.currentDraft(), known)).toMatchObject({
    who: [],
    topics: [],
    text: "Dana Ruiz @Acme hires wait #retention",
  });
  expect(
    box.listStillOff({ ...box.currentDraft(), text: "Dana @Acme !hires wait #retention" }, known),
  ).toEqual(["topic:retention"]);
  box.changeDraft({ text: "" });
  expect(box.currentDraft().off).toEqual([]);
});

test("topics that are taken, my reading and confidence go with it", async () => {
  const { jot } = await save({
    text: "people leave #culture // she is tired (in confidence)",
    topics: ["retention"],
    reading: "Ask again in spring",
  });
  expect(jot).toMatchObject({ text: "people leave", topics: ["culture", "retention"], in_confidence: true });
  expect(jot.reading).toContain("she is tired");
  expect(jot.reading).toContain("Ask again in spring");
});

test("a prompt that is asked is ticked, and Undo takes all of it back", async () => {
  const prompt = await add("prompt", { text: "What keeps you up?" });
  await save({ text: "Dana Ruiz: What keeps you up?", kind: "question", prompt });
  const [jot] = await box.app.listAll("jot");
  expect((await box.app.listAll("prompt"))[0]!.fields).toMatchObject({ asked_at: DAY, jot_id: jot!.id });

  const undone = new Promise<void>((resolve) => box.app.watchCommits(() => resolve()));
  let undo: (() => void) | undefined;
  box.toasts.currentToast.subscribe((toast) => (undo = toast?.undo));
  await save({ text: "Tom Ek: one more" });
  undo!();
  await undone;
  await vi.waitFor(() => expect(box.currentDraft().text).toBe("Tom Ek: one more"));
  expect(await everybody()).toEqual(["Dana Ruiz"]);
});

test("words that came from a prompt and are all gone ask it no more", () => {
  box.changeDraft({ text: "What keeps you up?", kind: "question", prompt: createId() });
  box.changeDraft({ text: " " });
  expect(box.currentDraft()).toMatchObject({ prompt: null, kind: null });
});

test("without the code that reads lines a sign in front says the kind, and the rest is text", () => {
  const kindAndText = (text: string) => {
    const { kind, text: words } = box.readPlainLine({ ...box.createBlankDraft(), text });
    return [kind, words];
  };
  expect(kindAndText(" ! Dana Ruiz @Acme: hires wait")).toEqual(["challenge", "Dana Ruiz @Acme: hires wait"]);
  expect(kindAndText(">call\nher")).toEqual(["promise", "call\nher"]);
  expect(kindAndText("no sign?")).toEqual(["note", "no sign?"]);
  expect(
    box.readPlainLine({ ...box.createBlankDraft(), text: "!", kind: "note", name: " Dana " }),
  ).toMatchObject({
    kind: "note",
    who: [{ name: "Dana" }],
  });
});

test.each<[string, object, Partial<Draft>]>([
  [
    "as it was kept before there were chips",
    { text: "half", kind: "note", who: [], name: "Da" },
    { text: "half", kind: null, name: "Da", off: [] },
  ],
  [
    "with the kind that was chosen then",
    { text: "half", kind: "question", who: [], name: "" },
    { kind: "question", topics: [] },
  ],
  [
    "as it is kept now",
    { text: "half", kind: "note", off: ["sign"], reading: "so" },
    { kind: "note", off: ["sign"], reading: "so", in_confidence: false },
  ],
])("a draft comes back %s", async (_, draft, now) => {
  await box.app.saveDraft("box", draft);
  await box.startDraft();
  expect(box.currentDraft()).toMatchObject(now);
});

test("more than one jot holds goes on in the next, and Undo brings all of it back", async () => {
  const long = `Dana Ruiz @Acme !${"a".repeat(10_001)} // ${"r".repeat(10_500)}`;
  let undo: (() => void) | undefined;
  let message = "";
  box.toasts.currentToast.subscribe((toast) => {
    undo = toast?.undo;
    message = toast?.message ?? message;
  });
  await save({ text: long, topics: ["retention"] });
  const jots = (await box.app.listAll("jot")).map(({ fields }) => fields);
  expect(jots.map(({ text }) => text).join("")).toContain("a".repeat(10_001));
  expect(jots.map(({ reading }) => reading ?? "").join("")).toContain("r".repeat(10_500));
  expect(jots.map(({ kind, topics }) => [kind, topics])).toEqual(
    jots.map(() => ["challenge", ["retention"]]),
  );
  expect(new Set(jots.map(({ person_ids }) => String(person_ids))).size).toBe(1);
  expect(message).toContain(`${jots.length} jots`);
  expect(box.isBlank(box.currentDraft())).toBe(true);
  expect(await box.app.listAll("wording")).toEqual([]);
  undo!();
  await vi.waitFor(() => expect(box.currentDraft().text).toBe(long));
  expect(await box.app.listAll("jot")).toEqual([]);
});

test("the parts of a long text stand in the stream as they are read, below what was heard later", async () => {
  await save({ text: `!${"a".repeat(9_999)} ${"b".repeat(9_999)} c` });
  vi.setSystemTime(DAY + 1);
  await save({ text: "later" });
  const stream = await box.app.notebook.listJotsAt(null, 10);
  expect(stream.map(({ fields }) => fields.text!.slice(0, 5))).toEqual(["later", "aaaaa", "bbbbb", "c"]);
});

test("more people than one jot holds are in the next, with the same words", async () => {
  const names = Array.from(
    { length: 120 },
    (_, at) => `Guest Number${String.fromCodePoint(65 + (at % 26))}${at}`,
  );
  let message = "";
  box.toasts.currentToast.subscribe((toast) => (message = toast?.message ?? message));
  await save({ text: "had lunch", who: names.map((name) => ({ name })) });
  const jots = (await box.app.listAll("jot")).map(({ fields }) => fields);
  expect(jots.map(({ text, person_ids }) => [text, person_ids!.length])).toEqual([
    ["had lunch", 50],
    ["had lunch", 50],
    ["had lunch", 20],
  ]);
  expect(new Set(jots.flatMap(({ person_ids }) => person_ids)).size).toBe(120);
  expect(message).toContain("3 jots");
  expect(await box.app.listAll("wording")).toEqual([]);
});

test("a name that is longer than names may be is kept whole, the rest of it beside", async () => {
  await save({ text: "hires", name: "N".repeat(250) });
  const [person] = await box.app.listAll("person");
  const [beside] = await box.app.listAll("wording");
  expect(person!.fields.name).toBe("N".repeat(200));
  expect(beside!.fields).toMatchObject({ of_id: person!.id, field: "name", words: "N".repeat(50) });
});
