/** The bytes of photos travel apart from their records: up when the words are through, down when shown. */
import { getBlob, putBlob, settleBlob, waitingBlobs } from "../store/blobs";

/** Carries a request to /api/blobs/<sha-256>. */
export type Carry = (sha256: string, init: RequestInit) => Promise<Response>;

/** What trying again would not change. */
const FINAL = [413, 415, 422];

/** Sends what waits, one at a time, and stops at the first that does not get through. */
export async function sendPhotos(carry: Carry): Promise<void> {
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

/** A photo's bytes, from here or else from the server; null where they have not arrived yet. */
export async function photo(hash: string, carry: Carry): Promise<{ bytes: ArrayBuffer; type: string } | null> {
  const kept = await getBlob(hash);
  if (kept) return kept;
  const response = await carry(hash, { method: "GET" }).catch(() => null);
  const type = response?.headers.get("Content-Type") ?? "";
  if (!response?.ok || !type.startsWith("image/")) return null;
  const fetched = { sha256: hash, type, bytes: await response.arrayBuffer() };
  await putBlob(fetched).catch(() => undefined);
  return fetched;
}
