/** Before the notebook leaves this device: what was typed or shared, and not kept yet, is put into it. */
import { beginJot } from "../domain/jots/kinds";
import { createId } from "../domain/records/ids";
import type { Share } from "../domain/shares";
import { guessFileSort, splitOffFiles } from "../engines/shares/files";
import { buildClipping } from "../engines/shares/read";
import { shrinkImage } from "../platform/shrinkImage";
import { keepBytes } from "../store/blobs";
import { writeChanges } from "../store/notebook";
import { recoverFailedWrites } from "../store/recovery";
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

/** Its pictures become photos. Answers what is left of it: what cannot be opened stays. */
async function keepPictures(id: string, share: Share, now: number): Promise<Share> {
  let left = share;
  for (const file of share.files.filter((one) => guessFileSort(one) === "picture")) {
    const photo = await shrinkImage(new File([file.bytes], file.name, { type: file.type })).catch(() => null);
    if (!photo) continue;
    await keepBytes(photo.bytes, photo.type, (sha256) => [
      { kind: "photo", id: createId(), fields: { sha256, taken_at: now } },
    ]);
    left = { ...left, files: left.files.filter((other) => other !== file) };
    await keepShare(left, id);
  }
  return left;
}

/** Words of shares go onto the shelf, and pictures among the photos. Cards and calendars have no place there, and wait on. */
async function shelveShares(now: number): Promise<void> {
  for (const waiting of await listWaitingShares()) {
    const share = await keepPictures(waiting.id, waiting.share, now);
    const { id } = waiting;
    const fields = buildClipping(share, now);
    if (!fields.title && !fields.url && !fields.words) {
      if (!share.files.length) await dropShare(id);
      continue;
    }
    const rest = splitOffFiles(share);
    if (rest) await keepShare(rest);
    await writeChanges([{ kind: "clipping", id, fields: { ...fields, deleted_at: null } }], {
      draft: buildShareKey(id),
    });
    await dropShare(id);
  }
}

/** Answers whether all of it has found its place; a card or a calendar is somebody's to decide about. */
export async function shelveWaiting(now = Date.now()): Promise<boolean> {
  // What cannot be taken in goes into the file as it stands.
  await recoverFailedWrites();
  await keepTyped(now);
  await shelveShares(now);
  return (await listWaitingShares()).length === 0;
}
