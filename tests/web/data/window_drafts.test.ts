/** Drafts of several windows: each keeps its own, and what closed ones left comes to the next that is opened. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Draft } from "../../../web/src/data/boxDraft";
import { createId } from "../../../web/src/domain/records/ids";
import { Locks } from "../locks";
import { current, newDisk, start } from "../phone";

async function open() {
  const page = new EventTarget();
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
  vi.stubGlobal("document", page);
  const app = await start(current());
  const [box, autosave, save, windows, left, typed, taken] = await Promise.all([
    import("../../../web/src/data/boxDraft"),
    import("../../../web/src/data/autosave"),
    import("../../../web/src/features/box/save"),
    import("../../../web/src/store/windows"),
    import("../../../web/src/store/windowDrafts"),
    import("../../../web/src/store/typedDrafts"),
    import("../../../web/src/store/takenDrafts"),
  ]);
  windows.announceWindow();
  autosave.saveOnLeaving();
  const close = () => {
    page.dispatchEvent(new Event("pagehide"));
    return vi.waitFor(async () => expect(Object.keys(localStorage)).toEqual([]));
  };
  /** The page comes back as it stood: all that is in it is there still. */
  const show = () => {
    const event = Object.assign(new Event("pageshow"), { persisted: true });
    page.dispatchEvent(event);
  };
  return { ...box, ...save, ...left, ...typed, ...taken, app, page, close, show };
}

beforeEach(() => {
  newDisk();
  vi.stubGlobal("navigator", { locks: new Locks() });
});
afterEach(() => void vi.unstubAllGlobals());

const texts = (...words: string[]) => words.join("\n");

test("two windows are typed in and closed: both drafts come back, once", async () => {
  const [one, other] = [await open(), await open()];
  one.changeDraft({ text: "Ana wants to teach" });
  other.changeDraft({ text: "Ben cannot sleep", in_confidence: true });
  await one.close();
  await other.close();
  const next = await open();
  await next.startDraft();
  expect(next.currentDraft()).toMatchObject({
    text: texts("Ana wants to teach", "Ben cannot sleep"),
    in_confidence: true,
  });
  const later = await open();
  await later.startDraft();
  expect(later.isBlank(later.currentDraft())).toBe(true);
});

test("one window saves: the draft of the other stays, and its own is gone", async () => {
  const [one, other] = [await open(), await open()];
  one.changeDraft({ text: "Ana wants to teach" });
  other.changeDraft({ text: "Ben cannot sleep" });
  other.keepDraftNow();
  expect(await one.saveBox(null)).not.toBeNull();
  await one.close();
  await other.close();
  const next = await open();
  await next.startDraft();
  expect(next.currentDraft().text).toBe("Ben cannot sleep");
});

test("what is being typed in an open window is no other's", async () => {
  const one = await open();
  one.changeDraft({ text: "Ana wants to teach" });
  one.keepDraftNow();
  await vi.waitFor(async () => expect(Object.keys(localStorage)).toEqual([]));
  const other = await open();
  await other.startDraft();
  expect(other.currentDraft().text).toBe("");
});

test("a window that is only just being left hands over what it had, above what is typed by then", async () => {
  const one = await open();
  one.changeDraft({ text: "Ana wants to teach" });
  one.keepDraftNow();
  const other = await open();
  await other.startDraft();
  other.changeDraft({ text: "Ben" });
  await one.close();
  await vi.waitFor(() => expect(other.currentDraft().text).toBe(texts("Ana wants to teach", "Ben")));
});

test("two windows that are left one after the other take nothing from each other, nor from what was chosen by then", async () => {
  const [one, other] = [await open(), await open()];
  one.changeDraft({
    text: "Ana wants to teach",
    in_confidence: true,
    who: [{ name: "Ana" }],
    topics: ["leave"],
  });
  other.changeDraft({ text: "Ben cannot sleep", reading: "Nights" });
  one.keepDraftNow();
  other.keepDraftNow();
  const next = await open();
  await next.startDraft();
  next.changeDraft({ who: [{ name: "Tom Ek" }] });
  await one.close();
  await vi.waitFor(() => expect(next.currentDraft().text).toBe("Ana wants to teach"));
  await other.close();
  await vi.waitFor(() =>
    expect(next.currentDraft().text).toBe(texts("Ben cannot sleep", "Ana wants to teach")),
  );
  expect(next.currentDraft()).toMatchObject({
    in_confidence: true,
    who: [{ name: "Ana" }, { name: "Tom Ek" }],
    topics: ["leave"],
    reading: "Nights",
  });
});

test("a draft of the time when all windows shared one comes back, and names of several are all kept", async () => {
  const before = await open();
  await before.app.saveDraft("box", { text: "Ana", who: [], name: "Dana Ruiz", topics: [], reading: "" });
  const one = await open();
  one.changeDraft({ text: "Ben", name: "Tom Ek" });
  await one.close();
  const next = await open();
  await next.startDraft();
  expect(next.currentDraft()).toMatchObject({
    text: texts("Ana", "Ben"),
    who: [{ name: "Dana Ruiz" }],
    name: "Tom Ek",
  });
});

