/** What comes back from the network, and what the device makes of it. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { newId } from "../../web/src/kinds/id";
import type { Change } from "../../web/src/kinds/model";
import type { Question } from "../../web/src/sync/protocol";
import { current, newDisk, start, type App } from "./phone";

let app: App;
const ids = Array.from({ length: 40 }, () => newId());
const jot = (text: string, id = newId()): Change => ({ kind: "jot", id, fields: { text, heard_at: 1 } });

beforeEach(async () => {
  newDisk();
  app = await start(current());
  await app.bindAccount("account");
});
afterEach(() => {
  vi.useRealTimers();
  app.closeStore();
});

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": status < 400 ? "application/json" : "application/problem+json", ...headers },
  });

async function asked(init: RequestInit): Promise<Question> {
  const squeezed = new Headers(init.headers).get("Content-Encoding") === "gzip";
  const body = new Response(init.body as BodyInit).body!;
  return new Response(squeezed ? body.pipeThrough(new DecompressionStream("gzip")) : body).json() as Promise<Question>;
}

/** A page that answers the question, as the server would. */
const answering = (rest: object = {}) => async (init: RequestInit) => {
  const { req, heard } = await asked(init);
  return json({ app: "heedful", protocol: 1, req, epoch: "e", revision: heard, more: false, changes: [], refused: [], now: Date.now(), ...rest });
};

async function introduced(): Promise<void> {
  await app.exchangeOnce(answering());
  await app.exchangeOnce(answering());
}

test("the first answer names the epoch; then what is unsent goes up, once", async () => {
  await app.write([jot("hello")]);
  expect(await app.exchangeOnce(answering())).toEqual({ is: "more" });
  const questions: Question[] = [];
  const send = async (init: RequestInit) => {
    questions.push(await asked(init));
    return answering({ revision: 1 })(init);
  };
  expect(await app.exchangeOnce(send)).toEqual({ is: "settled" });
  expect(await app.exchangeOnce(send)).toEqual({ is: "settled" });
  expect(questions.map(({ changes, heard, tries }) => [changes.length, heard, tries.length])).toEqual([[1, 0, 1], [0, 1, 1]]);
});

test.each<[string, () => Promise<Response>]>([
  ["a portal's page", async () => new Response("<h1>Hotel</h1>", { headers: { "Content-Type": "text/html" } })],
  ["a portal's JSON", async () => json({ login: "/portal" })],
  ["an answer to another question", answering({ req: "0".repeat(16) }) as never],
  ["a portal's refusal", async () => json({ error: "sign in" }, 401, { "Content-Type": "application/json" })],
  ["network authentication required", async () => new Response("", { status: 511 })],
  ["a body that breaks off", async () => new Response('{"app":"heedful","re', { headers: { "Content-Type": "application/json" } })],
  ["no network", () => Promise.reject(new TypeError("failed to fetch"))],
])("%s is no network: all stays unsent", async (_, send) => {
  await app.write([jot("kept")]);
  expect(await app.exchangeOnce(send as never)).toEqual({ is: "network", slow: false });
  expect(await app.countUnsent()).toBe(1);
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
  await app.write([jot("kept")]);
  const outcome = await app.exchangeOnce(async () => json({ status, code, title: "", type: "", detail: "" }, status, headers));
  expect(outcome).toMatchObject({ is: "problem", status, code, wait });
  expect(await app.countUnsent()).toBe(1);
});

test("a request whose answer was lost is named in the next, beside the last that was answered", async () => {
  await introduced();
  const questions: Question[] = [];
  const send = (then: (init: RequestInit) => Promise<Response>) => async (init: RequestInit) => {
    questions.push(await asked(init));
    return then(init);
  };
  const lost = () => Promise.reject(new TypeError("failed to fetch"));
  for (const [text, then] of [["one", answering()], ["two", lost], ["three", answering()], ["four", answering()]] as const) {
    await app.write([jot(text)]);
    await app.exchangeOnce(send(then));
  }
  const [one, two, three, four] = questions.map(({ req }) => req);
  expect(questions.map(({ tries }) => tries)).toEqual([[one], [one, two], [one, two, three], [three, four]]);
});

