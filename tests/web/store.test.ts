/** What the browser does to a store, and what must come of it: every word is on disk, or set aside, or still in the box. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { newId } from "../../web/src/kinds/id";
import type { Change } from "../../web/src/kinds/model";
import { current, newDisk, start, type App } from "./phone";

let app: App;
const jot = (text: string, id = newId()): Change => ({ kind: "jot", id, fields: { text, heard_at: Date.now() } });
const texts = async () => (await app.allOf("jot")).map(({ fields }) => fields.text).sort();

beforeEach(async () => {
  newDisk();
  app = await start(current());
});
afterEach(() => {
  app.closeStore();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Opens the database beside the app, as another tab would. */
function beside(version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("heedful", version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** From now on this many transactions that write fail as on a full disk. */
function fillDisk(times: number): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...of) {
    times -= 1;
    if (times >= 0) throw new DOMException("no room", "QuotaExceededError");
    return put.apply(this, of);
  });
}

test("a jot is written with its stamps, its time of capture, and unsent", async () => {
  const [row] = await app.write([jot("  hires wait six months ")]);
  expect(row!.fields).toMatchObject({ text: "hires wait six months", created_at: expect.any(Number) });
  expect(Object.keys(row!.base)).toEqual(["created_at", "text", "heard_at"]);
  expect(await app.countUnsent()).toBe(1);
});

test("undo gives back what was there, and puts what is new into the bin", async () => {
  const id = newId();
  const change = jot("first", id);
  const unwrite = await app.reverse([change]);
  await app.write([change]);
  const edit: Change = { kind: "jot", id, fields: { text: "second" } };
  const unedit = await app.reverse([edit]);
  await app.write([edit]);
  await app.write(unedit);
  expect(await texts()).toEqual(["first"]);
  await app.write(unwrite);
  expect(await texts()).toEqual([]);
  expect((await app.binned()).map((row) => row.id)).toEqual([id]);
});

test("jots stand by event, last heard first, and by person", async () => {
  const [event, person] = [newId(), newId()];
  const at = (heard_at: number, fields: object) => ({ kind: "jot", id: newId(), fields: { text: String(heard_at), heard_at, ...fields } }) as Change;
  await app.write([at(1, { event_id: event }), at(3, { event_id: event, person_ids: [person] }), at(2, { event_id: event }), at(4, {})]);
  expect((await app.jotsAt(event, 2)).map(({ fields }) => fields.text)).toEqual(["3", "2"]);
  expect((await app.jotsAt(null, 9)).map(({ fields }) => fields.text)).toEqual(["4"]);
  expect((await app.jotsAbout(person)).map(({ fields }) => fields.text)).toEqual(["3"]);
});

test("the draft goes with the save, in the same transaction", async () => {
  await app.saveDraft("box", "half a thou");
  await app.write([jot("half a thought")], { draft: "box" });
  expect(await app.readDraft("box")).toBeUndefined();
});

test("what was typed in the last moment comes back, what was saved since does not", async () => {
  await app.saveDraft("box", "he");
  await new Promise((resolve) => setTimeout(resolve, 2));
  app.gaspDraft("box", "he said");
  expect(await app.readDraft("box")).toBe("he said");
  app.gaspDraft("box", "he said");
  await new Promise((resolve) => setTimeout(resolve, 2));
  await app.write([jot("he said so")], { draft: "box" });
  expect(await app.readDraft("box")).toBeUndefined();
});

test("a connection that the browser lost is opened again, and the jot is kept", async () => {
  await app.write([jot("before")]);
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
  await app.write([jot("after")]);
  expect(await texts()).toEqual(["after", "before"]);
});

test("a database that stays lost: the jot stands aside, the banner says so, and the next start takes it in", async () => {
  await app.thisDevice();
  const said: unknown[] = [];
  app.onTrouble((trouble) => said.push(trouble));
  const lost = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
    throw new DOMException("Connection to Indexed Database server lost", "UnknownError");
  });
  await expect(app.write([jot("on the escalator")])).rejects.toMatchObject({ reason: "broken", rescued: true });
  expect(said).toEqual([{ reason: "broken", rescued: true }]);
  lost.mockRestore();
  app = await start(current());
  expect(await app.takeInAside()).toBe(1);
  expect(await app.takeInAside()).toBe(0);
  expect(await texts()).toEqual(["on the escalator"]);
});

test("a page left in the midst of a write has it aside at once; awake again, it takes that in", async () => {
  await app.thisDevice();
  const begun = app.write([jot("out of the door")]);
  app.sleep();
  await expect(begun).rejects.toMatchObject({ reason: "broken", rescued: true });
  await expect(app.write([jot("on the stairs")])).rejects.toMatchObject({ rescued: true });
  app.wake();
  expect(await app.takeInAside()).toBe(2);
  expect(await texts()).toEqual(["on the stairs", "out of the door"]);
});

test("what has been given to the disk completes, though the page is left", async () => {
  await app.thisDevice();
  const commit = vi.spyOn(IDBTransaction.prototype, "commit");
  const begun = app.write([jot("out of the door")]);
  await vi.waitUntil(() => commit.mock.calls.length > 0, { interval: 0 });
  app.sleep();
  await begun;
  app.wake();
  expect(await app.takeInAside()).toBe(0);
  expect(await texts()).toEqual(["out of the door"]);
});

test("a page left in the midst of a read, or of the first opening, holds nothing, and reads when it is awake", async () => {
  const first = app.everything();
  app.sleep();
  app.closeStore();
  const read = vi.fn();
  const done = first.then(read);
  const other = await start(current());
  await other.write([jot("from the next page")]);
  expect(read).not.toHaveBeenCalled();
  app.wake();
  await done;
  expect(read).toHaveBeenCalledWith([expect.objectContaining({ kind: "jot" })]);
  other.closeStore();
});

