/** A disk without room: what the server holds goes first, and nothing is called saved that is not. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type App, current, newDisk, start } from "../phone";
import { fillDisk, jotTexts, newJot } from "./disk";

let app: App;

beforeEach(async () => {
  newDisk();
  app = await start(current());
});
afterEach(() => {
  app.closeStore();
  vi.restoreAllMocks();
});

test("on a full disk, photos that the server holds go first, and the jot is kept", async () => {
  await app.putBlob({ sha256: "a".repeat(64), type: "image/png", bytes: new ArrayBuffer(9) });
  await app.keepBytes(new ArrayBuffer(3), "image/png", () => []);
  fillDisk(1);
  await app.writeChanges([newJot("room was made")]);
  expect(await jotTexts(app)).toEqual(["room was made"]);
  expect(await app.getBlob("a".repeat(64))).toBeUndefined();
  expect(await app.listWaitingBlobs()).toHaveLength(1);
});

test("on a disk that stays full the jot is not said to be saved", async () => {
  fillDisk(9);
  await expect(app.writeChanges([newJot("no room")])).rejects.toMatchObject({
    reason: "full",
    rescued: true,
  });
  expect(app.storeFailure.get()).toEqual({ reason: "full", rescued: true });
  vi.restoreAllMocks();
  await app.writeChanges([newJot("room again")]);
  expect(app.storeFailure.get()).toBeNull();
});

test("where nothing at all can be written, the failure says that nothing was rescued", async () => {
  fillDisk(9);
  vi.spyOn(current().localStorage, "setItem").mockImplementation(() => {
    throw new DOMException("no room", "QuotaExceededError");
  });
  await expect(app.writeChanges([newJot("no room")])).rejects.toMatchObject({
    reason: "full",
    rescued: false,
  });
});
