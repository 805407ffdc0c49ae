/** Shares that wait on this device for somebody to say what becomes of them. */

import { createId } from "../domain/records/ids";
import type { Share } from "../domain/shares";
import { transact } from "./database";
import { readDraft, SHARE_PREFIX, saveDraft } from "./drafts";

export interface WaitingShare {
  id: string;
  share: Share;
}

/** Under which a share stands among the drafts. */
export const buildShareKey = (id: string): string => SHARE_PREFIX + id;

/** Keeps a share, and answers the id by which its page finds it. */
export async function keepShare(share: Share, id = createId()): Promise<string> {
  await saveDraft(buildShareKey(id), share);
  return id;
}

/** A last copy outside the database holds no bytes. */
export async function findShare(id: string): Promise<Share | undefined> {
  const share = await readDraft<Share>(buildShareKey(id));
  return share && { ...share, files: share.files.filter(({ bytes }) => bytes instanceof ArrayBuffer) };
}

export function dropShare(id: string): Promise<void> {
  return transact(
    ["drafts"],
    "readwrite",
    async (tx) => void tx.objectStore("drafts").delete(buildShareKey(id)),
  );
}

/** Whether any waits; of those that do no more than one is read, for there may be files in it. */
export function hasWaitingShares(): Promise<boolean> {
  return transact(["drafts"], "readonly", async (tx) => {
    const drafts = tx.objectStore("drafts");
    for (const key of await drafts.getAllKeys()) {
      if (key.startsWith(SHARE_PREFIX) && (await drafts.get(key))?.value) return true;
    }
    return false;
  });
}

/** The shares that wait, oldest first. */
export function listWaitingShares(): Promise<WaitingShare[]> {
  return transact(["drafts"], "readonly", async (tx) => {
    const drafts = tx.objectStore("drafts");
    const keys = (await drafts.getAllKeys()).filter((key) => key.startsWith(SHARE_PREFIX)).sort();
    const values = await Promise.all(keys.map((key) => drafts.get(key)));
    return keys.flatMap((key, at) => {
      const share = values[at]?.value as Share | null | undefined;
      return share ? { id: key.slice(SHARE_PREFIX.length), share } : [];
    });
  });
}
