/** Drafts of several windows: each keeps its own, and what closed ones left comes to the next that is opened. */
import { expect, test, vi } from "vitest";
import type { Draft } from "../../../web/src/data/boxDraft";
import { createId } from "../../../web/src/domain/records/ids";
import { openWindow, startWindow, texts } from "./windows";

test("two windows are typed in and closed: both drafts come back, once", async () => {
  const [one, other] = [await openWindow(), await openWindow()];
  one.changeDraft({ text: "Ana wants to teach" });
  other.changeDraft({ text: "Ben cannot sleep", in_confidence: true });
  await one.close();
  await other.close();
  const next = await startWindow();
  expect(next.currentDraft()).toMatchObject({
    text: texts("Ana wants to teach", "Ben cannot sleep"),
    in_confidence: true,
  });
  const later = await startWindow();
  expect(later.isBlank(later.currentDraft())).toBe(true);
});

test("one window saves: the draft of the other stays, and its own is gone", async () => {
  const [one, other] = [await openWindow(), await openWindow()];
  one.changeDraft({ text: "Ana wants to teach" });
  other.changeDraft({ text: "Ben cannot sleep" });
  other.keepDraftNow();
  expect(await one.saveBox(null)).not.toBeNull();
  await one.close();
  await other.close();
  const next = await startWindow();
  expect(next.currentDraft().text).toBe("Ben cannot sleep");
});

test("what is being typed in an open window is no other's", async () => {
  const one = await openWindow();
  one.changeDraft({ text: "Ana wants to teach" });
  one.keepDraftNow();
  await vi.waitFor(async () => expect(Object.keys(localStorage)).toEqual([]));
  const other = await startWindow();
  expect(other.currentDraft().text).toBe("");
});

test("a window that is only just being left hands over what it had, above what is typed by then", async () => {
  const one = await openWindow();
  one.changeDraft({ text: "Ana wants to teach" });
  one.keepDraftNow();
  const other = await startWindow();
  other.changeDraft({ text: "Ben" });
  await one.close();
  await vi.waitFor(() => expect(other.currentDraft().text).toBe(texts("Ana wants to teach", "Ben")));
});

test("two windows that are left one after the other take nothing from each other, nor from what was chosen by then", async () => {
  const [one, other] = [await openWindow(), await openWindow()];
  one.changeDraft({
    text: "Ana wants to teach",
    in_confidence: true,
    who: [{ name: "Ana" }],
    topics: ["leave"],
  });
  other.changeDraft({ text: "Ben cannot sleep", reading: "Nights" });
  one.keepDraftNow();
  other.keepDraftNow();
  const next = await startWindow();
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
  const before = await openWindow();
  await before.app.saveDraft("box", { text: "Ana", who: [], name: "Dana Ruiz", topics: [], reading: "" });
  const one = await openWindow();
  one.changeDraft({ text: "Ben", name: "Tom Ek" });
  await one.close();
  const next = await startWindow();
  expect(next.currentDraft()).toMatchObject({
    text: texts("Ana", "Ben"),
    who: [{ name: "Dana Ruiz" }],
    name: "Tom Ek",
  });
});

test("where some of what is joined was in confidence, that all of it is now is said, until the box is empty", async () => {
  const [one, other] = [await openWindow(), await openWindow()];
  one.changeDraft({ text: "Ana wants to teach", in_confidence: true });
  other.changeDraft({ text: "Ben cannot sleep" });
  await one.close();
  await other.close();
  const next = await startWindow();
  expect(next.currentDraft()).toMatchObject({ in_confidence: true, joined: true });
  next.changeDraft({ text: "" });
  expect(next.currentDraft().joined).toBe(false);
  next.changeDraft({ text: "Cem", in_confidence: true });
  await next.close();
  const last = await startWindow();
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
  const one = await openWindow();
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
    const one = await openWindow();
    await one.app.saveDraft(one.buildWindowKey("credit"), { title });
    await one.close();
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const next = await openWindow();
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
  const one = await openWindow();
  await one.app.saveDraft(one.buildWindowKey("credit"), { title: "Ethics" });
  const other = await openWindow();
  await other.parkDraft("credit", { title: "Coaching" });
  expect((await other.listTypedDrafts()).map(({ words }) => words).sort()).toEqual(["Coaching", "Ethics"]);
  const taken: unknown[] = [];
  const isBlank = (typed: Record<string, string>) => !typed["title"];
  await other.takeOverDrafts("credit", { isBlank }, (value) => taken.push(value));
  expect(taken).toEqual([{ title: "Coaching" }]);
});

test("before the notebook leaves the device, what was being typed in any window is kept as a note", async () => {
  const [one, other] = [await openWindow(), await openWindow()];
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
