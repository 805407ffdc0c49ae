/** The bytes of photos and memos: kept with their records or not at all, sent when there is room, fetched when wanted. */

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createId } from "../../../web/src/domain/records/ids";
import type { Change } from "../../../web/src/domain/records/model";
import { type App, current, newDisk, start } from "../phone";
import { introduce, respondWith } from "../sync/answers";

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
const memo = (sha256: string): Change[] => [{ kind: "memo", id: createId(), fields: { sha256, seconds: 7 } }];
const keep = (...of: number[]) => app.keepBytes(bytes(...of), "audio/webm", memo);
const answers = (...statuses: number[]) => {
  const requests: [method: string | undefined, type: unknown][] = [];
  const carry = async (_: string, { method, headers }: RequestInit) => {
    requests.push([method, (headers as Record<string, string> | undefined)?.["Content-Type"]]);
    const status = statuses.shift();
    if (!status) throw new TypeError("no network");
    return new Response(null, { status });
  };
  return { requests, carry };
};

test("bytes and the record that names them come together", async () => {
  const [row] = await keep(1, 2, 3);
  const { sha256 } = row!.fields as { sha256: string };
  expect(await app.getBlob(sha256)).toMatchObject({ type: "audio/webm", waiting: 1 });
  expect(await app.notebook.countUnsent()).toBe(1);
});

test("where there is no room for them there is no record either, and words still have theirs", async () => {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...of) {
    if (this.name === "blobs") throw new DOMException("no room", "QuotaExceededError");
    return put.apply(this, of);
  });
  await expect(keep(1, 2, 3)).rejects.toMatchObject({ reason: "full" });
  expect(await app.listAll("memo")).toEqual([]);
  expect(app.storeFailure.get()).toBeNull();
  await app.writeChanges([{ kind: "jot", id: createId(), fields: { text: "words" } }]);
  expect(await app.listAll("jot")).toHaveLength(1);
});

test("what a page left of a memo is cleared by the write that keeps it", async () => {
  const partial = {
    bytes: bytes(1),
    type: "audio/webm",
    seconds: 1,
    event: null,
    person: null,
    in_confidence: false,
    recorded_at: 5,
    at: 6,
  };
  await app.keepPartialMemo(partial);
  expect(await app.readPartialMemo()).toEqual(partial);
  await app.keepBytes(bytes(1), "audio/webm", memo, { draft: app.MEMO });
  expect(await app.readPartialMemo()).toBeUndefined();
});

test("what waits is sent under its own type, and waits no longer", async () => {
  await keep(1);
  await app.keepBytes(bytes(2), "image/jpeg", () => []);
  const { requests, carry } = answers(201, 200);
  await app.sendWaitingBlobs(carry);
  expect(requests.sort()).toEqual([
    ["PUT", "audio/webm"],
    ["PUT", "image/jpeg"],
  ]);
  expect(await app.listWaitingBlobs()).toEqual([]);
});

test("the first that does not get through stops the rest; what the server will never take is not sent again", async () => {
  await keep(1);
  await keep(2);
  for (const [statuses, asks, waiting] of [
    [[0], 1, 2],
    [[503, 201], 1, 2],
    [[401], 1, 2],
    [[422, 415], 2, 0],
    [[], 0, 0],
  ] as const) {
    const { requests, carry } = answers(...statuses);
    await app.sendWaitingBlobs(carry);
    expect([requests.length, (await app.listWaitingBlobs()).length]).toEqual([asks, waiting]);
  }
});

test("what a restored server has lost is sent again, by who has the very bytes", async () => {
  const [kept, lost, fetched] = await Promise.all([1, 2, 3].map((one) => app.hashBytes(bytes(one))));
  await introduce(app);
  for (const one of [1, 2]) await keep(one);
  await app.sendWaitingBlobs(answers(201, 201).carry);
  await app.loadBlob(
    fetched!,
    async () => new Response(bytes(33), { headers: { "Content-Type": "image/png" } }),
  );
  await app.exchangeOnce(respondWith({ epoch: "restored" }));

  const here = new Set([kept]);
  const asked: string[] = [];
  const carry = async (hash: string, { method }: RequestInit) => {
    asked.push(`${method} ${hash}`);
    if (method === "PUT") here.add(hash);
    const headers = { "Content-Type": "audio/webm" };
    return here.has(hash) ? new Response(null, { headers }) : new Response(null, { status: 404 });
  };
  await app.sendWaitingBlobs(async () => new Response(null, { status: 503 }));
  await app.sendWaitingBlobs(async () => new Response("", { headers: { "Content-Type": "text/html" } }));
  expect((await app.listLocalBlobs()).sort()).toEqual([kept, lost, fetched].sort());
  expect((await app.countLocalOnly()).unsent).toBe((await app.notebook.countUnsent()) + 3);
  await app.sendWaitingBlobs(carry);
  await app.sendWaitingBlobs(carry);
  expect(asked.sort()).toEqual(
    [...[kept, lost, fetched].map((hash) => `HEAD ${hash}`), `PUT ${lost}`].sort(),
  );
  expect(await app.listWaitingBlobs()).toEqual([]);
});

test("bytes that are not here come from the server, once", async () => {
  const hash = await app.hashBytes(bytes(9));
  const carry = vi.fn(async () => new Response(bytes(9), { headers: { "Content-Type": "audio/ogg" } }));
  for (const _ of [1, 2])
    expect(await app.loadBlob(hash, carry)).toMatchObject({ type: "audio/ogg", bytes: bytes(9) });
  expect(carry).toHaveBeenCalledTimes(1);
  expect(await app.listWaitingBlobs()).toEqual([]);
});

test("a page of the venue's Wi-Fi is no photo", async () => {
  const portal = async () => new Response("<h1>Welcome</h1>", { headers: { "Content-Type": "text/html" } });
  expect(await app.loadBlob("a".repeat(64), portal)).toBeNull();
  expect(await app.getBlob("a".repeat(64))).toBeUndefined();
});