test("a page with more to come: heard is where that page ends", async () => {
  await introduced();
  expect(await app.exchangeOnce(answering({ revision: 3, more: true }))).toEqual({ is: "more" });
  expect(await app.step(async ({ device }) => device.heard)).toBe(3);
});

test("an answer that comes after another round has been settled is dropped", async () => {
  await introduced();
  const later = async (init: RequestInit) => {
    await app.exchangeOnce(answering({ revision: 9 }));
    return answering({ revision: 4 })(init);
  };
  expect(await app.exchangeOnce(later)).toEqual({ is: "more" });
  expect(await app.step(async ({ device }) => device.heard)).toBe(9);
});

test("an answer of an earlier history does not move what was heard of the new one", async () => {
  await introduced();
  const later = async (init: RequestInit) => {
    expect(await app.exchangeOnce(answering({ epoch: "restored" }))).toEqual({ is: "more" });
    return answering({ revision: 50 })(init);
  };
  await app.exchangeOnce(later);
  expect(await app.step(async ({ device }) => [device.epoch, device.heard])).toEqual(["restored", 0]);
});

test("after a restore everything is offered again, with base and stamp the same", async () => {
  await introduced();
  const [row] = await app.write([jot("kept by the device")]);
  await app.exchangeOnce(answering());
  await app.exchangeOnce(answering({ epoch: "restored" }));
  const [change] = await new Promise<Question["changes"]>((resolve) => {
    void app.exchangeOnce(async (init) => {
      resolve((await asked(init)).changes);
      return answering({ epoch: "restored" })(init);
    });
  });
  expect(change).toMatchObject({ stamps: row!.stamps, base: row!.stamps });
});

test("after a restore everything is heard anew, from the first revision on", async () => {
  await introduced();
  await app.exchangeOnce(answering({ revision: 7 }));
  await app.exchangeOnce(answering({ epoch: "restored" }));
  const heard: number[] = [];
  await app.exchangeOnce(async (init) => {
    heard.push((await asked(init)).heard);
    return answering({ epoch: "restored" })(init);
  });
  expect(heard).toEqual([0]);
});

test("an answer to the old name renames nobody a second time", async () => {
  await introduced();
  await app.write([jot("mine")]);
  const twin = json({ code: "twin", status: 409 }, 409);
  let named = "";
  await app.exchangeOnce(async () => {
    await app.exchangeOnce(async () => twin.clone());
    named = (await app.thisDevice()).device;
    return twin.clone();
  });
  expect((await app.thisDevice()).device).toBe(named);
});

test("a twin: the device takes a new name, and stamps its own words again", async () => {
  await introduced();
  const [before] = await app.write([jot("mine")]);
  const { device } = await app.thisDevice();
  expect(await app.exchangeOnce(async () => json({ code: "twin", status: 409 }, 409))).toEqual({ is: "more" });
  const after = await app.thisDevice();
  expect(after.device).not.toBe(device);
  expect(after.tries).toEqual([]);
  const row = (await app.get(before!.id))!;
  expect(row.stamps["text"]! > before!.stamps["text"]!).toBe(true);
  expect(row.stamps["text"]!.endsWith(after.device)).toBe(true);
});

test("a long request is compressed, and a large load goes up in parts", async () => {
  await introduced();
  await app.write(ids.map((id) => ({ kind: "clipping", id, fields: { words: Math.random() + "x".repeat(19_000) + id } }) as Change));
  await app.write(ids.map((id) => ({ kind: "jot", id: newId(), fields: { text: "y".repeat(9_000) + id, reading: "z".repeat(9_000) } }) as Change));
  const sizes: number[] = [];
  const send = async (init: RequestInit) => {
    expect(new Headers(init.headers).get("Content-Encoding")).toBe("gzip");
    sizes.push(JSON.stringify(await asked(init)).length);
    return answering()(init);
  };
  while ((await app.exchangeOnce(send)).is === "more");
  expect(sizes.length).toBe(2);
  expect(Math.max(...sizes)).toBeLessThan(1_000_000);
  expect(await app.countUnsent()).toBe(0);
});

