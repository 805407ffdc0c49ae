/** The bytes of photos and memos travel apart from their records: up when the words are through, down when wanted. */
import { getBlob, putBlob, settleBlob, waitingBlobs } from "../store/blobs";
import type { StoredBlob } from "../store/schema";

/** Carries a request to /api/blobs/<sha-256>. */
export type Carry = (sha256: string, init: RequestInit) => Promise<Response>;

/** What trying again would not change. */
const FINAL = [413, 415, 422];

/** Sends what waits, one at a time, and stops at the first that does not get through. */
export async function sendBytes(carry: Carry): Promise<void> {
  for (const hash of await waitingBlobs()) {
    const blob = await getBlob(hash);
    if (!blob) continue;
    const init = { method: "PUT", body: blob.bytes, headers: { "Content-Type": blob.type } };
    const response = await carry(hash, init).catch(() => null);
    if (response?.ok) await settleBlob(hash);
    else if (response && FINAL.includes(response.status)) await settleBlob(hash, response.status);
    else return;
  }
}

/** The bytes under a hash, from here or else from the server; null where they have not arrived yet. */
export async function bytesOf(hash: string, carry: Carry): Promise<StoredBlob | null> {
  const kept = await getBlob(hash);
  if (kept) return kept;
  const response = await carry(hash, { method: "GET" }).catch(() => null);
  const type = response?.headers.get("Content-Type") ?? "";
  if (!response?.ok || !/^(image|audio)\//.test(type)) return null;
  const fetched = { sha256: hash, type, bytes: await response.arrayBuffer() };
  await putBlob(fetched).catch(() => undefined);
  return fetched;
}
