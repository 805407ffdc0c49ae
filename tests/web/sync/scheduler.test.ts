/** When the device tries, how long it waits, and what it says of itself meanwhile. */

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createId } from "../../../web/src/domain/records/ids";
import { pickDelay, recordAnswer, recordFailure, startBackoff } from "../../../web/src/sync/backoff";
import type { Outcome } from "../../../web/src/sync/exchange";
import { BATCH } from "../../../web/src/sync/protocol";
import { describeStatus, type SyncFacts } from "../../../web/src/sync/syncStatus";
import { type Disk, emptyDisk, on } from "../phone";

const problem = (status: number, load: number): Outcome =>
  ({ is: "problem", status, code: "", wait: null, request: { changes: Array(load) } }) as unknown as Outcome;

test("the wait doubles from two seconds to five minutes, with chance in it", () => {
  const wait = (failed: number, chance: number) => pickDelay({ ...startBackoff(), failed }, chance);
  expect([1, 2, 3, 8, 99].map((failed) => wait(failed, 1))).toEqual([2_000, 4_000, 8_000, 256_000, 300_000]);
  expect(wait(3, 0)).toBe(4_000);
});

test("a batch that breaks the server three times is halved, down to a mere poll, and grows again", () => {
  let backoff = startBackoff();
  const loads: number[] = [];
  for (let failure = 0; failure < 30; failure += 1) {
    loads.push(backoff.size.batch);
    backoff = recordFailure(backoff, problem(500, Math.min(5, backoff.size.batch)));
  }
  expect(loads.slice(0, 12)).toEqual([BATCH, BATCH, BATCH, 2, 2, 2, 1, 1, 1, 0, 0, 0]);
  expect(new Set(loads.slice(12))).toEqual(new Set([0]));
  backoff = recordAnswer(backoff);
  expect(backoff.size.batch).toBe(1);
  expect(recordAnswer(recordAnswer(backoff)).size.batch).toBe(4);
});

test("a busy server is not taken for a broken batch; one too large is halved at once", () => {
  expect(recordFailure(startBackoff(), problem(413, 400)).size.batch).toBe(200);
  let backoff = startBackoff();
  for (let failure = 0; failure < 9; failure += 1) backoff = recordFailure(backoff, problem(503, 9));
  expect(backoff.size.batch).toBe(BATCH);
});

test.each<[Partial<SyncFacts>, string, string | null]>([
  [{ account: false }, "signed-out", null],
  [{ last: "signed-out", unsent: 3 }, "signed-out", null],
  [{ last: "settled" }, "saved", null],
  [{ last: "settled", unsent: 1 }, "waiting", null],
  [{ last: null }, "waiting", null],
  [{ running: true, unsent: 1 }, "syncing", null],
  [{ last: "network" }, "offline", null],
  [{ last: "server", unsent: 1 }, "waiting", "server"],
  [{ last: "settled", unsent: 1, refused: 1 }, "needs-you", "refused"],
  [{ last: "losses", running: true }, "needs-you", "losses"],
  [{ last: "upgrade_required" }, "needs-you", "upgrade_required"],
])("%o is %s", (known, mood, detail) => {
  const facts: SyncFacts = {
    account: true,
    running: false,
    unsent: 0,
    refused: 0,
    since: null,
    last: "settled",
    ...known,
  };
  expect(describeStatus(facts)).toEqual({ mood, unsent: facts.unsent, since: null, detail });
});

/** A page on a phone: the scheduler with everything around it. */
async function page(disk: Disk) {
  vi.resetModules();
  const [notebook, scheduler, account, database] = await Promise.all([
    import("../../../web/src/store/notebook"),
    import("../../../web/src/sync/scheduler"),
    import("../../../web/src/store/account"),
    import("../../../web/src/store/database"),
  ]);
  return { ...notebook, ...scheduler, ...account, ...database, disk };
}

