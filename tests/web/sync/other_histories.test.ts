/** Answers to another question, of another history, or to a device that has gone its own way. */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ExchangeRequest } from "../../../web/src/sync/protocol";
import { type App, current, newDisk, start } from "../phone";
import { introduce, jsonResponse, newJot, readRequest, respondWith } from "./answers";

let app: App;

beforeEach(async () => {
  newDisk();
  app = await start(current());
  await app.bindAccount("account");
});
afterEach(() => app.closeStore());

test("an answer that comes after another round has been settled is dropped", async () => {
  await introduce(app);
  const later = async (init: RequestInit) => {
    await app.exchangeOnce(respondWith({ revision: 9 }));
    return respondWith({ revision: 4 })(init);
  };
  expect(await app.exchangeOnce(later)).toEqual({ is: "more" });
  expect(await app.runStep(async ({ device }) => device.heard)).toBe(9);
});

test("an answer of an earlier history does not move what was heard of the new one", async () => {
  await introduce(app);
  const later = async (init: RequestInit) => {
    expect(await app.exchangeOnce(respondWith({ epoch: "restored" }))).toEqual({ is: "more" });
    return respondWith({ revision: 50 })(init);
  };
  await app.exchangeOnce(later);
  expect(await app.runStep(async ({ device }) => [device.epoch, device.heard])).toEqual(["restored", 0]);
});

test("after a restore everything is offered again, with base and stamp the same", async () => {
  await introduce(app);
  const {
    rows: [row],
  } = await app.writeChanges([newJot("kept by the device")]);
  await app.exchangeOnce(respondWith());
  await app.exchangeOnce(respondWith({ epoch: "restored" }));
  const [change] = await new Promise<ExchangeRequest["changes"]>((resolve) => {
    void app.exchangeOnce(async (init) => {
      resolve((await readRequest(init)).changes);
      return respondWith({ epoch: "restored" })(init);
    });
  });
  expect(change).toMatchObject({ stamps: row!.stamps, base: row!.stamps });
});

test("after a restore everything is heard anew, from the first revision on", async () => {
  await introduce(app);
  await app.exchangeOnce(respondWith({ revision: 7, mark: "of the lost" }));
  await app.exchangeOnce(respondWith({ epoch: "restored" }));
  const questions: ExchangeRequest[] = [];
  await app.exchangeOnce(async (init) => {
    questions.push(await readRequest(init));
    return respondWith({ epoch: "restored" })(init);
  });
  expect(questions.map(({ heard, mark }) => [heard, mark])).toEqual([[0, ""]]);
});

test("an answer to the old name renames nobody a second time", async () => {
  await introduce(app);
  await app.writeChanges([newJot("mine")]);
  const twin = jsonResponse({ code: "twin", status: 409 }, 409);
  let named = "";
  await app.exchangeOnce(async () => {
    await app.exchangeOnce(async () => twin.clone());
    named = (await app.loadDevice()).device;
    return twin.clone();
  });
  expect((await app.loadDevice()).device).toBe(named);
});

test("a twin: the device takes a new name, and stamps its own words again", async () => {
  await introduce(app);
  const {
    rows: [before],
  } = await app.writeChanges([newJot("mine")]);
  const { device } = await app.loadDevice();
  expect(await app.exchangeOnce(async () => jsonResponse({ code: "twin", status: 409 }, 409))).toEqual({
    is: "more",
  });
  const after = await app.loadDevice();
  expect(after.device).not.toBe(device);
  expect(after.tries).toEqual([]);
  const row = (await app.findRecord(before!.id))!;
  expect(row.stamps["text"]! > before!.stamps["text"]!).toBe(true);
  expect(row.stamps["text"]!.endsWith(after.device)).toBe(true);
});