test("a refused record stays, with the reason, and is offered again after the next edit", async () => {
  await introduced();
  const [bad, good] = [newId(), newId()];
  await app.write([jot("bad", bad), jot("good", good)]);
  const refused = [{ kind: "jot", id: bad, code: "wrong_value", detail: "text: no", fields: ["text"] }];
  expect(await app.exchangeOnce(answering({ refused }))).toEqual({ is: "settled" });
  expect((await app.get(good))!.unsent).toBeUndefined();
  expect((await app.get(bad))!.refused).toMatchObject({ code: "wrong_value", detail: "text: no" });
  expect((await app.unsettled()).map(({ id }) => id)).toEqual([bad]);
  await app.write([jot("better", bad)]);
  const sent: string[] = [];
  await app.exchangeOnce(async (init) => {
    sent.push(...(await asked(init)).changes.map(({ id }) => id));
    return answering()(init);
  });
  expect(sent).toEqual([bad]);
  expect(await app.countUnsent()).toBe(0);
});

test("a refusal of what was never sent: nothing counts as taken in", async () => {
  await introduced();
  await app.write([jot("kept")]);
  const refused = [{ kind: null, id: null, code: "malformed", detail: "", fields: [] }];
  expect(await app.exchangeOnce(answering({ refused }))).toMatchObject({ is: "problem", status: 422 });
  expect(await app.countUnsent()).toBe(1);
});

test("a stamp far ahead is made again by the server's clock", async () => {
  await introduced();
  current().skew = 3 * 86_400_000;
  const [row] = await app.write([jot("from the future")]);
  current().skew = 0;
  const refused = [{ kind: "jot", id: row!.id, code: "clock_ahead", detail: "", fields: ["text"] }];
  expect(await app.exchangeOnce(answering({ refused }))).toEqual({ is: "more" });
  const again = (await app.get(row!.id))!;
  expect(again.stamps["text"]! < row!.stamps["text"]!).toBe(true);
  expect(again.refused).toBeUndefined();
});

/** The server says that these were thrown away on another device. */
const thrownAway = (some: string[]) =>
  answering({
    revision: 99,
    changes: some.map((id) => ({ kind: "jot", id, fields: { deleted_at: 9 }, stamps: { deleted_at: "ffffffffffff-0000-elsewher" } })),
  });

async function brakes(): Promise<void> {
  await introduced();
  await app.write(ids.map((id) => jot(id, id)));
  await app.exchangeOnce(answering());
  expect(await app.exchangeOnce(thrownAway(ids.slice(0, 30)))).toEqual({ is: "brake" });
  expect(await app.allOf("jot")).toHaveLength(40);
  expect(await app.brake.question()).toEqual({ losing: 30, of: 40 });
  expect(await app.exchangeOnce(() => Promise.reject(new Error("nothing is asked meanwhile")))).toEqual({ is: "brake" });
}

test("an answer that would take much away asks first; told to, it takes", async () => {
  await brakes();
  await app.brake.answer("take");
  expect(await app.exchangeOnce(thrownAway(ids.slice(0, 30)))).toEqual({ is: "settled" });
  expect(await app.allOf("jot")).toHaveLength(10);
  expect(await app.brake.question()).toBeUndefined();
});

test("told to keep them, it brings them back everywhere", async () => {
  await brakes();
  await app.brake.answer("keep");
  expect(await app.exchangeOnce(thrownAway(ids.slice(0, 30)))).toEqual({ is: "more" });
  expect(await app.allOf("jot")).toHaveLength(40);
  expect(await app.countUnsent()).toBe(30);
});

test("twenty of forty may go without a question", async () => {
  await introduced();
  await app.write(ids.map((id) => jot(id, id)));
  await app.exchangeOnce(answering());
  expect(await app.exchangeOnce(thrownAway(ids.slice(0, 20)))).toEqual({ is: "settled" });
  expect(await app.allOf("jot")).toHaveLength(20);
});
