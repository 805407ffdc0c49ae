/** Records that the server would not take: they stay on the device, and say why. */

import { afterEach, beforeEach, expect, test } from "vitest";
import { createId } from "../../../web/src/domain/records/ids";
import { type App, current, newDisk, start } from "../phone";
import { introduce, newJot, readRequest, respondWith } from "./answers";

let app: App;

beforeEach(async () => {
  newDisk();
  app = await start(current());
  await app.bindAccount("account");
});
afterEach(() => app.closeStore());

test("a refused record stays, with the reason, and is offered again after the next edit", async () => {
  await introduce(app);
  const [bad, good] = [createId(), createId()];
  await app.writeChanges([newJot("bad", bad), newJot("good", good)]);
  const refused = [{ kind: "jot", id: bad, code: "wrong_value", detail: "text: no", fields: ["text"] }];
  expect(await app.exchangeOnce(respondWith({ refused }))).toEqual({ is: "settled" });
  expect((await app.findRecord(good))!.unsent).toBeUndefined();
  expect((await app.findRecord(bad))!.refused).toMatchObject({ code: "wrong_value", detail: "text: no" });
  expect((await app.notebook.listUnsent()).map(({ id }) => id)).toEqual([bad]);
  await app.writeChanges([newJot("better", bad)]);
  const sent: string[] = [];
  await app.exchangeOnce(async (init) => {
    sent.push(...(await readRequest(init)).changes.map(({ id }) => id));
    return respondWith()(init);
  });
  expect(sent).toEqual([bad]);
  expect(await app.notebook.countUnsent()).toBe(0);
});

test("a refusal of what was never sent: nothing counts as taken in", async () => {
  await introduce(app);
  await app.writeChanges([newJot("kept")]);
  const refused = [{ kind: null, id: null, code: "malformed", detail: "", fields: [] }];
  expect(await app.exchangeOnce(respondWith({ refused }))).toMatchObject({ is: "problem", status: 422 });
  expect(await app.notebook.countUnsent()).toBe(1);
});

test("a stamp far ahead is made again by the server's clock", async () => {
  await introduce(app);
  current().skew = 3 * 86_400_000;
  const {
    rows: [row],
  } = await app.writeChanges([newJot("from the future")]);
  current().skew = 0;
  const refused = [{ kind: "jot", id: row!.id, code: "clock_ahead", detail: "", fields: ["text"] }];
  expect(await app.exchangeOnce(respondWith({ refused }))).toEqual({ is: "more" });
  const again = (await app.findRecord(row!.id))!;
  expect(again.stamps["text"]! < row!.stamps["text"]!).toBe(true);
  expect(again.refused).toBeUndefined();
});
