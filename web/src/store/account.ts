/** Whose notebook this device holds. */
import { offerRowAgain } from "../domain/records/row";
import { listDoubtedWithin } from "./blobs";
import { type Transaction, transact } from "./database";
import { findDevice, makeDeviceName } from "./device";
import { SHARE_PREFIX } from "./drafts";
import { listFailedWrites } from "./failedWrites";
import { runStep } from "./ledger";
import { listTypedDraftsWithin } from "./typedDrafts";
import { announceWipe } from "./watch";

/**
 * Says that what is here belongs to this account from now on. Where it belonged to another, all of it is
 * offered to the new one, under a new device name: ask the person before.
 */
export function bindAccount(account: string): Promise<void> {
  return runStep(async (ledger) => {
    const before = ledger.device.account;
    if (before === account) return;
    ledger.device = { ...ledger.device, account, epoch: null, heard: 0, mark: "", tries: [] };
    if (before === null) return;
    ledger.device.device = makeDeviceName();
    ledger.put((await ledger.everyRow()).map(offerRowAgain));
  });
}

const SESSION = "session";

/** Whether a session has begun here, perhaps before it is settled whose notebook this device is to hold. */
export const noteSession = (hasSession: boolean): Promise<void> =>
  runStep(async (ledger) => ledger.putNote(SESSION, hasSession || undefined));

/** Whether it is worth asking the server who is signed in: where nobody ever was, it only answers with an error. */
export const mayHaveSession = (): Promise<boolean> =>
  transact(
    ["meta"],
    "readonly",
    async (tx) => !!(await findDevice(tx))?.account || (await tx.objectStore("meta").get(SESSION)) === true,
  );

/** What is nowhere but here. */
export interface LocalOnly {
  /** Records, photos and memos, and what stands aside because it could not be written. */
  unsent: number;
  /** What other apps handed in, and nobody has kept or dropped yet. */
  shares: number;
  /** What was typed into a window and not saved. */
  drafts: number;
}

export const hasLocalOnly = ({ unsent, shares, drafts }: LocalOnly): boolean => unsent + shares + drafts > 0;

async function countLocalOnlyWithin(tx: Transaction): Promise<LocalOnly> {
  const words = await tx.objectStore("records").index("unsent").count();
  const waiting = await tx.objectStore("blobs").index("waiting").count();
  const bytes = waiting + (await listDoubtedWithin(tx)).length;
  const drafts = tx.objectStore("drafts");
  const keys = (await drafts.getAllKeys()).filter((key) => key.startsWith(SHARE_PREFIX));
  let shares = 0;
  // One at a time: each may hold many megabytes.
  for (const key of keys) if ((await drafts.get(key))?.value) shares += 1;
  const aside = listFailedWrites().length;
  return { unsent: words + bytes + aside, shares, drafts: (await listTypedDraftsWithin(tx)).length };
}

export const countLocalOnly = (): Promise<LocalOnly> =>
  transact(["records", "blobs", "drafts", "meta"], "readonly", countLocalOnlyWithin);

/**
 * Takes everything off this device: records, drafts, photos, and its name.
 * @returns false, with nothing taken, where something is nowhere else and `evenUnsent` does not say to go on
 */
export async function wipeDevice({ evenUnsent = false } = {}): Promise<boolean> {
  const all = ["records", "meta", "drafts", "blobs"] as const;
  const wiped = await transact([...all], "readwrite", async (tx) => {
    if (hasLocalOnly(await countLocalOnlyWithin(tx)) && !evenUnsent) return false;
    for (const name of all) tx.objectStore(name).clear();
    return true;
  });
  if (wiped) {
    const ours = Object.keys(localStorage).filter((key) => key.startsWith("heedful."));
    for (const key of ours) localStorage.removeItem(key);
    announceWipe();
  }
  return wiped;
}
