/** What becomes of a share: a clipping, a jot, or nothing. Each can be taken back. */

import { commit } from "../../data/commit";
import { readCurrentEvent } from "../../data/currentEvent";
import { LIMITS } from "../../domain/generated/limits";
import { createId } from "../../domain/records/ids";
import type { Change } from "../../domain/records/model";
import type { Share } from "../../domain/shares";
import { countExcess } from "../../domain/text/parts";
import type { ClippingKind } from "../../engines/shares/clippingKind";
import { splitOffFiles } from "../../engines/shares/files";
import { buildClipping, readShare } from "../../engines/shares/read";
import { askToPersist } from "../../platform/persistence";
import { buildShareKey, dropShare, keepShare, type WaitingShare } from "../../store/shares";
import { share as words } from "../../text/en/share";
import { toast } from "../../ui/toasts";

/** Written and no longer waiting, in one step; Undo lets it wait again. */
async function settle({ id, share }: WaitingShare, changes: Change[], message: string): Promise<boolean> {
  const rest = splitOffFiles(share);
  try {
    // First, so that it is never nowhere.
    const waits = rest && (await keepShare(rest));
    const undone = () => void waitAgain().catch(() => undefined);
    const waitAgain = async () => {
      await keepShare(share, id);
      if (waits) await dropShare(waits);
    };
    if (!(await commit(changes, { draft: buildShareKey(id), message, undone }))) {
      if (waits) await dropShare(waits);
      return false;
    }
  } catch {
    return false;
  }
  // Nothing is left of it but its place.
  await dropShare(id).catch(() => undefined);
  askToPersist();
  return true;
}

/** The clipping has the share's own id: kept on two pages at once, it is still one. */
export function keepOnShelf(waiting: WaitingShare, kind: ClippingKind | null): Promise<boolean> {
  const fields = { ...buildClipping(waiting.share, Date.now()), ...(kind && { kind }), deleted_at: null };
  return settle(waiting, [{ kind: "clipping", id: waiting.id, fields }], words.kept);
}

export function getShareText(share: Share): string {
  const { title, url, words: text } = readShare(share);
  return [title, url, text].filter(Boolean).join("\n");
}

/** Whether a jot can hold all of it. */
export const fitsJot = (share: Share): boolean =>
  countExcess(getShareText(share), LIMITS["jot"]!["text"]![1]!) === 0;

export async function makeJot(waiting: WaitingShare): Promise<boolean> {
  const now = Date.now();
  const event = (await readCurrentEvent()).current?.id ?? null;
  const fields = {
    kind: "note" as const,
    text: getShareText(waiting.share),
    person_ids: [],
    event_id: event,
    heard_at: now,
  };
  return settle(waiting, [{ kind: "jot", id: createId(), fields }], words.jotted);
}

/** @param back what shows it again after Undo */
export async function declineShare({ id, share }: WaitingShare, back: () => void): Promise<void> {
  await dropShare(id);
  toast(words.dropped, () => void keepShare(share, id).then(back, () => undefined));
}

/** One of its files has become something: what is left of it waits on, and nothing where nothing is left. */
export async function dropFile({ id, share }: WaitingShare, at: number): Promise<Share | undefined> {
  const left = { ...share, files: share.files.filter((_, other) => other !== at) };
  if (!getShareText(left) && !left.files.length) await dropShare(id);
  else await keepShare(left, id);
  return getShareText(left) || left.files.length ? left : undefined;
}
