/** Keeping a memo: in one write with its record, and what a page that died left of one. */
import { newId } from "../../kinds/id";
import { act } from "../../parts/act";
import { askToPersist } from "../../parts/persistence";
import { toast } from "../../parts/toasts";
import { memo } from "../../parts/words/capture";
import { keepBytes } from "../../store/blobs";
import type { Row } from "../../kinds/model";
import { dropPartial, MEMO, readPartial, type Partial } from "../../store/partial";

/** A part that is younger may still be spoken, in another tab, ms. */
const STILL_SPOKEN = 10_000;

export interface Kept {
  sha256: string;
}

/** Keeps it and offers Undo. @throws StoreTrouble */
export async function keepMemo({ bytes, type, at: _, ...fields }: Partial, said = memo.kept): Promise<Kept> {
  const id = newId();
  const { event, person, ...rest } = fields;
  const rows = await keepBytes(
    bytes,
    type,
    (sha256) => [{ kind: "memo", id, fields: { ...rest, sha256, event_id: event, person_id: person } }],
    { draft: MEMO },
  );
  askToPersist();
  toast(said, () => void act([{ kind: "memo", id, fields: { deleted_at: Date.now() } }]));
  return { sha256: (rows.at(-1) as Row<"memo">).fields.sha256! };
}

/** What was cut short when the page died is kept now. */
export async function takeUpMemo(): Promise<void> {
  const left = await readPartial();
  if (!left || Date.now() - left.at < STILL_SPOKEN) return;
  if (left.bytes.byteLength > 0) await keepMemo(left, memo.takenUp);
  else await dropPartial();
}
