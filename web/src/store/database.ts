/**
 * The connection to IndexedDB, which browsers lose, block and freeze. Every transaction that fails for
 * want of a connection is tried once more on a new one; what fails again is a StoreTrouble.
 */
import { done, Transaction as Promised } from "./promised";
import { NAME, upgrade, VERSION, type Schema } from "./schema";
import { awake, whileAwake } from "./sleep";
import { report, StoreTrouble, trouble } from "./trouble";

export type StoreName = keyof Schema;
export type Transaction = Promised<Schema>;

/** How long an opening or a transaction may take before it counts as hung, ms. */
const PATIENCE = 5_000;

let opening: Promise<IDBDatabase> | undefined;

function connect(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, VERSION);
  request.onupgradeneeded = () => {
    const tx = new Promised(request.transaction!);
    whileAwake(tx.done).catch(() => tx.abort());
    upgrade(request.result);
  };
  request.onblocked = () => report({ reason: "blocked", rescued: false });
  const opened = done(request);
  opened.then(
    (db) => {
      if (opening !== opened) return db.close();
      db.onclose = () => forget(opened);
      db.onversionchange = () => {
        db.close();
        forget(opened);
        report({ reason: "outdated", rescued: false });
      };
    },
    () => forget(opened),
  );
  return opened;
}

function forget(connection: typeof opening): void {
  if (opening === connection) opening = undefined;
}

/** Lets go of the connection once what runs on it is done; the next transaction opens a new one. */
export function closeStore(): void {
  opening?.then((db) => db.close()).catch(() => undefined);
  opening = undefined;
}

function within<T>(work: Promise<T>, patience: number, reason: "blocked" | "broken"): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreTrouble(reason)), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function connected(): Promise<IDBDatabase> {
  const mine = (opening ??= connect());
  try {
    return await whileAwake(within(mine, PATIENCE, "blocked"));
  } catch (error) {
    forget(mine);
    throw error;
  }
}

/** What a browser says when the database is lost rather than the call wrong. */
const LOST = ["InvalidStateError", "UnknownError", "AbortError", "TimeoutError", "NotFoundError"];

function troubleOf(error: unknown): StoreTrouble | undefined {
  if (error instanceof StoreTrouble) return error;
  const name = (error as Error | null)?.name ?? "";
  if (name === "QuotaExceededError") return new StoreTrouble("full", error);
  if (name === "VersionError") return new StoreTrouble("outdated", error);
  return LOST.includes(name) ? new StoreTrouble("broken", error) : undefined;
}

async function attempt<T>(
  names: StoreName[],
  mode: "readonly" | "readwrite",
  work: (tx: Transaction) => Promise<T>,
  patience: number,
): Promise<T> {
  await awake(mode);
  const db = await connected();
  const tx: Transaction = new Promised(db.transaction(names, mode, { durability: "strict" }));
  try {
    const answer = await whileAwake(within(work(tx), patience, "broken"));
    // From here on it completes without us, whatever becomes of the page.
    tx.commit();
    await within(tx.done, patience, "broken");
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
  patience = PATIENCE,
): Promise<T> {
  const once = () => attempt(names, mode, work, patience);
  const answer = await once().catch(async (error: unknown) => {
    const found = troubleOf(error);
    if (!found) throw error;
    if (found.reason === "broken") closeStore();
    if (found.reason === "full" ? !(await dropFetched()) : found.reason !== "broken") throw found;
    return once().catch((again: unknown) => {
      throw troubleOf(again) ?? again;
    });
  });
  const standing = trouble();
  if (standing && standing.reason !== "outdated" && (mode === "readwrite" || standing.reason !== "full")) report(null);
  return answer;
}

/** Makes room by letting go of photos that the server holds; words are never let go. */
async function dropFetched(): Promise<boolean> {
  const drop = async (tx: Transaction) => {
    const blobs = tx.objectStore("blobs");
    const waiting = new Set(await blobs.index("waiting").getAllKeys());
    const held = (await blobs.getAllKeys()).filter((key) => !waiting.has(key));
    for (const key of held) blobs.delete(key);
    return held.length > 0;
  };
  return attempt(["blobs"], "readwrite", drop, PATIENCE).catch(() => false);
}
