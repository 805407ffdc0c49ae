/**
 * Phones: each has its own disk (IndexedDB, localStorage), its own clock, and runs its own copy of the
 * app. `start` is opening the app; whatever ran before on that phone is dead from then on, as after a crash.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { IDBFactory } from "fake-indexeddb";
import { vi } from "vitest";

/** As much of localStorage as the app uses. */
export class Pocket {
  [key: string]: unknown;

  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? (this[key] as string) : null;
  }
  setItem(key: string, text: string): void {
    this[key] = text;
  }
  removeItem(key: string): void {
    delete this[key];
  }
}

export interface Disk {
  indexedDB: IDBFactory;
  localStorage: Pocket;
  /** The clock's error, ms. */
  skew: number;
}

const turn = new AsyncLocalStorage<Disk>();
const alone: Disk = { indexedDB: new IDBFactory(), localStorage: new Pocket(), skew: 0 };

/** The disk of whoever runs at the moment. */
export const current = (): Disk => turn.getStore() ?? alone;

export const emptyDisk = (skew = 0): Disk => ({ indexedDB: new IDBFactory(), localStorage: new Pocket(), skew });

/** A fresh disk for a test that needs one phone only. */
export function newDisk(): Disk {
  return Object.assign(alone, emptyDisk());
}

export type App = Awaited<ReturnType<typeof load>>;

async function load() {
  vi.resetModules();
  const [notebook, database, device, account, ledger, exchange, drafts, rescue, trouble, blobs, brake] = await Promise.all([
    import("../../web/src/store/notebook"),
    import("../../web/src/store/database"),
    import("../../web/src/store/device"),
    import("../../web/src/store/account"),
    import("../../web/src/store/ledger"),
    import("../../web/src/sync/exchange"),
    import("../../web/src/store/drafts"),
    import("../../web/src/store/rescue"),
    import("../../web/src/store/trouble"),
    import("../../web/src/store/blobs"),
    import("../../web/src/sync/brake"),
  ]);
  return { ...notebook, ...database, ...device, ...account, ...ledger, ...exchange, ...drafts, ...rescue, ...trouble, ...blobs, brake };
}

/** Opens the app on this disk. */
export const start = (disk: Disk): Promise<App> => turn.run(disk, load);

/** Does something on this disk, and with its clock. */
export const on = <T>(disk: Disk, work: () => T): T => turn.run(disk, work);