test("a page comes back whose draft another has taken over: its words stand there once, and with what was added", async () => {
  const one = await open();
  await one.startDraft();
  one.changeDraft({ text: "Ana wants to teach" });
  await one.close();
  const other = await open();
  await other.startDraft();
  expect(other.currentDraft().text).toBe("Ana wants to teach");
  other.changeDraft({ text: "Ana wants to teach nurses" });
  await other.close();
  one.show();
  await vi.waitFor(() => expect(one.currentDraft().text).toBe("Ana wants to teach nurses"));
  await one.close();
  const next = await open();
  await next.startDraft();
  expect(next.currentDraft().text).toBe("Ana wants to teach nurses");
});

test("a page comes back while the other that took its draft is open, or has saved it: it is empty but for what is typed now", async () => {
  const one = await open();
  await one.startDraft();
  one.changeDraft({ text: "Ana wants to teach" });
  await one.close();
  const other = await open();
  await other.startDraft();
  one.show();
  one.changeDraft({ text: "Ana wants to teach. Ben" });
  await vi.waitFor(() => expect(one.currentDraft().text).toBe(". Ben"));
  expect(await other.saveBox(null)).not.toBeNull();
  await one.close();
  await other.close();
  const next = await open();
  await next.startDraft();
  expect(next.currentDraft().text).toBe(". Ben");
});

test("a page comes back whose draft another took and left, and is saved at once: the words are written once, and stand nowhere else", async () => {
  const one = await open();
  await one.startDraft();
  one.changeDraft({ text: "Ana wants to teach" });
  await one.close();
  const other = await open();
  await other.startDraft();
  await other.close();
  one.show();
  await one.saveBox(null);
  await vi.waitFor(async () => expect(await one.app.readDraft(other.BOX)).toBeFalsy());
  expect(one.currentDraft().text).toBe("");
  expect((await one.app.listAll("jot")).map(({ fields }) => fields.text)).toEqual(["Ana wants to teach"]);
  await one.close();
  const next = await open();
  await next.startDraft();
  expect(next.currentDraft().text).toBe("");
});

test("a page comes back whose draft another took and left: the box is never empty in between", async () => {
  const one = await open();
  await one.startDraft();
  one.changeDraft({ text: "Ana wants to teach", off: ["sign"] });
  await one.close();
  const other = await open();
  await other.startDraft();
  other.changeDraft({ text: "Ana wants to teach nurses" });
  await other.close();
  let isOver = false;
  const seen: string[] = [];
  one.show();
  const give = one.waitUntilBack().then(() => (isOver = true));
  while (!isOver) {
    seen.push(one.currentDraft().text);
    await new Promise((resolve) => setTimeout(resolve));
  }
  await give;
  expect(new Set(seen.filter((text) => !text.startsWith("Ana wants to teach")))).toEqual(new Set());
  expect(one.currentDraft()).toMatchObject({ text: "Ana wants to teach nurses", off: ["sign"] });
});

test("Save is tapped before what a closed window left is back: all is written once, with whom it was about", async () => {
  const before = await open();
  before.changeDraft({ text: "Ana wants to teach", who: [{ name: "Ana Poe" }], in_confidence: true });
  await before.close();
  const next = await open();
  next.changeDraft({ text: "Ben cannot sleep" });
  const saved = next.saveBox(null);
  await next.startDraft();
  expect(await saved).not.toBeNull();
  expect(next.isBlank(next.currentDraft())).toBe(true);
  const jots = (await next.app.listAll("jot")).map(({ fields }) => fields);
  expect(jots.map(({ text }) => text)).toEqual([texts("Ana wants to teach", "Ben cannot sleep")]);
  expect(jots[0]).toMatchObject({ in_confidence: true });
  expect((await next.app.listAll("person")).map(({ fields }) => fields.name)).toEqual(["Ana Poe"]);
  await next.close();
  const later = await open();
  await later.startDraft();
  expect(later.currentDraft().text).toBe("");
});

test("what comes back from another window while this one saves stays, whole and once", async () => {
  const [one, other] = [await open(), await open()];
  other.changeDraft({
    text: "Ana wants to teach",
    who: [{ name: "Ana" }],
    topics: ["leave"],
    reading: "Nights",
    in_confidence: true,
  });
  other.keepDraftNow();
  await one.startDraft();
  one.changeDraft({ text: "Ben cannot sleep", topics: ["rest"] });
  // As where the write takes so long that the other window is left meanwhile.
  const saved = one.holdDraft();
  await one.app.writeChanges([], { draft: one.BOX });
  await other.close();
  await vi.waitFor(() => expect(one.currentDraft().text).toContain("Ana"));
  one.clearDraft(saved);
  expect(one.currentDraft()).toMatchObject({
    text: "Ana wants to teach",
    who: [{ name: "Ana" }],
    topics: ["leave"],
    reading: "Nights",
    in_confidence: true,
  });
  await one.close();
  const next = await open();
  await next.startDraft();
  expect(next.currentDraft()).toMatchObject({ text: "Ana wants to teach", in_confidence: true });
});

