/** A photo of a card or badge: made small, kept offline, sent when there is room, typed up later. */

import { createId } from "../../domain/records/ids";
import type { CodeContent } from "../../engines/codes/code";
import { readCode } from "../../engines/codes/read";
import { MOST_BYTES } from "../../platform/imageSizes";
import { askToPersist } from "../../platform/persistence";
import { openReader } from "../../platform/qrReader";
import { type ShrunkImage, UnfitPhoto } from "../../platform/shrinkImage";
import { keepBytes } from "../../store/blobs";
import { StoreError } from "../../store/storeFailure";
import { capture } from "../../text/en/capture";
import { toast } from "../../ui/toasts";
import { commit } from "../commit";
import { prepareCircumstances } from "./circumstances";

const MEGA = 1_000_000;

/** Keeps it with its record, in one write, and offers Undo. @throws StoreError */
export async function keepPhoto({ bytes, type }: ShrunkImage): Promise<string> {
  const now = Date.now();
  const id = createId();
  const { event, person } = await prepareCircumstances(now);
  await keepBytes(bytes, type, (sha256) => [
    { kind: "photo", id, fields: { sha256, event_id: event, person_id: person, taken_at: now } },
  ]);
  askToPersist();
  toast(capture.photoKept, () => void commit([{ kind: "photo", id, fields: { deleted_at: Date.now() } }]));
  return id;
}

/** The code on a photo, if there is one that can be read. */
export async function readCodeOnPhoto({ canvas }: ShrunkImage): Promise<CodeContent | undefined> {
  const read = await openReader().catch(() => null);
  const payload = await read?.(canvas, { thoroughly: true });
  return payload ? readCode(payload) : undefined;
}

/** Why a photo was not taken in, for the person. */
export function describePhotoFailure(error: unknown, file?: File): string {
  if (error instanceof UnfitPhoto) {
    if (error.why === "too-large")
      return capture.tooLarge(Math.round((file?.size ?? 0) / MEGA), MOST_BYTES / MEGA);
    return error.why === "too-many-pixels" ? capture.tooManyPixels : capture.unreadable;
  }
  return error instanceof StoreError && error.reason === "full" ? capture.noRoom : capture.notKept;
}
