/** A photo of a card or badge: made small, kept offline, sent when there is room, typed up later. */
import { newId } from "../../kinds/id";
import type { Code } from "../../intake/codes/code";
import { readCode } from "../../intake/codes/read";
import { act } from "../../parts/act";
import { askToPersist } from "../../parts/persistence";
import { toast } from "../../parts/toasts";
import { capture } from "../../parts/words/capture";
import { keepBytes } from "../../store/blobs";
import { StoreTrouble } from "../../store/trouble";
import { circumstances } from "./circumstances";
import { openReader } from "./reader";
import { UnfitPhoto, type Shrunk } from "./shrink";
import { MOST_BYTES } from "./sizes";

const MEGA = 1_000_000;

/** Keeps it with its record, in one write, and offers Undo. @throws StoreTrouble */
export async function keepPhoto({ bytes, type }: Shrunk): Promise<string> {
  const now = Date.now();
  const id = newId(now);
  const { event, person } = await circumstances(now);
  await keepBytes(bytes, type, (sha256) => [
    { kind: "photo", id, fields: { sha256, event_id: event, person_id: person, taken_at: now } },
  ]);
  askToPersist();
  toast(capture.photoKept, () => void act([{ kind: "photo", id, fields: { deleted_at: Date.now() } }]));
  return id;
}

/** The code on a photo, if there is one that can be read. */
export async function codeOn({ canvas }: Shrunk): Promise<Code | undefined> {
  const read = await openReader().catch(() => null);
  const payload = await read?.(canvas, { thoroughly: true });
  return payload ? readCode(payload) : undefined;
}

/** Why a photo was not taken in, for the person. */
export function sentence(error: unknown, file?: File): string {
  if (error instanceof UnfitPhoto) {
    if (error.why === "too-large") return capture.tooLarge(Math.round((file?.size ?? 0) / MEGA), MOST_BYTES / MEGA);
    return error.why === "too-many-pixels" ? capture.tooManyPixels : capture.unreadable;
  }
  return error instanceof StoreTrouble && error.reason === "full" ? capture.noRoom : capture.notKept;
}
