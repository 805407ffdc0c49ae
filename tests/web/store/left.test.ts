/** A page that is left in the midst of something, and may come back. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type App, current, newDisk, start } from "../phone";
import { jotTexts, newJot } from "./disk";

let app: App;

beforeEach(async () => {
  newDisk();
  app = await start(current());
});
afterEach(() => {
  app.closeStore();
  vi.restoreAllMocks();
});

test("a page left in the midst of a write has it aside at once; awake again, it takes that in", async () => {
  await app.loadDevice();
  const writing = app.writeChanges([newJot("out of the door")]);
  app.suspendStore();
  await expect(writing).rejects.toMatchObject({ reason: "broken", rescued: true });
  await expect(app.writeChanges([newJot("on the stairs")])).rejects.toMatchObject({ rescued: true });
  app.resumeStore();
  expect(await app.recoverFailedWrites()).toBe(2);
  expect(await jotTexts(app)).toEqual(["on the stairs", "out of the door"]);
});

test("what has been given to the disk completes, though the page is left", async () => {
  await app.loadDevice();
  const commit = vi.spyOn(IDBTransaction.prototype, "commit");
  const writing = app.writeChanges([newJot("out of the door")]);
  await vi.waitUntil(() => commit.mock.calls.length > 0, { interval: 0 });
  app.suspendStore();
  await writing;
  app.resumeStore();
  expect(await app.recoverFailedWrites()).toBe(0);
  expect(await jotTexts(app)).toEqual(["out of the door"]);
});

test("a page left in the midst of a read, or of the first opening, holds nothing, and reads when it is awake", async () => {
  const first = app.listEverything();
  app.suspendStore();
  app.closeStore();
  const read = vi.fn();
  const done = first.then(read);
  const other = await start(current());
  await other.writeChanges([newJot("from the next page")]);
  expect(read).not.toHaveBeenCalled();
  app.resumeStore();
  await done;
  expect(read).toHaveBeenCalledWith([expect.objectContaining({ kind: "jot" })]);
  other.closeStore();
});

test("a draft that the page could not put down when it was left is in its last breath", async () => {
  app.suspendStore();
  await expect(app.saveDraft("box", "half a thou")).rejects.toThrow();
  app = await start(current());
  expect(await app.readDraft("box")).toBe("half a thou");
});

test("a draft that failed late does not stand over what was typed since", async () => {
  const late = app.saveDraft("box", "half a thou");
  current().skew += 10;
  app.keepLastCopy("box", "half a thought");
  app.suspendStore();
  await expect(late).rejects.toThrow();
  app = await start(current());
  expect(await app.readDraft("box")).toBe("half a thought");
});
