/** Whose notebook this device holds. */
import { offeredAgain } from "../kinds/row";
import { transact } from "./database";
import { newName, putDevice, readDevice } from "./device";
import { stored } from "./schema";

/**
 * Says that what is here belongs to this account from now on. Where it belonged to another, all of it is
 * offered to the new one, under a new device name: ask the person before.
 */
export function bindAccount(account: string): Promise<void> {
  return transact(["records", "meta"], "readwrite", async (tx) => {
    const device = await readDevice(tx);
    if (device.account === account) return;
    const foreign = device.account !== null;
    await putDevice(tx, {
      ...device,
      account,
      device: foreign ? newName() : device.device,
      epoch: null,
      heard: 0,
      tries: [],
    });
    if (!foreign) return;
    for (let cursor = await tx.objectStore("records").openCursor(); cursor; cursor = await cursor.continue()) {
      await cursor.update(stored(offeredAgain(cursor.value)));
    }
  });
}

/**
 * Takes everything off this device: records, drafts, photos, and its name.
 * @returns false, with nothing taken, where something is unsent and `evenUnsent` does not say to go on
 */
export async function wipe({ evenUnsent = false } = {}): Promise<boolean> {
  const wiped = await transact(["records", "meta", "drafts", "blobs"], "readwrite", async (tx) => {
    const waiting =
      (await tx.objectStore("records").index("unsent").count()) + (await tx.objectStore("blobs").index("waiting").count());
    if (waiting > 0 && !evenUnsent) return false;
    await Promise.all([...tx.objectStoreNames].map((name) => tx.objectStore(name).clear()));
    return true;
  });
  if (wiped) {
    const ours = Object.keys(localStorage).filter((key) => key.startsWith("heedful."));
    for (const key of ours) localStorage.removeItem(key);
  }
  return wiped;
}
