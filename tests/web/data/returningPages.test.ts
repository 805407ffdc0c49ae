/** What comes into a box that is in use: a page that comes back as it stood, and windows left while this one saves. */
import { expect, test, vi } from "vitest";
import type { Draft } from "../../../web/src/data/boxDraft";
import { openWindow, startWindow, texts } from "./windows";

/** A page that was left with this in its box, and another that has it by now. */
async function takeOver(part: Partial<Draft>) {
  const one = await startWindow();
  one.changeDraft(part);
  await one.close();
  return [one, await startWindow()] as const;
}

test("a page comes back whose draft another has taken over: its words stand there once, and with what was added", async () => {
  const [one, other] = await takeOver({ text: "Ana wants to teach" });
  expect(other.currentDraft().text).toBe("Ana wants to teach");
  other.changeDraft({ text: "Ana wants to teach nurses" });
  await other.close();
  one.show();
  await vi.waitFor(() => expect(one.currentDraft().text).toBe("Ana wants to teach nurses"));
  await one.close();
  const next = await startWindow();
  expect(next.currentDraft().text).toBe("Ana wants to teach nurses");
});

test("a page comes back while the other that took its draft is open, or has saved it: it is empty but for what is typed now", async () => {
  const [one, other] = await takeOver({ text: "Ana wants to teach" });
  one.show();
  one.changeDraft({ text: "Ana wants to teach. Ben" });
  await vi.waitFor(() => expect(one.currentDraft().text).toBe(". Ben"));
  expect(await other.saveBox(null)).not.toBeNull();
  await one.close();
  await other.close();
  const next = await startWindow();
  expect(next.currentDraft().text).toBe(". Ben");
});

test("a page comes back whose draft another took and left, and is saved at once: the words are written once, and stand nowhere else", async () => {
  const [one, other] = await takeOver({ text: "Ana wants to teach" });
  await other.close();
  one.show();
  await one.saveBox(null);
  await vi.waitFor(async () => expect(await one.app.readDraft(other.BOX)).toBeFalsy());
  expect(one.currentDraft().text).toBe("");
  expect((await one.app.listAll("jot")).map(({ fields }) => fields.text)).toEqual(["Ana wants to teach"]);
  await one.close();
  const next = await startWindow();
  expect(next.currentDraft().text).toBe("");
});

test("a page comes back whose draft another took and left: the box is never empty in between", async () => {
  const [one, other] = await takeOver({ text: "Ana wants to teach", off: ["sign"] });
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
  const before = await openWindow();
  before.changeDraft({ text: "Ana wants to teach", who: [{ name: "Ana Poe" }], in_confidence: true });
  await before.close();
  const next = await openWindow();
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
  const later = await startWindow();
  expect(later.currentDraft().text).toBe("");
});

test("what comes back from another window while this one saves stays, whole and once", async () => {
  const [one, other] = [await openWindow(), await openWindow()];
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
  const next = await startWindow();
  expect(next.currentDraft()).toMatchObject({ text: "Ana wants to teach", in_confidence: true });
});

test("a page comes back and nobody has taken its draft: it stands as it was", async () => {
  const one = await startWindow();
  one.changeDraft({ text: "Ana wants to teach" });
  await one.close();
  one.show();
  // Its own question to the store is answered by then.
  await one.app.readDraft(one.BOX);
  expect(one.currentDraft().text).toBe("Ana wants to teach");
});
