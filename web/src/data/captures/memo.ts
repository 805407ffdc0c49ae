/** Keeping a memo: in one write with its record, and what a page that died left of one. */
import { createId } from "../../domain/records/ids";
import { askToPersist } from "../../platform/persistence";
import { keepBytes } from "../../store/blobs";
import { dropPartialMemo, MEMO, type PartialMemo, readPartialMemo } from "../../store/partialMemo";
import { memo } from "../../text/en/capture";
import { toast } from "../../ui/toasts";
import { commit } from "../commit";

/** A part that is younger may still be spoken, in another tab, ms. */
const STILL_SPOKEN = 8_000;

interface KeptMemo {
  sha256: string;
}

/** Keeps it and offers Undo. @throws StoreError */
export async function keepMemo(
  { bytes, type, at: _, ...fields }: PartialMemo,
  message = memo.kept,
): Promise<KeptMemo> {
  const id = createId();
  const { event, person, ...rest } = fields;
  const rows = await keepBytes(
    bytes,
    type,
    (sha256) => [{ kind: "memo", id, fields: { ...rest, sha256, event_id: event, person_id: person } }],
    { draft: MEMO },
  );
  askToPersist();
  toast(message, () => void commit([{ kind: "memo", id, fields: { deleted_at: Date.now() } }]));
  return { sha256: rows.find((row) => row.kind === "memo")!.fields.sha256! };
}

/** What was cut short when the page died is kept; `atOnce`, before another takes its place. */
export async function takeUpMemo({ atOnce = false } = {}): Promise<void> {
  const left = await readPartialMemo();
  if (!left) return;
  if (!atOnce && Date.now() - left.at < STILL_SPOKEN) {
    setTimeout(() => void takeUpMemo().catch(() => undefined), STILL_SPOKEN);
    return;
  }
  if (left.bytes.byteLength > 0) await keepMemo(left, memo.takenUp);
  else await dropPartialMemo();
}
