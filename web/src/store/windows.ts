/** Which window of the browser this page is, and which others are there: a draft belongs to the window it is typed in. */
import { createId } from "../domain/records/ids";

const PREFIX = "heedful-window ";

/** Another one at each start: a window that is opened anew takes over what the one before it left. */
export const WINDOW = createId();

/** How long a window that is being left may take to say so, ms: the next page may be there before that. */
const LEAVING = 2_000;

const findLocks = (): LockManager | undefined => globalThis.navigator?.locks;

let isHeld = false;
let leave: (() => void) | undefined;

function hold(): void {
  const locks = findLocks();
  if (isHeld || !locks) return;
  isHeld = true;
  const left = new Promise<void>((resolve) => (leave = resolve));
  locks.request(PREFIX + WINDOW, () => left).catch(() => undefined);
}

/** Says that this window is here until its page is left; a page that comes back says so again. */
export function announceWindow(): void {
  hold();
  addEventListener("pageshow", hold);
  addEventListener("pagehide", () => {
    isHeld = false;
    leave?.();
  });
}

/** The other windows that are here. Where a browser cannot tell there are none: words twice are better than none. */
export async function listOtherWindows(): Promise<string[]> {
  const { held = [], pending = [] } =
    (await findLocks()
      ?.query()
      .catch(() => undefined)) ?? {};
  const names = [...held, ...pending].map(({ name }) => name ?? "");
  const ids = names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length));
  return [...new Set(ids)].filter((id) => id !== WINDOW);
}

/** Tells of each of them that goes in the next moment. */
export function watchLeaving(ids: readonly string[], onLeft: (id: string) => void): void {
  const locks = findLocks();
  if (!locks || !ids.length) return;
  const patience = new AbortController();
  setTimeout(() => patience.abort(), LEAVING);
  for (const id of ids)
    locks
      .request(PREFIX + id, { signal: patience.signal }, () => undefined)
      .then(
        () => onLeft(id),
        () => undefined,
      );
}
