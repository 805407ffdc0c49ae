/** Shares that wait on this device for somebody to say what becomes of them. */
import type { Share } from "../intake/shares";
import { newId } from "../kinds/id";
import { transact } from "./database";
import { readDraft, saveDraft } from "./drafts";

const PREFIX = "share.";

/** Keeps a share, and answers the id by which its page finds it. */
export async function keepShare(share: Share): Promise<string> {
  const id = newId();
  await saveDraft(PREFIX + id, share);
  return id;
}

export const keptShare = (id: string): Promise<Share | undefined> => readDraft<Share>(PREFIX + id);

export function dropShare(id: string): Promise<void> {
  return transact(["drafts"], "readwrite", async (tx) => void tx.objectStore("drafts").delete(PREFIX + id));
}

/** Ids of the shares that wait, oldest first. */
export async function waitingShares(): Promise<string[]> {
  const keys = await transact(["drafts"], "readonly", (tx) => tx.objectStore("drafts").getAllKeys());
  return keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length)).sort();
}
