/** The bytes of photos and memos: kept with their records or not at all, sent when there is room, fetched when wanted. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { newId } from "../../web/src/kinds/id";
import type { Change } from "../../web/src/kinds/model";
import { current, newDisk, start, type App } from "./phone";

let app: App;
beforeEach(async () => {
  newDisk();
  app = await start(current());
});
afterEach(() => {
  app.closeStore();
  vi.restoreAllMocks();
});

const bytes = (...of: number[]) => new Uint8Array(of).buffer;
const memo = (sha256: string): Change[] => [{ kind: "memo", id: newId(), fields: { sha256, seconds: 7 } }];
const keep = (...of: number[]) => app.keepBytes(bytes(...of), "audio/webm", memo);
const answers = (...statuses: number[]) => {
  const asked: [method: string | undefined, type: unknown][] = [];
  const carry = async (_: string, { method, headers }: RequestInit) => {
    asked.push([method, (headers as Record<string, string> | undefined)?.["Content-Type"]]);
    const status = statuses.shift();
    if (!status) throw new TypeError("no network");
    return new Response(null, { status });
  };
  return { asked, carry };
};

test("bytes and the record that names them come together", async () => {
  const [row] = await keep(1, 2, 3);
  const { sha256 } = row!.fields as { sha256: string };
  expect(await app.getBlob(sha256)).toMatchObject({ type: "audio/webm", waiting: 1 });
  expect(await app.countUnsent()).toBe(1);
});

test("where there is no room for them there is no record either, and words still have theirs", async () => {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...of) {
    if (this.name === "blobs") throw new DOMException("no room", "QuotaExceededError");
    return put.apply(this, of);
  });
  await expect(keep(1, 2, 3)).rejects.toMatchObject({ reason: "full" });
  expect(await app.allOf("memo")).toEqual([]);
  expect(app.trouble()).toBeNull();
  await app.write([{ kind: "jot", id: newId(), fields: { text: "words" } }]);
  expect(await app.allOf("jot")).toHaveLength(1);
});

test("what a page left of a memo is cleared by the write that keeps it", async () => {
  const partial = { bytes: bytes(1), type: "audio/webm", seconds: 1, event: null, person: null, in_confidence: false, recorded_at: 5, at: 6 };
  await app.keepPartial(partial);
  expect(await app.readPartial()).toEqual(partial);
  await app.keepBytes(bytes(1), "audio/webm", memo, { draft: app.MEMO });
  expect(await app.readPartial()).toBeUndefined();
});

test("what waits is sent under its own type, and waits no longer", async () => {
  await keep(1);
  await app.keepBytes(bytes(2), "image/jpeg", () => []);
  const { asked, carry } = answers(201, 200);
  await app.sendBytes(carry);
  expect(asked.sort()).toEqual([["PUT", "audio/webm"], ["PUT", "image/jpeg"]]);
  expect(await app.waitingBlobs()).toEqual([]);
});

test("the first that does not get through stops the rest; what the server will never take is not sent again", async () => {
  await keep(1);
  await keep(2);
  for (const [statuses, asks, waiting] of [[[0], 1, 2], [[503, 201], 1, 2], [[401], 1, 2], [[422, 415], 2, 0], [[], 0, 0]] as const) {
    const { asked, carry } = answers(...statuses);
    await app.sendBytes(carry);
    expect([asked.length, (await app.waitingBlobs()).length]).toEqual([asks, waiting]);
  }
});

test("bytes that are not here come from the server, once", async () => {
  const hash = await app.sha256(bytes(9));
  const carry = vi.fn(async () => new Response(bytes(9), { headers: { "Content-Type": "audio/ogg" } }));
  for (const _ of [1, 2]) expect(await app.bytesOf(hash, carry)).toMatchObject({ type: "audio/ogg", bytes: bytes(9) });
  expect(carry).toHaveBeenCalledTimes(1);
  expect(await app.waitingBlobs()).toEqual([]);
});

test("a page of the venue's Wi-Fi is no photo", async () => {
  const portal = async () => new Response("<h1>Welcome</h1>", { headers: { "Content-Type": "text/html" } });
  expect(await app.bytesOf("a".repeat(64), portal)).toBeNull();
  expect(await app.getBlob("a".repeat(64))).toBeUndefined();
});
