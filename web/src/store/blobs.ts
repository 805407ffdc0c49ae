/** The bytes of photos and memos, by their SHA-256. Kept as ArrayBuffer: some browsers lose Blobs, and with them the database. */
import type { Change, Row } from "../domain/records/model";
import { type Transaction, transact } from "./database";
import { writeWithin } from "./notebook";
import type { StoredBlob } from "./schema";
import { announceCommit } from "./watch";

export async function hashBytes(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Keeps bytes made here until the server has them, and after, with the records that name them: all of it or nothing.
 * `draft` names the draft that they came from; it is cleared with them.
 * @throws StoreError where there is no room for them, or no store; unlike words they are not set aside.
 */
export async function keepBytes(
  bytes: ArrayBuffer,
  type: string,
  naming: (sha256: string) => Change[],
  { draft }: { draft?: string } = {},
): Promise<Row[]> {
  const blob: StoredBlob = { sha256: await hashBytes(bytes), type, bytes, waiting: 1 };
  const { rows } = await transact(["records", "meta", "drafts", "blobs"], "readwrite", (tx) => {
    tx.objectStore("blobs").put(blob);
    return writeWithin(tx, naming(blob.sha256), draft === undefined ? {} : { draft });
  });
  announceCommit(rows);
  return rows;
}

export function putBlob(blob: StoredBlob): Promise<unknown> {
  return transact(["blobs"], "readwrite", async (tx) => tx.objectStore("blobs").put(blob));
}

export function getBlob(hash: string): Promise<StoredBlob | undefined> {
  return transact(["blobs"], "readonly", (tx) => tx.objectStore("blobs").get(hash));
}

/** Hashes of what is nowhere but here: on its way to the server, refused by it, or perhaps lost there. */
export function listLocalBlobs(): Promise<string[]> {
  return transact(["blobs", "meta"], "readonly", async (tx) => {
    const blobs = tx.objectStore("blobs");
    const doubted = await listDoubtedWithin(tx);
    const local: string[] = [];
    // One at a time: together they may be more than fits into memory.
    for (const hash of await blobs.getAllKeys()) {
      const blob = await blobs.get(hash);
      if (blob?.waiting || blob?.refused || doubted.includes(hash)) local.push(hash);
    }
    return local;
  });
}

/** Keeps bytes that come from another copy of the notebook, unless they are here; false where they are not what they say. */
export async function takeBytes(sha256: string, type: string, bytes: ArrayBuffer): Promise<boolean> {
  if ((await hashBytes(bytes)) !== sha256) return false;
  if (!(await getBlob(sha256))) await putBlob({ sha256, type, bytes, waiting: 1 });
  return true;
}

/** Hashes of what the server does not have yet. */
export function listWaitingBlobs(): Promise<string[]> {
  return transact(["blobs"], "readonly", (tx) => tx.objectStore("blobs").index("waiting").getAllKeys());
}

/** In `meta`: the hashes of bytes of which one cannot be sure that the server still has them. */
export const DOUBTED = "doubted-bytes";

export async function listDoubtedWithin(tx: Transaction): Promise<string[]> {
  return ((await tx.objectStore("meta").get(DOUBTED)) as string[] | undefined) ?? [];
}

export const listDoubtedBlobs = (): Promise<string[]> => transact(["meta"], "readonly", listDoubtedWithin);

/** Says whether the server has lost bytes that were in doubt: then they wait again. */
export function settleDoubt(hash: string, isLost: boolean): Promise<void> {
  return transact(["meta", "blobs"], "readwrite", async (tx) => {
    const others = (await listDoubtedWithin(tx)).filter((other) => other !== hash);
    tx.objectStore("meta").put(others, DOUBTED);
    const blob = isLost && (await tx.objectStore("blobs").get(hash));
    if (blob) tx.objectStore("blobs").put({ ...blob, waiting: 1 });
  });
}

/** Says that it waits no longer; what was wiped meanwhile does not come back. */
export function markBlobDone(hash: string, refused?: number): Promise<void> {
  return transact(["blobs"], "readwrite", async (tx) => {
    const blob = await tx.objectStore("blobs").get(hash);
    if (!blob) return;
    const { waiting: _, refused: __, ...rest } = blob;
    tx.objectStore("blobs").put(refused === undefined ? rest : { ...rest, refused });
  });
}
