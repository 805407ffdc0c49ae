/**
 * What is wrong with the store, for the banner. `full`: the device has no room. `broken`: the browser
 * lost its database. `blocked`: another tab keeps an old one open. `outdated`: this tab is the old one.
 */
export type Reason = "full" | "broken" | "blocked" | "outdated";

export interface Trouble {
  reason: Reason;
  /** Whether words that could not be written stand aside in localStorage, to be taken in later. */
  rescued: boolean;
}

/** Thrown by whatever could not reach the disk. */
export class StoreTrouble extends Error implements Trouble {
  override name = "StoreTrouble";
  rescued = false;

  constructor(
    readonly reason: Reason,
    cause?: unknown,
  ) {
    super(`the notebook's store is ${reason}`, { cause });
  }
}

let current: Trouble | null = null;
const listeners = new Set<(trouble: Trouble | null) => void>();

export const trouble = (): Trouble | null => current;

/** Calls the listener at each change, not at once. Answers how to stop. */
export function onTrouble(listener: (trouble: Trouble | null) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function report(found: Trouble | null): void {
  if (found?.reason === current?.reason && found?.rescued === current?.rescued) return;
  current = found && { reason: found.reason, rescued: found.rescued };
  for (const listener of listeners) listener(current);
}
