/** Whose notebook this device holds. */
import { offeredAgain } from "../kinds/row";
import { transact, type Transaction } from "./database";
import { keptDevice, newName } from "./device";
import { SHARES } from "./drafts";
import { step } from "./ledger";

/**
 * Says that what is here belongs to this account from now on. Where it belonged to another, all of it is
 * offered to the new one, under a new device name: ask the person before.
 */
export function bindAccount(account: string): Promise<void> {
  return step(async (ledger) => {
    const before = ledger.device.account;
    if (before === account) return;
    ledger.device = { ...ledger.device, account, epoch: null, heard: 0, tries: [] };
    if (before === null) return;
    ledger.device.device = newName();
    ledger.put((await ledger.everyRow()).map(offeredAgain));
  });
}

const SESSION = "session";

/** Whether a session has begun here, perhaps before it is settled whose notebook this device is to hold. */
export const noteSession = (begun: boolean): Promise<void> => step(async (ledger) => ledger.putNote(SESSION, begun || undefined));

/** Whether it is worth asking the server who is signed in: where nobody ever was, it only answers with an error. */
export const maySession = (): Promise<boolean> =>
  transact(["meta"], "readonly", async (tx) => !!(await keptDevice(tx))?.account || (await tx.objectStore("meta").get(SESSION)) === true);

/** What is nowhere but here. */
export interface AtStake {
  /** Records, photos and memos. */
  unsent: number;
  /** What other apps handed in, and nobody has kept or dropped yet. */
  shares: number;
}

async function staked(tx: Transaction): Promise<AtStake> {
  const words = await tx.objectStore("records").index("unsent").count();
  const bytes = await tx.objectStore("blobs").index("waiting").count();
  const drafts = tx.objectStore("drafts");
  const keys = (await drafts.getAllKeys()).filter((key) => key.startsWith(SHARES));
  let shares = 0;
  // One at a time: each may hold many megabytes.
  for (const key of keys) if ((await drafts.get(key))?.value) shares += 1;
  return { unsent: words + bytes, shares };
}

export const atStake = (): Promise<AtStake> => transact(["records", "blobs", "drafts"], "readonly", staked);

/**
 * Takes everything off this device: records, drafts, photos, and its name.
 * @returns false, with nothing taken, where something is nowhere else and `evenUnsent` does not say to go on
 */
export async function wipe({ evenUnsent = false } = {}): Promise<boolean> {
  const all = ["records", "meta", "drafts", "blobs"] as const;
  const wiped = await transact([...all], "readwrite", async (tx) => {
    const { unsent, shares } = await staked(tx);
    if (unsent + shares > 0 && !evenUnsent) return false;
    for (const name of all) tx.objectStore(name).clear();
    return true;
  });
  if (wiped) {
    const ours = Object.keys(localStorage).filter((key) => key.startsWith("heedful."));
    for (const key of ours) localStorage.removeItem(key);
  }
  return wiped;
}
