/** What goes up and what comes back in one exchange, and what is no answer at all. */

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createId } from "../../../web/src/domain/records/ids";
import type { Change } from "../../../web/src/domain/records/model";
import type { ExchangeRequest } from "../../../web/src/sync/protocol";
import { type App, current, newDisk, start } from "../phone";
import { introduce, jsonResponse, newJot, readRequest, respondWith } from "./answers";

let app: App;
const ids = Array.from({ length: 40 }, () => createId());

beforeEach(async () => {
  newDisk();
  app = await start(current());
  await app.bindAccount("account");
});
afterEach(() => {
  vi.useRealTimers();
  app.closeStore();
});

test("the first answer names the epoch; then what is unsent goes up, once", async () => {
  await app.writeChanges([newJot("hello")]);
  expect(await app.exchangeOnce(respondWith())).toEqual({ is: "more" });
  const questions: ExchangeRequest[] = [];
  const send = async (init: RequestInit) => {
    questions.push(await readRequest(init));
    return respondWith({ revision: 1 })(init);
  };
  expect(await app.exchangeOnce(send)).toEqual({ is: "settled" });
  expect(await app.exchangeOnce(send)).toEqual({ is: "settled" });
  expect(questions.map(({ changes, heard, tries }) => [changes.length, heard, tries.length])).toEqual([
    [1, 0, 1],
    [0, 1, 1],
  ]);
});

test.each<[string, () => Promise<Response>]>([
  [
    "a portal's page",
    async () => new Response("<h1>Hotel</h1>", { headers: { "Content-Type": "text/html" } }),
  ],
  ["a portal's JSON", async () => jsonResponse({ login: "/portal" })],
  ["an answer to another question", respondWith({ req: "0".repeat(16) }) as never],
  [
    "a portal's refusal",
    async () => jsonResponse({ error: "sign in" }, 401, { "Content-Type": "application/json" }),
  ],
  ["network authentication required", async () => new Response("", { status: 511 })],
  [
    "a body that breaks off",
    async () => new Response('{"app":"heedful","re', { headers: { "Content-Type": "application/json" } }),
  ],
  ["no network", () => Promise.reject(new TypeError("failed to fetch"))],
])("%s is no network: all stays unsent", async (_, send) => {
  await app.writeChanges([newJot("kept")]);
  expect(await app.exchangeOnce(send as never)).toEqual({ is: "network", slow: false });
  expect(await app.notebook.countUnsent()).toBe(1);
});

test("a server that never answers is given up after twenty seconds", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  let aborted = false;
  let called = () => {};
  const sent = new Promise<void>((resolve) => (called = resolve));
  const hanging = ({ signal }: RequestInit) =>
    new Promise<Response>((_, reject) => {
      called();
      signal!.addEventListener("abort", () => {
        aborted = true;
        reject(signal!.reason);
      });
    });
  const exchange = app.exchangeOnce(hanging);
  await sent;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await exchange).toEqual({ is: "network", slow: true });
  expect(aborted).toBe(true);
});

test.each([
  [401, "signed_out", {}, null],
  [409, "not_your_notebook", {}, null],
  [413, "too_large", {}, null],
  [426, "upgrade_required", {}, null],
  [429, "too_many", { "Retry-After": "7" }, 7_000],
  [500, "failed", {}, null],
  [503, "busy", { "Retry-After": "1" }, 1_000],
])("%i %s is told as such, and all stays unsent", async (status, code, headers, wait) => {
  await app.writeChanges([newJot("kept")]);
  const outcome = await app.exchangeOnce(async () =>
    jsonResponse({ status, code, title: "", type: "", detail: "" }, status, headers),
  );
  expect(outcome).toMatchObject({ is: "problem", status, code, wait });
  expect(await app.notebook.countUnsent()).toBe(1);
});

test("a request whose answer was lost is named in the next, beside the last that was answered", async () => {
  await introduce(app);
  const questions: ExchangeRequest[] = [];
  const send = (then: (init: RequestInit) => Promise<Response>) => async (init: RequestInit) => {
    questions.push(await readRequest(init));
    return then(init);
  };
  const failingSend = () => Promise.reject(new TypeError("failed to fetch"));
  for (const [text, then] of [
    ["one", respondWith()],
    ["two", failingSend],
    ["three", respondWith()],
    ["four", respondWith()],
  ] as const) {
    await app.writeChanges([newJot(text)]);
    await app.exchangeOnce(send(then));
  }
  const [one, two, three, four] = questions.map(({ req }) => req);
  expect(questions.map(({ tries }) => tries)).toEqual([[one], [one, two], [one, two, three], [three, four]]);
});

test("a page with more to come: heard is where that page ends", async () => {
  await introduce(app);
  expect(await app.exchangeOnce(respondWith({ revision: 3, more: true }))).toEqual({ is: "more" });
  expect(await app.runStep(async ({ device }) => device.heard)).toBe(3);
});

test("what went up stays unsent until it is heard, or its record comes with the page", async () => {
  await introduce(app);
  const {
    rows: [brought],
  } = await app.writeChanges([newJot("replaced meanwhile"), newJot("behind the page")]);
  const stamp = "ffffffffffff-0000-laptop00";
  const copy = { ...brought!, fields: { text: "by who had seen it" }, stamps: { text: stamp } };
  await app.exchangeOnce(respondWith({ revision: 3, more: true, changes: [copy] }));
  expect((await app.notebook.listUnsent()).map(({ fields }) => fields)).toMatchObject([
    { text: "behind the page" },
  ]);
  expect((await app.findRecord(brought!.id))!.fields).toMatchObject({ text: "by who had seen it" });
  expect(await app.exchangeOnce(respondWith({ revision: 4 }))).toEqual({ is: "settled" });
  expect(await app.notebook.countUnsent()).toBe(0);
});

test("what was heard goes up with the mark that came with it; an older server gives none", async () => {
  const questions: ExchangeRequest[] = [];
  const send = (rest: object) => async (init: RequestInit) => {
    questions.push(await readRequest(init));
    return respondWith(rest)(init);
  };
  for (const rest of [
    {},
    { revision: 3, mark: "of the page", more: true },
    { revision: 4, mark: "of the last" },
    { revision: 5 },
    {},
  ])
    await app.exchangeOnce(send(rest));
  expect(questions.map(({ heard, mark }) => [heard, mark])).toEqual([
    [0, ""],
    [0, ""],
    [3, "of the page"],
    [4, "of the last"],
    [5, undefined],
  ]);
});

test("a long request is compressed, and a large load goes up in parts", async () => {
  await introduce(app);
  await app.writeChanges(
    ids.map(
      (id) =>
        ({ kind: "clipping", id, fields: { words: Math.random() + "x".repeat(19_000) + id } }) as Change,
    ),
  );
  await app.writeChanges(
    ids.map(
      (id) =>
        ({
          kind: "jot",
          id: createId(),
          fields: { text: "y".repeat(9_000) + id, reading: "z".repeat(9_000) },
        }) as Change,
    ),
  );
  const sizes: number[] = [];
  const send = async (init: RequestInit) => {
    expect(new Headers(init.headers).get("Content-Encoding")).toBe("gzip");
    sizes.push(JSON.stringify(await readRequest(init)).length);
    return respondWith()(init);
  };
  while ((await app.exchangeOnce(send)).is === "more");
  expect(sizes.length).toBe(2);
  expect(Math.max(...sizes)).toBeLessThan(1_000_000);
  expect(await app.notebook.countUnsent()).toBe(0);
});
