/**
 * What is broken off when the page is left. The browser may keep a page as it stands, to show it again; in
 * WebKit a transaction that it was in the midst of then locks out every page that comes after it.
 * Only the very first opening of a database cannot be called back until the browser has answered it.
 */
import { StoreError } from "./storeFailure";

/** For each wait that only an awake page sees the end of: how to end it now. */
const waits = new Set<() => void>();
let suspended: Promise<void> | undefined;
let rise: () => void;

/** Ends every wait. What waits is told before the page stands still, and has time to set words aside. */
export function suspendStore(): void {
  suspended ??= new Promise((resolve) => (rise = resolve));
  for (const end of waits) end();
}

export function resumeStore(): void {
  if (suspended) rise();
  suspended = undefined;
}

/** Resolves when the page is awake: reads can wait for that. Writes may never come to it, and fail at once. */
export async function waitUntilAwake(mode: "readonly" | "readwrite"): Promise<void> {
  if (suspended && mode === "readwrite") throw new StoreError("broken");
  await suspended;
}

/** The same work, failing as soon as the page is left. */
export function failWhenSuspended<T>(work: Promise<T>): Promise<T> {
  let end: () => void;
  const broken = new Promise<never>((_, reject) => {
    end = () => reject(new StoreError("broken"));
    waits.add(end);
    if (suspended) end();
  });
  return Promise.race([work, broken]).finally(() => waits.delete(end));
}
