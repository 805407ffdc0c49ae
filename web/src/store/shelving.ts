/** Before the notebook leaves this device: the words of what was shared and not kept yet go onto the shelf. */
import { apart } from "../intake/shared/files";
import { clippingOf } from "../intake/shared/read";
import { write } from "./notebook";
import { dropShare, keepShare, keyOf, waitingShares } from "./shares";

/** Pictures, cards and calendars have no place there, and wait on. */
export async function shelveWaiting(now = Date.now()): Promise<void> {
  for (const { id, share } of await waitingShares()) {
    const fields = clippingOf(share, now);
    if (!fields.title && !fields.url && !fields.words) continue;
    const rest = apart(share);
    if (rest) await keepShare(rest);
    await write([{ kind: "clipping", id, fields: { ...fields, deleted_at: null } }], { draft: keyOf(id) });
    await dropShare(id);
  }
}
