/**
 * Drafts of windows: two that are open at once each keep their own, and neither overwrites or clears the other's. What a
 * window left when it was closed comes to the next that asks for it.
 */
import { DAY } from "../domain/days/days";
import { createId } from "../domain/records/ids";
import { type Transaction, transact } from "./database";
import { clearDraft, dropLastCopy, listLastCopies, pickLaterDraft, saveDraft } from "./drafts";
import type { StoredDraft } from "./schema";
import { listOtherWindows, WINDOW, watchLeaving } from "./windows";

/** Between a key and the window whose draft it is. */
export const AT = " @";

/** Under which this window keeps the draft of that key. */
export const buildWindowKey = (key: string): string => key + AT + WINDOW;

/** Leaves a draft for the next that asks for this key, as a window does that was closed. */
export const parkDraft = (key: string, value: unknown): Promise<void> =>
  saveDraft(key + AT + createId(), value);

interface TakeOverOptions<T> {
  isBlank: (value: T) => boolean;
  /** One of all, oldest first. Without it only the newest is taken over, and the others wait. */
  join?: (values: T[]) => T;
}

/** The keys under which others keep a draft of this key; the bare one is from the time when all shared one. */
const listLeftKeys = (key: string, keys: readonly string[], open: readonly string[]): string[] => {
  const taken = new Set([WINDOW, ...open].map((id) => key + AT + id));
  return keys.filter((one) => (one === key || one.startsWith(key + AT)) && !taken.has(one));
};

interface KeptDraft {
  key: string;
  draft: StoredDraft | undefined;
}

/** Those under the keys that are picked of all, as they were typed last: also what a page kept only as it went. */
export async function readDrafts(tx: Transaction, pick: (keys: string[]) => string[]): Promise<KeptDraft[]> {
  const drafts = tx.objectStore("drafts");
  const keys = pick([...new Set([...(await drafts.getAllKeys()), ...listLastCopies()])]);
  const stored = await Promise.all(keys.map((one) => drafts.get(one)));
  return keys.map((one, at) => ({ key: one, draft: pickLaterDraft(one, stored[at]) }));
}

const readLeft = async (tx: Transaction, key: string, open: readonly string[]): Promise<KeptDraft[]> =>
  (await readDrafts(tx, (keys) => listLeftKeys(key, keys, open))).sort(
    (one, other) => (one.draft?.at ?? 0) - (other.draft?.at ?? 0),
  );

/** Moves what closed windows left under this key into this window's own draft, all or nothing, and answers it. */
async function takeOver<T>(
  key: string,
  open: readonly string[],
  { isBlank, join }: TakeOverOptions<T>,
): Promise<T | undefined> {
  const left = await transact(["drafts"], "readonly", (tx) => readLeft(tx, key, open));
  if (!left.length) return undefined;
  const { gone, taken } = await transact(["drafts"], "readwrite", async (tx) => {
    const drafts = tx.objectStore("drafts");
    const own = buildWindowKey(key);
    const [all, before] = await Promise.all([readLeft(tx, key, open), drafts.get(own)]);
    const isWorded = (draft: StoredDraft | undefined) => draft?.value && !isBlank(draft.value as T);
    const worded = all.filter(({ draft }) => isWorded(draft));
    const moved = join ? worded : isWorded(before) ? [] : worded.slice(-1);
    const values = moved.map(({ draft }) => draft!.value as T);
    const now = Date.now();
    // What was taken leaves a mark, for a page that is asleep and may come back: see `watchTaken`.
    for (const one of moved) clearDraft(tx, one.key, now);
    const old = all.filter((one) => !worded.includes(one) && !((one.draft?.at ?? 0) > now - DAY));
    for (const one of old) drafts.delete(one.key);
    const gone = [...moved, ...old];
    if (!values.length) return { gone, taken: undefined };
    const mine = isWorded(before) ? [before!.value as T] : [];
    const value = join ? join([...values, ...mine]) : values[0];
    drafts.put({ value, at: now }, own);
    return { gone, taken: join ? join(values) : values[0] };
  });
  for (const one of gone) dropLastCopy(one.key);
  return taken;
}

/** Hands over what closed windows left under this key, and also what one leaves that is only just being left. */
export async function takeOverDrafts<T>(
  key: string,
  options: TakeOverOptions<T>,
  onTaken: (value: T) => void,
): Promise<void> {
  const take = async (open: readonly string[]) => {
    const taken = await takeOver(key, open, options);
    if (taken !== undefined) onTaken(taken);
  };
  const open = new Set(await listOtherWindows());
  await take([...open]);
  watchLeaving([...open], (id) => {
    open.delete(id);
    void take([...open]).catch(() => undefined);
  });
}
