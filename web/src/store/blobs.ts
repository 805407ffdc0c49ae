/** The bytes of photos, by their SHA-256. Kept as ArrayBuffer: some browsers lose Blobs, and with them the database. */
import type { StoredBlob } from "./schema";
import { transact } from "./database";

export async function sha256(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Keeps a photo taken here until the server has it, and after. Answers its hash. */
export async function keepPhoto(bytes: ArrayBuffer, type: string): Promise<string> {
  const blob: StoredBlob = { sha256: await sha256(bytes), type, bytes, waiting: 1 };
  await putBlob(blob);
  return blob.sha256;
}

export function putBlob(blob: StoredBlob): Promise<unknown> {
  return transact(["blobs"], "readwrite", async (tx) => tx.objectStore("blobs").put(blob));
}

export function getBlob(hash: string): Promise<StoredBlob | undefined> {
  return transact(["blobs"], "readonly", (tx) => tx.objectStore("blobs").get(hash));
}

/** Hashes of the photos that the server does not have yet. */
export function waitingBlobs(): Promise<string[]> {
  return transact(["blobs"], "readonly", (tx) => tx.objectStore("blobs").index("waiting").getAllKeys());
}

/** Says that a photo waits no longer; what was wiped meanwhile does not come back. */
export function settleBlob(hash: string, refused?: number): Promise<void> {
  return transact(["blobs"], "readwrite", async (tx) => {
    const blob = await tx.objectStore("blobs").get(hash);
    if (!blob) return;
    const { waiting: _, ...rest } = blob;
    tx.objectStore("blobs").put(refused === undefined ? rest : { ...rest, refused });
  });
}
