/** A connection that the browser loses, blocks or freezes: every word is on disk, or set aside, or still in the box. */

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createId } from "../../../web/src/domain/records/ids";
import { type App, current, newDisk, start } from "../phone";
import { jotTexts, loseDatabase, newJot, openBeside } from "./disk";

let app: App;

beforeEach(async () => {
  newDisk();
  app = await start(current());
});
afterEach(() => {
  app.closeStore();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test("a connection that the browser lost is opened again, and the jot is kept", async () => {
  await app.writeChanges([newJot("before")]);
  const begin = IDBDatabase.prototype.transaction;
  let lost = true;
  vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (this: IDBDatabase, ...of) {
    if (lost) {
      lost = false;
      this.close();
      throw new DOMException("Connection to Indexed Database server lost", "InvalidStateError");
    }
    return begin.apply(this, of);
  });
  await app.writeChanges([newJot("after")]);
  expect(await jotTexts(app)).toEqual(["after", "before"]);
});

test("a database that stays lost: the jot stands aside, the banner says so, and the next start takes it in", async () => {
  await app.loadDevice();
  const failures: unknown[] = [];
  app.storeFailure.subscribe((failure) => failures.push(failure));
  const lost = loseDatabase();
  await expect(app.writeChanges([newJot("on the escalator")])).rejects.toMatchObject({
    reason: "broken",
    rescued: true,
  });
  expect(failures).toEqual([{ reason: "broken", rescued: true }]);
  lost.mockRestore();
  app = await start(current());
  expect(await app.recoverFailedWrites()).toBe(1);
  expect(await app.recoverFailedWrites()).toBe(0);
  expect(await jotTexts(app)).toEqual(["on the escalator"]);
});

test("before the notebook leaves the device, what stands aside counts, and goes along", async () => {
  await app.loadDevice();
  const lost = loseDatabase();
  await app.writeChanges([newJot("on the escalator")]).catch(() => undefined);
  lost.mockRestore();
  expect(await app.countLocalOnly()).toMatchObject({ unsent: 1 });
  expect(await app.wipeDevice()).toBe(false);
  vi.stubGlobal("document", { addEventListener: () => undefined });
  vi.stubGlobal("addEventListener", () => undefined);
  await (await import("../../../web/src/data/shelving")).shelveWaiting();
  expect(await jotTexts(app)).toEqual(["on the escalator"]);
  expect(await app.countLocalOnly()).toMatchObject({ unsent: 1 });
  expect(await app.recoverFailedWrites()).toBe(0);
});

test("what cannot be taken in keeps nobody from leaving: it goes into the file, and what can be is taken in", async () => {
  await app.loadDevice();
  const broken = { kind: "jot", id: { no: "id" }, fields: { text: "in the lift" } };
  localStorage.setItem("heedful.rescue.1.a", JSON.stringify({ changes: [broken], at: 1 }));
  localStorage.setItem("heedful.rescue.2.b", JSON.stringify({ changes: [newJot("by the stairs")], at: 2 }));
  vi.stubGlobal("document", { addEventListener: () => undefined });
  vi.stubGlobal("addEventListener", () => undefined);
  expect(await (await import("../../../web/src/data/shelving")).shelveWaiting()).toBe(true);
  expect(await jotTexts(app)).toEqual(["by the stairs"]);
  expect(await app.countLocalOnly()).toMatchObject({ unsent: 2 });
  expect((await app.handover.packNotebook()).join("")).toContain("in the lift");
});

test("what stood aside when the file was made is taken in with it, once, and undoes nothing newer", async () => {
  const [id, other] = [createId(), createId()];
  await app.writeChanges([newJot("newer", id)]);
  const aside = [{ changes: [newJot("older", id), newJot("in the lift", other)], at: 1 }];
  const file = JSON.stringify({ heedful: 1, copied_at: 1, records: [], aside });
  for (const _ of [1, 2]) await app.handover.takeNotebook(file);
  expect((await jotTexts(app)).sort()).toEqual(["in the lift", "newer"]);
  expect((await app.notebook.listWordingsOf(id)).map(({ fields }) => fields.words)).toEqual(["older"]);
});

test("what stood aside does not undo newer words: it stands beside them", async () => {
  const id = createId();
  await app.writeChanges([newJot("first", id)]);
  const lost = loseDatabase();
  await app.writeChanges([{ kind: "jot", id, fields: { text: "set aside" } }]).catch(() => undefined);
  lost.mockRestore();
  await new Promise((resolve) => setTimeout(resolve, 2));
  await app.writeChanges([{ kind: "jot", id, fields: { text: "newer" } }]);
  await app.recoverFailedWrites();
  expect(await jotTexts(app)).toEqual(["newer"]);
  expect((await app.notebook.listWordingsOf(id)).map(({ fields }) => fields.words)).toEqual(["set aside"]);
});

test("an old tab makes way for a newer app, and says that it is the old one", async () => {
  await app.writeChanges([newJot("in the old tab")]);
  const newer = await openBeside(99);
  expect(app.storeFailure.get()).toMatchObject({ reason: "outdated" });
  newer.close();
  await expect(app.writeChanges([newJot("too late")])).rejects.toMatchObject({
    reason: "outdated",
    rescued: true,
  });
});

test("an opening that another tab blocks is told after five seconds; when the tab is gone all goes on", async () => {
  await app.writeChanges([newJot("before")]);
  app.closeStore();
  const oldTab = await openBeside();
  const deleted = indexedDB.deleteDatabase("heedful");
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const writing = expect(app.writeChanges([newJot("blocked")])).rejects.toMatchObject({
    reason: "blocked",
    rescued: true,
  });
  await vi.advanceTimersByTimeAsync(5_000);
  await writing;
  expect(app.storeFailure.get()).toEqual({ reason: "blocked", rescued: true });
  vi.useRealTimers();
  const deletion = new Promise((resolve) => (deleted.onsuccess = resolve));
  oldTab.close();
  await deletion;
  await app.writeChanges([newJot("after")]);
  expect(app.storeFailure.get()).toBeNull();
  expect(await app.recoverFailedWrites()).toBe(1);
  expect(await jotTexts(app)).toEqual(["after", "blocked"]);
});

test("a transaction that never ends is given up, tried again on a new connection, and the jot is kept", async () => {
  await app.loadDevice();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  let frozen = true;
  const get = IDBObjectStore.prototype.get;
  vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(function (this: IDBObjectStore, ...of) {
    const request = get.apply(this, of);
    if (frozen) Object.defineProperty(request, "dispatchEvent", { value: () => true });
    return request;
  });
  const writing = app.writeChanges([newJot("frozen")]);
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
  await vi.advanceTimersByTimeAsync(100);
  frozen = false;
  await vi.advanceTimersByTimeAsync(5_000);
  await writing;
  vi.useRealTimers();
  expect(await jotTexts(app)).toEqual(["frozen"]);
});