test("a draft that the page could not put down when it was left is in its last breath", async () => {
  app.sleep();
  await expect(app.saveDraft("box", "half a thou")).rejects.toThrow();
  app = await start(current());
  expect(await app.readDraft("box")).toBe("half a thou");
});

test("what stood aside does not undo newer words: it stands beside them", async () => {
  const id = newId();
  await app.write([jot("first", id)]);
  const lost = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
    throw new DOMException("lost", "UnknownError");
  });
  await app.write([{ kind: "jot", id, fields: { text: "set aside" } }]).catch(() => undefined);
  lost.mockRestore();
  await new Promise((resolve) => setTimeout(resolve, 2));
  await app.write([{ kind: "jot", id, fields: { text: "newer" } }]);
  await app.takeInAside();
  expect(await texts()).toEqual(["newer"]);
  expect((await app.wordingsOf(id)).map(({ fields }) => fields.words)).toEqual(["set aside"]);
});

test("on a full disk, photos that the server holds go first, and the jot is kept", async () => {
  await app.putBlob({ sha256: "a".repeat(64), type: "image/png", bytes: new ArrayBuffer(9) });
  await app.keepBytes(new ArrayBuffer(3), "image/png", () => []);
  fillDisk(1);
  await app.write([jot("room was made")]);
  expect(await texts()).toEqual(["room was made"]);
  expect(await app.getBlob("a".repeat(64))).toBeUndefined();
  expect(await app.waitingBlobs()).toHaveLength(1);
});

test("on a disk that stays full the jot is not said to be saved", async () => {
  fillDisk(9);
  await expect(app.write([jot("no room")])).rejects.toMatchObject({ reason: "full", rescued: true });
  expect(app.trouble()).toEqual({ reason: "full", rescued: true });
  vi.restoreAllMocks();
  await app.write([jot("room again")]);
  expect(app.trouble()).toBeNull();
});

test("where nothing at all can be written, the trouble says that nothing was rescued", async () => {
  fillDisk(9);
  vi.spyOn(current().localStorage, "setItem").mockImplementation(() => {
    throw new DOMException("no room", "QuotaExceededError");
  });
  await expect(app.write([jot("no room")])).rejects.toMatchObject({ reason: "full", rescued: false });
});

test("an old tab makes way for a newer app, and says that it is the old one", async () => {
  await app.write([jot("in the old tab")]);
  const newer = await beside(99);
  expect(app.trouble()).toMatchObject({ reason: "outdated" });
  newer.close();
  await expect(app.write([jot("too late")])).rejects.toMatchObject({ reason: "outdated", rescued: true });
});

test("an opening that another tab blocks is told after five seconds; when the tab is gone all goes on", async () => {
  await app.write([jot("before")]);
  app.closeStore();
  const oldTab = await beside();
  const deleted = indexedDB.deleteDatabase("heedful");
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const writing = expect(app.write([jot("blocked")])).rejects.toMatchObject({ reason: "blocked", rescued: true });
  await vi.advanceTimersByTimeAsync(5_000);
  await writing;
  expect(app.trouble()).toEqual({ reason: "blocked", rescued: true });
  vi.useRealTimers();
  const gone = new Promise((resolve) => (deleted.onsuccess = resolve));
  oldTab.close();
  await gone;
  await app.write([jot("after")]);
  expect(app.trouble()).toBeNull();
  expect(await app.takeInAside()).toBe(1);
  expect(await texts()).toEqual(["after", "blocked"]);
});

test("a transaction that never ends is given up, tried again on a new connection, and the jot is kept", async () => {
  await app.thisDevice();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  let frozen = true;
  const get = IDBObjectStore.prototype.get;
  vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(function (this: IDBObjectStore, ...of) {
    const request = get.apply(this, of);
    if (frozen) Object.defineProperty(request, "dispatchEvent", { value: () => true });
    return request;
  });
  const writing = app.write([jot("frozen")]);
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
  await vi.advanceTimersByTimeAsync(100);
  frozen = false;
  await vi.advanceTimersByTimeAsync(5_000);
  await writing;
  vi.useRealTimers();
  expect(await texts()).toEqual(["frozen"]);
});

test("another account: everything is offered to it, under another name", async () => {
  await app.bindAccount("first");
  await app.write([jot("mine")]);
  const before = await app.thisDevice();
  await app.bindAccount("second");
  const after = await app.thisDevice();
  expect(after).toMatchObject({ account: "second", epoch: null, heard: 0, tries: [] });
  expect(after.device).not.toBe(before.device);
  expect(await app.countUnsent()).toBe(1);
});

test("wiping takes everything, but not what is unsent without a word", async () => {
  await app.write([jot("unsent")]);
  app.gaspDraft("box", "typing");
  expect(await app.wipe()).toBe(false);
  expect(await texts()).toEqual(["unsent"]);
  expect(await app.wipe({ evenUnsent: true })).toBe(true);
  expect(await app.summary()).toEqual({ records: 0, unsent: 0, account: null });
  expect(await app.readDraft("box")).toBeUndefined();
});

test("the clock of a device moves on with each write, whatever the wall clock does, and over a restart", async () => {
  const stamps: string[] = [];
  for (const skew of [0, -9_999, 3]) {
    current().skew = skew;
    stamps.push((await app.write([jot(String(skew))]))[0]!.stamps["text"]!);
    app.closeStore();
    app = await start(current());
  }
  expect([...new Set(stamps)].sort()).toEqual(stamps);
});
