/** The bytes of photos and memos travel apart from their records: up when the words are through, down when wanted. */
import {
  getBlob,
  hashBytes,
  listDoubtedBlobs,
  listWaitingBlobs,
  markBlobDone,
  putBlob,
  settleDoubt,
} from "../store/blobs";
import type { StoredBlob } from "../store/schema";

/** Carries a request to /api/blobs/<sha-256>. */
type SendBlob = (sha256: string, init: RequestInit) => Promise<Response>;

/** What trying again would not change. */
const FINAL = [413, 415, 422];

/** Whether it tells of a photo or memo, and is no page of the venue's Wi-Fi. */
const isOfBytes = (response: Response): boolean =>
  response.ok && /^(image|audio)\//.test(response.headers.get("Content-Type") ?? "");

/** Asks for each that may be lost, and has what is lost wait again; false where not all could be asked for. */
async function askForDoubted(carry: SendBlob): Promise<boolean> {
  for (const hash of await listDoubtedBlobs()) {
    const response = await carry(hash, { method: "HEAD", cache: "no-store" }).catch(() => null);
    const isThere = response !== null && isOfBytes(response);
    if (!isThere && response?.status !== 404) return false;
    const blob = isThere ? undefined : await getBlob(hash);
    // What came from a server is not what was sent to it: only who has that can give it back under its name.
    await settleDoubt(hash, blob !== undefined && (await hashBytes(blob.bytes)) === hash);
  }
  return true;
}

/** Sends what waits, one at a time, and stops at the first that does not get through. */
export async function sendWaitingBlobs(carry: SendBlob): Promise<void> {
  if (!(await askForDoubted(carry))) return;
  for (const hash of await listWaitingBlobs()) {
    const blob = await getBlob(hash);
    if (!blob) continue;
    const init = { method: "PUT", body: blob.bytes, headers: { "Content-Type": blob.type } };
    const response = await carry(hash, init).catch(() => null);
    if (response?.ok) await markBlobDone(hash);
    else if (response && FINAL.includes(response.status)) await markBlobDone(hash, response.status);
    else return;
  }
}

/** The bytes under a hash, from here or else from the server; null where they have not arrived yet. */
export async function loadBlob(hash: string, carry: SendBlob): Promise<StoredBlob | null> {
  const local = await getBlob(hash);
  if (local) return local;
  const response = await carry(hash, { method: "GET" }).catch(() => null);
  if (!response || !isOfBytes(response)) return null;
  const type = response.headers.get("Content-Type")!;
  const fetched = { sha256: hash, type, bytes: await response.arrayBuffer() };
  await putBlob(fetched).catch(() => undefined);
  return fetched;
}
