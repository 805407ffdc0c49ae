/**
 * What is being typed, on disk at every pause. When the page goes away there is no time for a
 * transaction: then a last copy goes to localStorage, and counts if it is later than the one on disk.
 */
import { type Transaction, transact } from "./database";
import type { StoredDraft } from "./schema";

const LAST_COPY = "heedful.draft.";

/** How the keys of shares begin: what another app handed in, and nobody has said yet what becomes of it. */
export const SHARE_PREFIX = "share.";

export async function saveDraft(key: string, value: unknown): Promise<void> {
  // Of now, however late it fails: what is written or cleared meanwhile is later.
  const at = Date.now();
  try {
    await transact(["drafts"], "readwrite", async (tx) => tx.objectStore("drafts").put({ value, at }, key));
  } catch (error) {
    if (at > (readLastCopy(key)?.at ?? 0)) keepLastCopy(key, value, at);
    throw error;
  }
  // One that was kept while this was being saved holds later words.
  if ((readLastCopy(key)?.at ?? at) <= at) dropLastCopy(key);
}

/** The draft as it was last typed; undefined where there is none. */
export async function readDraft<T = unknown>(key: string): Promise<T | undefined> {
  const stored = await transact(["drafts"], "readonly", (tx) => tx.objectStore("drafts").get(key));
  const later = pickLaterDraft(key, stored);
  if (later && later !== stored) await saveDraft(key, later.value);
  return (later?.value ?? undefined) as T | undefined;
}

/** What counts: what is on disk, or the last copy beside it where that was typed later. */
export function pickLaterDraft(key: string, stored: StoredDraft | undefined): StoredDraft | undefined {
  const lastCopy = readLastCopy(key);
  return lastCopy && !(stored && stored.at >= lastCopy.at) ? lastCopy : stored;
}

/** Leaves the hour of clearing behind, so that an older last copy does not come back. */
export function clearDraft(tx: Transaction, key: string, at: number): void {
  tx.objectStore("drafts").put({ value: null, at }, key);
}

/** Keeps the draft at once, in the very call: for page hide. Answers whether it is kept. */
export function keepLastCopy(key: string, value: unknown, at = Date.now()): boolean {
  try {
    localStorage.setItem(LAST_COPY + key, JSON.stringify({ value, at } satisfies StoredDraft));
    return true;
  } catch {
    return false;
  }
}

function readLastCopy(key: string): StoredDraft | null {
  try {
    return JSON.parse(localStorage.getItem(LAST_COPY + key) ?? "null") as StoredDraft | null;
  } catch {
    return null;
  }
}

/** The keys of all last copies. */
export function listLastCopies(): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(LAST_COPY))
      .map((key) => key.slice(LAST_COPY.length));
  } catch {
    return [];
  }
}

export function dropLastCopy(key: string): void {
  try {
    localStorage.removeItem(LAST_COPY + key);
  } catch {
    // where there is no localStorage there is no last copy either
  }
}
