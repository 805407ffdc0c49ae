/**
 * What is being typed, on disk at every pause. When the page goes away there is no time for a
 * transaction: then a last copy goes to localStorage, and counts if it is later than the one on disk.
 */
import { transact, type Transaction } from "./database";
import type { StoredDraft } from "./schema";

const GASP = "heedful.draft.";

/** How the keys of shares begin: what another app handed in, and nobody has said yet what becomes of it. */
export const SHARES = "share.";

export async function saveDraft(key: string, value: unknown): Promise<void> {
  try {
    await transact(["drafts"], "readwrite", async (tx) => tx.objectStore("drafts").put({ value, at: Date.now() }, key));
  } catch (error) {
    gaspDraft(key, value);
    throw error;
  }
  dropGasp(key);
}

/** The draft as it was last typed; undefined where there is none. */
export async function readDraft<T = unknown>(key: string): Promise<T | undefined> {
  const kept = await transact(["drafts"], "readonly", (tx) => tx.objectStore("drafts").get(key));
  const gasp = lastGasp(key);
  if (!gasp || (kept && kept.at >= gasp.at)) return (kept?.value ?? undefined) as T | undefined;
  await saveDraft(key, gasp.value);
  return gasp.value as T;
}

/** Leaves the hour of clearing behind, so that an older last copy does not come back. */
export function clearDraft(tx: Transaction, key: string, at: number): void {
  tx.objectStore("drafts").put({ value: null, at }, key);
}

/** Keeps the draft at once, in the very call: for page hide. Answers whether it is kept. */
export function gaspDraft(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(GASP + key, JSON.stringify({ value, at: Date.now() } satisfies StoredDraft));
    return true;
  } catch {
    return false;
  }
}

function lastGasp(key: string): StoredDraft | null {
  try {
    return JSON.parse(localStorage.getItem(GASP + key) ?? "null") as StoredDraft | null;
  } catch {
    return null;
  }
}

export function dropGasp(key: string): void {
  try {
    localStorage.removeItem(GASP + key);
  } catch {
    // where there is no localStorage there is no last copy either
  }
}
