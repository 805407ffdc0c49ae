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
  clear(): void {
    for (const key of Object.keys(this)) delete this[key];
  }
}

export interface Disk {
  indexedDB: IDBFactory;
  localStorage: Pocket;
  /** The clock's error, ms. */
  skew: number;
  /** Transactions that may still begin before the phone dies. */
  life: number;
}

const turn = new AsyncLocalStorage<Disk>();
const alone: Disk = { indexedDB: new IDBFactory(), localStorage: new Pocket(), skew: 0, life: Infinity };

/** The disk of whoever runs at the moment. */
export const current = (): Disk => turn.getStore() ?? alone;

export const emptyDisk = (skew = 0): Disk => ({
  indexedDB: new IDBFactory(),
  localStorage: new Pocket(),
  skew,
  life: Infinity,
});

/** A fresh disk for a test that needs one phone only. */
export function newDisk(): Disk {
  return Object.assign(alone, emptyDisk());
}

export type App = Awaited<ReturnType<typeof load>>;

async function load() {
  vi.resetModules();
  const [
    notebook,
    database,
    device,
    account,
    ledger,
    exchange,
    drafts,
    recovery,
    suspension,
    storeFailure,
    blobs,
    travel,
    partial,
    lossGuard,
    handover,
    merging,
    merges,
  ] = await Promise.all([
    import("../../web/src/store/notebook"),
    import("../../web/src/store/database"),
    import("../../web/src/store/device"),
    import("../../web/src/store/account"),
    import("../../web/src/store/ledger"),
    import("../../web/src/sync/exchange"),
    import("../../web/src/store/drafts"),
    import("../../web/src/store/recovery"),
    import("../../web/src/store/suspension"),
    import("../../web/src/store/storeFailure"),
    import("../../web/src/store/blobs"),
    import("../../web/src/sync/blobs"),
    import("../../web/src/store/partialMemo"),
    import("../../web/src/sync/lossGuard"),
    import("../../web/src/data/handover"),
    import("../../web/src/store/merging"),
    import("../../web/src/data/merging"),
  ]);
  return {
    ...notebook,
    ...database,
    ...device,
    ...account,
    ...ledger,
    ...exchange,
    ...drafts,
    ...recovery,
    ...suspension,
    ...storeFailure,
    ...blobs,
    ...travel,
    ...partial,
    ...merging,
    ...merges,
    lossGuard,
    handover,
  };
}

/** Opens the app on this disk. */
export const start = (disk: Disk): Promise<App> => turn.run(disk, load);

/** Does something on this disk, and with its clock. */
export const on = <T>(disk: Disk, work: () => T): T => turn.run(disk, work);

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** A phone that a backup of another was restored on. */
export async function copyOf(disk: Disk): Promise<Disk> {
  const twin = emptyDisk(disk.skew);
  await start(twin).then((app) => on(twin, () => app.readSummary()));
  const from = await settled(disk.indexedDB.open("heedful"));
  const to = await settled(twin.indexedDB.open("heedful"));
  const names = [...from.objectStoreNames];
  const source = from.transaction(names);
  const read = names.map(async (name) => {
    const store = source.objectStore(name);
    const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
    return { name, keys, values };
  });
  const stores = await Promise.all(read);
  const target = to.transaction(names, "readwrite");
  const completion = new Promise((resolve) => (target.oncomplete = resolve));
  for (const { name, keys, values } of stores) {
    const store = target.objectStore(name);
    for (const [at, value] of values.entries())
      store.put(value, ...(store.keyPath === null ? [keys[at]!] : []));
  }
  await completion;
  from.close();
  to.close();
  return twin;
}
