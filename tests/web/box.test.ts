/** The box: a line becomes a jot and people in one write, and nothing that was typed is lost on the way. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { newId } from "../../web/src/kinds/id";
import type { Change, FieldsOf, Kind } from "../../web/src/kinds/model";
import type { Draft } from "../../web/src/screens/box/draft";
import { current, newDisk, start } from "./phone";

const DAY = new Date(2026, 10, 24, 12).getTime(); // a Tuesday

async function open() {
  const app = await start(current());
  const [draft, save, reader, understood, toasts] = await Promise.all([
    import("../../web/src/screens/box/draft"),
    import("../../web/src/screens/box/save"),
    import("../../web/src/screens/box/line/reader"),
    import("../../web/src/screens/box/understood"),
    import("../../web/src/parts/toasts"),
  ]);
  return { app, ...draft, ...save, ...reader, ...understood, toasts };
}

let box: Awaited<ReturnType<typeof open>>;

beforeEach(async () => {
  newDisk();
  vi.useFakeTimers({ now: DAY, toFake: ["Date"] });
  vi.stubGlobal("navigator", {});
  vi.stubGlobal("document", { addEventListener: () => undefined });
  vi.stubGlobal("addEventListener", () => undefined);
  box = await open();
});
afterEach(() => {
  box.app.closeStore();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function add<K extends Kind>(kind: K, fields: FieldsOf[K]): Promise<string> {
  const id = newId();
  await box.app.write([{ kind, id, fields } as Change]);
  return id;
}

/** Saves what is in the box, and answers the jot's fields and everybody's names and work. */
async function save(part: Partial<Draft>, place: Parameters<typeof box.saveBox>[0] = null) {
  box.changeDraft(part);
  expect(await box.saveBox(place)).not.toBeNull();
  const jots = await box.app.allOf("jot");
  return { jot: jots.at(-1)!.fields, people: await everybody() };
}

async function everybody(): Promise<string[]> {
  const people = await box.app.allOf("person");
  return people.map(({ fields: { name, organization } }) => [name, organization].filter(Boolean).join(" @ ")).sort();
}

test("one line says it all", async () => {
  const { jot, people } = await save({ text: "Dana Ruiz @Acme !can't find a survey vendor #engagement-survey" });
  expect(people).toEqual(["Dana Ruiz @ Acme"]);
  expect(jot).toMatchObject({ kind: "challenge", text: "can't find a survey vendor", topics: ["engagement-survey"], state: "open" });
  expect(jot.person_ids).toHaveLength(1);
  expect(box.isBlank(box.currentDraft())).toBe(true);
});

test.each([
  ["? how do you keep night crews", { kind: "question", asked_by: "me", text: "how do you keep night crews" }],
  [">send the RFP template fri", { kind: "promise", due_on: "2026-11-27", text: "send the RFP template" }],
  ["tall, green scarf, Acme", { kind: "note", text: "tall, green scarf, Acme", person_ids: [] }],
  ["just words", { kind: "note", text: "just words", person_ids: [] }],
])("%s", async (text, fields) => {
  expect((await save({ text })).jot).toMatchObject(fields);
});

test("several people are written down in the same write, each once", async () => {
  const { jot, people } = await save({ text: "Dana Ruiz & Tom Ek @Acme: both lose nurses", who: [{ name: "tom ek" }] });
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
  expect((await save({ text: "!call her on friday", kind: "promise" })).jot).toMatchObject({ kind: "promise", due_on: "2026-11-27" });
  const { jot } = await save({ text: ">call her on friday", kind: "note" });
  expect(jot).toMatchObject({ kind: "note", text: "call her on friday" });
  expect(jot.due_on).toBeUndefined();
});

test("what is tapped off is words again, and what is typed anew is understood anew", async () => {
  const text = "Dana Ruiz @Acme !hires wait #retention";
  const known = { people: [], topics: [], place: null, hoped: [] };
  const off = ["topic:retention", "person:dana ruiz"];
  box.changeDraft({ text, off });
  expect(box.understand(box.currentDraft(), known)).toMatchObject({ who: [], topics: [], text: "Dana Ruiz @Acme hires wait #retention" });
  expect(box.stillOff({ ...box.currentDraft(), text: "Dana @Acme !hires wait #retention" }, known)).toEqual(["topic:retention"]);
  box.changeDraft({ text: "" });
  expect(box.currentDraft().off).toEqual([]);
});

test("topics that are taken, my reading and confidence go with it", async () => {
  const { jot } = await save({ text: "people leave #culture // she is tired (in confidence)", topics: ["retention"], reading: "Ask again in spring" });
  expect(jot).toMatchObject({ text: "people leave", topics: ["culture", "retention"], in_confidence: true });
  expect(jot.reading).toContain("she is tired");
  expect(jot.reading).toContain("Ask again in spring");
});

test("a prompt that is asked is ticked, and Undo takes all of it back", async () => {
  const prompt = await add("prompt", { text: "What keeps you up?" });
  await save({ text: "Dana Ruiz: What keeps you up?", kind: "question", prompt });
  const [jot] = await box.app.allOf("jot");
  expect((await box.app.allOf("prompt"))[0]!.fields).toMatchObject({ asked_at: DAY, jot_id: jot!.id });

  const undone = new Promise<void>((resolve) => box.app.watch(() => resolve()));
  let undo: (() => void) | undefined;
  box.toasts.onToast((toast) => (undo = toast?.undo));
  await save({ text: "Tom Ek: one more" });
  undo!();
  await undone;
  await vi.waitFor(() => expect(box.currentDraft().text).toBe("Tom Ek: one more"));
  expect(await everybody()).toEqual(["Dana Ruiz"]);
});

test("words that came from a prompt and are all gone ask it no more", () => {
  box.changeDraft({ text: "What keeps you up?", kind: "question", prompt: newId() });
  box.changeDraft({ text: " " });
  expect(box.currentDraft()).toMatchObject({ prompt: null, kind: null });
});

test("without the code that reads lines a sign in front says the kind, and the rest is text", () => {
  const said = (text: string) => {
    const { kind, text: words } = box.plainly({ ...box.blank(), text });
    return [kind, words];
  };
  expect(said(" ! Dana Ruiz @Acme: hires wait")).toEqual(["challenge", "Dana Ruiz @Acme: hires wait"]);
  expect(said(">call\nher")).toEqual(["promise", "call\nher"]);
  expect(said("no sign?")).toEqual(["note", "no sign?"]);
  expect(box.plainly({ ...box.blank(), text: "!", kind: "note", name: " Dana " })).toMatchObject({ kind: "note", who: [{ name: "Dana" }] });
});

test.each<[string, object, Partial<Draft>]>([
  ["as it was kept before there were chips", { text: "half", kind: "note", who: [], name: "Da" }, { text: "half", kind: null, name: "Da", off: [] }],
  ["with the kind that was chosen then", { text: "half", kind: "question", who: [], name: "" }, { kind: "question", topics: [] }],
  ["as it is kept now", { text: "half", kind: "note", off: ["sign"], reading: "so" }, { kind: "note", off: ["sign"], reading: "so", in_confidence: false }],
])("a draft comes back %s", async (_, kept, now) => {
  await box.app.saveDraft(box.BOX, kept);
  await box.startDraft();
  expect(box.currentDraft()).toMatchObject(now);
});
