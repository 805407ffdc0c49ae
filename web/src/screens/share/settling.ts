/** What becomes of a share: a clipping, a jot, or nothing. Each can be taken back. */
import { apart } from "../../intake/shared/files";
import { clippingOf, readShare } from "../../intake/shared/read";
import type { ClippingKind } from "../../intake/shared/kind";
import type { Share } from "../../intake/shares";
import { newId } from "../../kinds/id";
import { LIMITS } from "../../kinds/limits";
import type { Change } from "../../kinds/model";
import { act } from "../../parts/act";
import { askToPersist } from "../../parts/persistence";
import { toast } from "../../parts/toasts";
import { share as words } from "../../parts/words/share";
import { dropShare, keepShare, keyOf, type WaitingShare } from "../../store/shares";
import { readPlace } from "../box/place";

/** Written and no longer waiting, in one step; Undo lets it wait again. */
async function settled({ id, share }: WaitingShare, changes: Change[], said: string): Promise<boolean> {
  const rest = apart(share);
  try {
    // First, so that it is never nowhere.
    const waits = rest && (await keepShare(rest));
    const undone = () => void waitAgain().catch(() => undefined);
    const waitAgain = async () => {
      await keepShare(share, id);
      if (waits) await dropShare(waits);
    };
    if (!(await act(changes, { draft: keyOf(id), said, undone }))) {
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
  const fields = { ...clippingOf(waiting.share, Date.now()), ...(kind && { kind }), deleted_at: null };
  return settled(waiting, [{ kind: "clipping", id: waiting.id, fields }], words.kept);
}

export function textOf(share: Share): string {
  const { title, url, words: said } = readShare(share);
  return [title, url, said].filter(Boolean).join("\n");
}

/** Whether a jot can hold all of it. */
export const fitsJot = (share: Share): boolean => textOf(share).length <= LIMITS["jot"]!["text"]![1]!;

export async function makeJot(waiting: WaitingShare): Promise<boolean> {
  const now = Date.now();
  const event = (await readPlace()).current?.id ?? null;
  const fields = { kind: "note" as const, text: textOf(waiting.share), person_ids: [], event_id: event, heard_at: now };
  return settled(waiting, [{ kind: "jot", id: newId(now), fields }], words.jotted);
}

/** @param back what shows it again after Undo */
export async function drop({ id, share }: WaitingShare, back: () => void): Promise<void> {
  await dropShare(id);
  toast(words.dropped, () => void keepShare(share, id).then(back, () => undefined));
}

/** One of its files has become something: what is left of it waits on, and nothing where nothing is left. */
export async function withoutFile({ id, share }: WaitingShare, at: number): Promise<Share | undefined> {
  const left = { ...share, files: share.files.filter((_, other) => other !== at) };
  if (!textOf(left) && !left.files.length) await dropShare(id);
  else await keepShare(left, id);
  return textOf(left) || left.files.length ? left : undefined;
}