let disk: Disk;
let stop: () => void;
let tab: EventTarget & { visibilityState: string };
beforeEach(() => {
  disk = emptyDisk();
  stop = () => undefined;
  tab = Object.assign(new EventTarget(), { visibilityState: "visible" });
  const window = new EventTarget();
  vi.stubGlobal("document", tab);
  vi.stubGlobal("navigator", {});
  vi.stubGlobal("addEventListener", window.addEventListener.bind(window));
  vi.stubGlobal("dispatchEvent", window.dispatchEvent.bind(window));
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Wanted = (request: {
  req: string;
  heard: number;
  changes: { id: string }[];
}) => object | number | "gone";

/** A server that answers as it is told to, and remembers how much it was sent. */
function server(wanted: Wanted) {
  const loads: number[] = [];
  const send = async (init: RequestInit): Promise<Response> => {
    const question = JSON.parse(init.body as string) as Parameters<Wanted>[0];
    loads.push(question.changes.length);
    const reply = wanted(question);
    if (reply === "gone") throw new TypeError("failed to fetch");
    if (typeof reply === "number") {
      const headers = { "Content-Type": "application/problem+json", "Retry-After": "40" };
      return new Response(JSON.stringify({ code: "some" }), { status: reply, headers });
    }
    const { req, heard } = question;
    const answer = {
      app: "heedful",
      protocol: 1,
      req,
      epoch: "e",
      revision: heard,
      more: false,
      changes: [],
      refused: [],
      now: Date.now(),
    };
    return new Response(JSON.stringify({ ...answer, ...reply }), {
      headers: { "Content-Type": "application/json" },
    });
  };
  return { send, loads };
}

const until = (mood: string, app: { engineStatus: { get(): { mood: string } } }) =>
  vi.waitFor(() => expect(app.engineStatus.get().mood).toBe(mood), { interval: 5 });

test("signed out it asks nothing, and says so", () =>
  on(disk, async () => {
    const app = await page(disk);
    const { send, loads } = server(() => ({}));
    stop = app.startScheduler({ send });
    await app.syncNow();
    expect(app.engineStatus.get().mood).toBe("signed-out");
    expect(loads).toEqual([]);
  }));

test("an edit goes up after two quiet seconds, and then it says saved", () =>
  on(disk, async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const app = await page(disk);
    await app.bindAccount("account");
    const { send, loads } = server(() => ({}));
    stop = app.startScheduler({ send });
    await until("saved", app);
    const before = loads.length;
    await app.writeChanges([{ kind: "jot", id: createId(), fields: { text: "hello" } }]);
    await until("waiting", app);
    await vi.advanceTimersByTimeAsync(1_900);
    expect(loads.length).toBe(before);
    await vi.advanceTimersByTimeAsync(200);
    await until("saved", app);
    expect(loads.slice(before)).toEqual([1]);
  }));

test("without a network it tries again by itself, and tells for Background Sync", () =>
  on(disk, async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const app = await page(disk);
    await app.bindAccount("account");
    await app.writeChanges([{ kind: "jot", id: createId(), fields: { text: "in the basement" } }]);
    let isOffline = true;
    const stuck = vi.fn();
    stop = app.startScheduler({ send: server(() => (isOffline ? "gone" : {})).send, onNetworkLost: stuck });
    await until("offline", app);
    await vi.waitFor(() => expect(stuck).toHaveBeenCalled());
    isOffline = false;
    await vi.advanceTimersByTimeAsync(2_000);
    await until("saved", app);
  }));

test("back online it tries at once, unless the server asked for quiet", () =>
  on(disk, async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const app = await page(disk);
    await app.bindAccount("account");
    let reply: object | number = 429;
    const { send, loads } = server(() => reply);
    stop = app.startScheduler({ send });
    await until("waiting", app);
    expect(app.engineStatus.get().detail).toBe("server");
    reply = {};
    dispatchEvent(new Event("online"));
    tab.dispatchEvent(new Event("visibilitychange"));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(loads).toEqual([0]);
    await vi.advanceTimersByTimeAsync(11_000);
    await until("saved", app);
  }));

test("a session that ended: it says signed out, keeps everything, and goes on when asked", () =>
  on(disk, async () => {
    const app = await page(disk);
    await app.bindAccount("account");
    await app.writeChanges([{ kind: "jot", id: createId(), fields: { text: "kept" } }]);
    let reply: object | number = 401;
    stop = app.startScheduler({ send: server(() => reply).send });
    await until("signed-out", app);
    await vi.waitFor(() => expect(app.engineStatus.get()).toMatchObject({ mood: "signed-out", unsent: 1 }));
    reply = {};
    await app.syncNow();
    await until("saved", app);
  }));

test("one poisonous record does not block the rest", () =>
  on(disk, async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const app = await page(disk);
    await app.bindAccount("account");
    const ids = Array.from({ length: 7 }, () => createId());
    await app.writeChanges(ids.map((id) => ({ kind: "jot", id, fields: { text: id } })));
    const poison = ids[3]!;
    stop = app.startScheduler({
      send: server(({ changes }) => (changes.some(({ id }) => id === poison) ? 500 : {})).send,
    });
    for (let waited = 0; waited < 5_000 && app.engineStatus.get().mood !== "needs-you"; waited += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      if (app.engineStatus.get().mood !== "syncing") await vi.advanceTimersByTimeAsync(500);
    }
    expect(app.engineStatus.get()).toMatchObject({ mood: "needs-you", detail: "refused", unsent: 1 });
    expect((await app.notebook.listUnsent()).map(({ id, refused }) => [id, refused!.code])).toEqual([
      [poison, "server_error"],
    ]);
  }));
