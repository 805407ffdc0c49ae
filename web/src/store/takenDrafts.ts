/** Pages that were left and come back as they stood, while another window has what was typed in them. */
import { transact } from "./database";
import { pickLaterDraft } from "./drafts";
import { buildWindowKey } from "./windowDrafts";

let looking: Promise<unknown> = Promise.resolve();

/** Until it is known of a page that came back whether what stands in it is another window's by now. */
export const waitUntilBack = (): Promise<unknown> => looking;

/**
 * Tells where this page was left, comes back as it stood, and another window has this draft of it by now. `left` is what
 * `read` answered as it was left: nothing of that may stand here a second time.
 */
export function watchTaken<T>(key: string, read: () => T, onTaken: (left: T) => unknown): () => void {
  const own = buildWindowKey(key);
  let left: { value: T; at: number } | undefined;
  const leave = () => (left = { value: read(), at: Date.now() });
  const comeBack = async ({ persisted }: PageTransitionEvent) => {
    if (!persisted || !left) return;
    const { value, at } = left;
    const stored = await transact(["drafts"], "readonly", (tx) => tx.objectStore("drafts").get(own));
    const later = pickLaterDraft(own, stored);
    if (later && later.value === null && later.at >= at) await onTaken(value);
  };
  const show = (event: PageTransitionEvent) => {
    looking = Promise.all([looking, comeBack(event).catch(() => undefined)]);
  };
  addEventListener("pagehide", leave);
  addEventListener("pageshow", show);
  return () => {
    removeEventListener("pagehide", leave);
    removeEventListener("pageshow", show);
  };
}
