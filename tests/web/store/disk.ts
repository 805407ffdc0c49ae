/** Hands on the disk under the app, for tests of the store. */

import { vi } from "vitest";
import { createId } from "../../../web/src/domain/records/ids";
import type { Change } from "../../../web/src/domain/records/model";
import type { App } from "../phone";

export const newJot = (text: string, id = createId()): Change => ({
  kind: "jot",
  id,
  fields: { text, heard_at: Date.now() },
});

/** The words of all jots, in the order of the alphabet. */
export const jotTexts = async (app: App) =>
  (await app.listAll("jot")).map(({ fields }) => fields.text).sort();

/** Opens the database beside the app, as another tab would. */
export function openBeside(version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("heedful", version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** From now on this many transactions that write fail as on a full disk. */
export function fillDisk(times: number): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...of) {
    times -= 1;
    if (times >= 0) throw new DOMException("no room", "QuotaExceededError");
    return put.apply(this, of);
  });
}

/** From now on every transaction fails, as on a database that the browser lost. Undone by `mockRestore`. */
export const loseDatabase = () =>
  vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
    throw new DOMException("Connection to Indexed Database server lost", "UnknownError");
  });