test("a page comes back and nobody has taken its draft: it stands as it was", async () => {
  const one = await open();
  await one.startDraft();
  one.changeDraft({ text: "Ana wants to teach" });
  await one.close();
  one.show();
  // Its own question to the store is answered by then.
  await one.app.readDraft(one.BOX);
  expect(one.currentDraft().text).toBe("Ana wants to teach");
});

test("where some of what is joined was in confidence, that all of it is now is said, until the box is empty", async () => {
  const [one, other] = [await open(), await open()];
  one.changeDraft({ text: "Ana wants to teach", in_confidence: true });
  other.changeDraft({ text: "Ben cannot sleep" });
  await one.close();
  await other.close();
  const next = await open();
  await next.startDraft();
  expect(next.currentDraft()).toMatchObject({ in_confidence: true, joined: true });
  next.changeDraft({ text: "" });
  expect(next.currentDraft().joined).toBe(false);
  next.changeDraft({ text: "Cem", in_confidence: true });
  await next.close();
  const last = await open();
  await last.startDraft();
  expect(last.currentDraft()).toMatchObject({ text: "Cem", joined: false });
});

/** Which part of a draft is words: whoever adds one decides it here, and in `store/typedDrafts`. */
const IS_WORDS: Record<keyof Draft, boolean> = {
  text: true,
  name: true,
  who: true,
  reading: true,
  kind: false,
  off: false,
  topics: false,
  in_confidence: false,
  prompt: false,
  joined: false,
};

test("of a draft all that was typed counts as words, and nothing that was chosen", async () => {
  const one = await open();
  const draft: Draft = {
    text: "text.",
    name: "name.",
    who: [{ id: createId(), name: "who.", unlike: [createId()] }],
    reading: "reading.",
    kind: "challenge",
    off: ["off."],
    topics: ["topics."],
    in_confidence: false,
    prompt: "prompt.",
    joined: true,
  };
  await one.app.saveDraft(one.BOX, draft);
  const [typed] = await one.listTypedDrafts();
  const expected = Object.entries(IS_WORDS).flatMap(([name, isWords]) => (isWords ? `${name}.` : []));
  expect(typed!.words.split("\n").sort()).toEqual(expected.sort());
});

test("forms of several windows are not mixed: the newest comes back first, then the one before it", async () => {
  const isBlank = (typed: Record<string, string>) => !typed["title"];
  for (const title of ["older", "newer", ""]) {
    const one = await open();
    await one.app.saveDraft(one.buildWindowKey("credit"), { title });
    await one.close();
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const next = await open();
  const taken: unknown[] = [];
  const take = () => next.takeOverDrafts("credit", { isBlank }, (value) => taken.push(value));
  await take();
  await take();
  expect(taken).toEqual([{ title: "newer" }]);
  expect(await next.app.readDraft(next.buildWindowKey("credit"))).toEqual({ title: "newer" });
  await next.app.writeChanges([], { draft: next.buildWindowKey("credit") });
  await take();
  expect(taken).toEqual([{ title: "newer" }, { title: "older" }]);
});

test("what another window left, and was put by for the next because this one is typed in, counts at sign-out", async () => {
  const one = await open();
  await one.app.saveDraft(one.buildWindowKey("credit"), { title: "Ethics" });
  const other = await open();
  await other.parkDraft("credit", { title: "Coaching" });
  expect((await other.listTypedDrafts()).map(({ words }) => words).sort()).toEqual(["Coaching", "Ethics"]);
  const taken: unknown[] = [];
  const isBlank = (typed: Record<string, string>) => !typed["title"];
  await other.takeOverDrafts("credit", { isBlank }, (value) => taken.push(value));
  expect(taken).toEqual([{ title: "Coaching" }]);
});

test("before the notebook leaves the device, what was being typed in any window is kept as a note", async () => {
  const [one, other] = [await open(), await open()];
  one.changeDraft({ text: "Ana wants to teach", name: "Ana", in_confidence: true });
  one.keepDraftNow();
  await other.app.saveDraft(other.buildWindowKey("credit"), { title: "Ethics", pdcs: "1", event: "e" });
  await other.app.saveDraft(other.buildWindowKey("joy"), { text: " " });
  expect(await other.app.countLocalOnly()).toEqual({ unsent: 0, shares: 0, drafts: 2 });
  expect(await other.app.wipeDevice()).toBe(false);
  other.changeDraft({ text: "Ben cannot sleep" });
  await (await import("../../../web/src/data/shelving")).shelveWaiting();
  const jots = (await other.app.listAll("jot")).map(({ fields }) => [fields.text, !!fields.in_confidence]);
  expect(jots.sort()).toEqual([
    ["Ana wants to teach\nAna", true],
    ["Ben cannot sleep", false],
    ["Ethics", false],
  ]);
  expect(other.isBlank(other.currentDraft())).toBe(true);
  expect((await other.app.countLocalOnly()).drafts).toBe(0);
});
