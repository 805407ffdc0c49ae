/** The bytes of photos and memos, by their SHA-256. Kept as ArrayBuffer: some browsers lose Blobs, and with them the database. */
import type { Change, Row } from "../kinds/model";
import type { StoredBlob } from "./schema";
import { transact } from "./database";
import { inscribe } from "./notebook";
import { announce } from "./watch";

export async function sha256(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Keeps bytes made here until the server has them, and after, with the records that name them: all of it or nothing.
 * `draft` names the draft that they came from; it is cleared with them.
 * @throws StoreTrouble where there is no room for them, or no store; unlike words they are not set aside.
 */
export async function keepBytes(
  bytes: ArrayBuffer,
  type: string,
  naming: (sha256: string) => Change[],
  { draft }: { draft?: string } = {},
): Promise<Row[]> {
  const blob: StoredBlob = { sha256: await sha256(bytes), type, bytes, waiting: 1 };
  const rows = await transact(["records", "meta", "drafts", "blobs"], "readwrite", (tx) => {
    tx.objectStore("blobs").put(blob);
    return inscribe(tx, naming(blob.sha256), draft === undefined ? {} : { draft });
  });
  announce(rows);
  return rows;
}

export function putBlob(blob: StoredBlob): Promise<unknown> {
  return transact(["blobs"], "readwrite", async (tx) => tx.objectStore("blobs").put(blob));
}

export function getBlob(hash: string): Promise<StoredBlob | undefined> {
  return transact(["blobs"], "readonly", (tx) => tx.objectStore("blobs").get(hash));
}

/** Hashes of what the server does not have yet. */
export function waitingBlobs(): Promise<string[]> {
  return transact(["blobs"], "readonly", (tx) => tx.objectStore("blobs").index("waiting").getAllKeys());
}

/** Says that it waits no longer; what was wiped meanwhile does not come back. */
export function settleBlob(hash: string, refused?: number): Promise<void> {
  return transact(["blobs"], "readwrite", async (tx) => {
    const blob = await tx.objectStore("blobs").get(hash);
    if (!blob) return;
    const { waiting: _, ...rest } = blob;
    tx.objectStore("blobs").put(refused === undefined ? rest : { ...rest, refused });
  });
}
