/** An answer that would take much away waits until somebody has been asked. */

import { afterEach, beforeEach, expect, test } from "vitest";
import { createId } from "../../../web/src/domain/records/ids";
import { type App, current, newDisk, start } from "../phone";
import { introduce, newJot, respondWith } from "./answers";

let app: App;
const ids = Array.from({ length: 40 }, () => createId());

beforeEach(async () => {
  newDisk();
  app = await start(current());
  await app.bindAccount("account");
});
afterEach(() => app.closeStore());

/** The server says that these were thrown away on another device. */
const thrownAway = (some: string[]) =>
  respondWith({
    revision: 99,
    changes: some.map((id) => ({
      kind: "jot",
      id,
      fields: { deleted_at: 9 },
      stamps: { deleted_at: "ffffffffffff-0000-elsewher" },
    })),
  });

async function askAboutLosses(): Promise<void> {
  await introduce(app);
  await app.writeChanges(ids.map((id) => newJot(id, id)));
  await app.exchangeOnce(respondWith());
  expect(await app.exchangeOnce(thrownAway(ids.slice(0, 30)))).toEqual({ is: "losses" });
  expect(await app.listAll("jot")).toHaveLength(40);
  expect(await app.lossGuard.readLossQuestion()).toEqual({ losing: 30, of: 40 });
  expect(await app.exchangeOnce(() => Promise.reject(new Error("nothing is asked meanwhile")))).toEqual({
    is: "losses",
  });
}

test("an answer that would take much away asks first; told to, it takes", async () => {
  await askAboutLosses();
  await app.lossGuard.answerLossQuestion("take");
  expect(await app.exchangeOnce(thrownAway(ids.slice(0, 30)))).toEqual({ is: "settled" });
  expect(await app.listAll("jot")).toHaveLength(10);
  expect(await app.lossGuard.readLossQuestion()).toBeUndefined();
});

test("told to keep them, it brings them back everywhere", async () => {
  await askAboutLosses();
  await app.lossGuard.answerLossQuestion("keep");
  expect(await app.exchangeOnce(thrownAway(ids.slice(0, 30)))).toEqual({ is: "more" });
  expect(await app.listAll("jot")).toHaveLength(40);
  expect(await app.notebook.countUnsent()).toBe(30);
});

test("twenty of forty may go without a question", async () => {
  await introduce(app);
  await app.writeChanges(ids.map((id) => newJot(id, id)));
  await app.exchangeOnce(respondWith());
  expect(await app.exchangeOnce(thrownAway(ids.slice(0, 20)))).toEqual({ is: "settled" });
  expect(await app.listAll("jot")).toHaveLength(20);
});
