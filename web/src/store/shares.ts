/** Shares that wait on this device for somebody to say what becomes of them. */
import type { Share } from "../intake/shares";
import { newId } from "../kinds/id";
import { transact } from "./database";
import { readDraft, saveDraft, SHARES } from "./drafts";

export interface WaitingShare {
  id: string;
  share: Share;
}

/** Under which a share stands among the drafts. */
export const keyOf = (id: string): string => SHARES + id;

/** Keeps a share, and answers the id by which its page finds it. */
export async function keepShare(share: Share, id = newId()): Promise<string> {
  await saveDraft(keyOf(id), share);
  return id;
}

/** A last copy outside the database holds no bytes. */
export async function keptShare(id: string): Promise<Share | undefined> {
  const share = await readDraft<Share>(keyOf(id));
  return share && { ...share, files: share.files.filter(({ bytes }) => bytes instanceof ArrayBuffer) };
}

export function dropShare(id: string): Promise<void> {
  return transact(["drafts"], "readwrite", async (tx) => void tx.objectStore("drafts").delete(keyOf(id)));
}

/** Whether any waits; of those that do no more than one is read, for there may be files in it. */
export function anyWaits(): Promise<boolean> {
  return transact(["drafts"], "readonly", async (tx) => {
    const drafts = tx.objectStore("drafts");
    for (const key of await drafts.getAllKeys()) {
      if (key.startsWith(SHARES) && (await drafts.get(key))?.value) return true;
    }
    return false;
  });
}

/** The shares that wait, oldest first. */
export function waitingShares(): Promise<WaitingShare[]> {
  return transact(["drafts"], "readonly", async (tx) => {
    const drafts = tx.objectStore("drafts");
    const keys = (await drafts.getAllKeys()).filter((key) => key.startsWith(SHARES)).sort();
    const values = await Promise.all(keys.map((key) => drafts.get(key)));
    return keys.flatMap((key, at) => {
      const share = values[at]?.value as Share | null | undefined;
      return share ? { id: key.slice(SHARES.length), share } : [];
    });
  });
}
