/** Before the notebook leaves this device: what was typed or shared, and not kept yet, is put into it. */
import { beginJot } from "../domain/jots/kinds";
import { createId } from "../domain/records/ids";
import { splitOffFiles } from "../engines/shares/files";
import { buildClipping } from "../engines/shares/read";
import { writeChanges } from "../store/notebook";
import { buildShareKey, dropShare, keepShare, listWaitingShares } from "../store/shares";
import { listTypedDrafts } from "../store/typedDrafts";
import { clearDraft, holdDraft } from "./boxDraft";

/** As notes: what else it was to become nobody said yet. */
async function keepTyped(now: number): Promise<void> {
  const inBox = holdDraft();
  for (const { key, words, in_confidence } of await listTypedDrafts()) {
    const fields = {
      ...beginJot("note"),
      text: words,
      person_ids: [],
      event_id: null,
      heard_at: now,
      ...(in_confidence && { in_confidence }),
    };
    await writeChanges([{ kind: "jot", id: createId(), fields }], { draft: key });
  }
  clearDraft(inBox);
}

/** Words of shares go onto the shelf. Pictures, cards and calendars have no place there, and wait on. */
async function shelveShares(now: number): Promise<void> {
  for (const { id, share } of await listWaitingShares()) {
    const fields = buildClipping(share, now);
    if (!fields.title && !fields.url && !fields.words) continue;
    const rest = splitOffFiles(share);
    if (rest) await keepShare(rest);
    await writeChanges([{ kind: "clipping", id, fields: { ...fields, deleted_at: null } }], {
      draft: buildShareKey(id),
    });
    await dropShare(id);
  }
}

export async function shelveWaiting(now = Date.now()): Promise<void> {
  await keepTyped(now);
  await shelveShares(now);
}
