/**
 * The connection to IndexedDB, which browsers lose, block and freeze. Every transaction that fails for
 * want of a connection is tried once more on a new one; what fails again is a StoreError.
 */
import { awaitRequest, Transaction as Promised } from "./promised";
import { NAME, type Schema, upgrade, VERSION } from "./schema";
import { reportStoreFailure, StoreError, storeFailure } from "./storeFailure";
import { failWhenSuspended, waitUntilAwake } from "./suspension";

export type StoreName = keyof Schema;
export type Transaction = Promised<Schema>;

/** How long an opening or a transaction may take before it counts as hung, ms. */
const LIMIT = 5_000;

let opening: Promise<IDBDatabase> | undefined;

function connect(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, VERSION);
  request.onupgradeneeded = () => {
    const tx = new Promised(request.transaction!);
    failWhenSuspended(tx.done).catch(() => tx.abort());
    upgrade(request.result);
  };
  request.onblocked = () => reportStoreFailure({ reason: "blocked", rescued: false });
  const opened = awaitRequest(request);
  opened.then(
    (db) => {
      if (opening !== opened) return db.close();
      db.onclose = () => forgetConnection(opened);
      db.onversionchange = () => {
        db.close();
        forgetConnection(opened);
        reportStoreFailure({ reason: "outdated", rescued: false });
      };
    },
    () => forgetConnection(opened),
  );
  return opened;
}

function forgetConnection(connection: typeof opening): void {
  if (opening === connection) opening = undefined;
}

/** Lets go of the connection once what runs on it is done; the next transaction opens a new one. */
export function closeStore(): void {
  opening?.then((db) => db.close()).catch(() => undefined);
  opening = undefined;
}

function limitTime<T>(work: Promise<T>, limit: number, reason: "blocked" | "broken"): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreError(reason)), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function awaitConnection(): Promise<IDBDatabase> {
  const mine = (opening ??= connect());
  try {
    return await failWhenSuspended(limitTime(mine, LIMIT, "blocked"));
  } catch (error) {
    forgetConnection(mine);
    throw error;
  }
}

/** What a browser says when the database is lost rather than the call wrong. */
const LOST = ["InvalidStateError", "UnknownError", "AbortError", "TimeoutError", "NotFoundError"];

function classifyError(error: unknown): StoreError | undefined {
  if (error instanceof StoreError) return error;
  const name = (error as Error | null)?.name ?? "";
  if (name === "QuotaExceededError") return new StoreError("full", error);
  if (name === "VersionError") return new StoreError("outdated", error);
  return LOST.includes(name) ? new StoreError("broken", error) : undefined;
}

async function attempt<T>(
  names: StoreName[],
  mode: "readonly" | "readwrite",
  work: (tx: Transaction) => Promise<T>,
  limit: number,
): Promise<T> {
  await waitUntilAwake(mode);
  const db = await awaitConnection();
  const tx: Transaction = new Promised(db.transaction(names, mode, { durability: "strict" }));
  try {
    const answer = await failWhenSuspended(limitTime(work(tx), limit, "broken"));
    // From here on it completes without us, whatever becomes of the page.
    tx.commit();
    await limitTime(tx.done, limit, "broken");
    return answer;
  } catch (error) {
    throw tx.abort() ?? error;
  }
}

/**
 * Runs the work in one transaction and resolves when that has completed, not before. The work may run
 * twice, so it must do nothing but read and write the transaction. Its own errors come out as they are.
 */
export async function transact<T>(
  names: StoreName[],
  mode: "readonly" | "readwrite",
  work: (tx: Transaction) => Promise<T>,
  limit = LIMIT,
): Promise<T> {
  const once = () => attempt(names, mode, work, limit);
  const answer = await once().catch(async (error: unknown) => {
    const failure = classifyError(error);
    if (!failure) throw error;
    if (failure.reason === "broken") closeStore();
    if (failure.reason === "full" ? !(await dropFetched()) : failure.reason !== "broken") throw failure;
    return once().catch((again: unknown) => {
      throw classifyError(again) ?? again;
    });
  });
  const current = storeFailure.get();
  if (current && current.reason !== "outdated" && (mode === "readwrite" || current.reason !== "full"))
    reportStoreFailure(null);
  return answer;
}

/** Makes room by letting go of photos that the server holds; words are never let go. */
async function dropFetched(): Promise<boolean> {
  const drop = async (tx: Transaction) => {
    const blobs = tx.objectStore("blobs");
    const waiting = new Set(await blobs.index("waiting").getAllKeys());
    const fetched = (await blobs.getAllKeys()).filter((key) => !waiting.has(key));
    for (const key of fetched) blobs.delete(key);
    return fetched.length > 0;
  };
  return attempt(["blobs"], "readwrite", drop, LIMIT).catch(() => false);
}
