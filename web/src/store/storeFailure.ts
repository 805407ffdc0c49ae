/** What is wrong with the store, told to whoever shows it. */
import { makeObservable } from "../domain/observable";

/**
 * What is wrong with the store, for the banner. `full`: the device has no room. `broken`: the browser
 * lost its database. `blocked`: another tab keeps an old one open. `outdated`: this tab is the old one.
 */
type StoreFailureReason = "full" | "broken" | "blocked" | "outdated";

interface StoreFailure {
  reason: StoreFailureReason;
  /** Whether words that could not be written stand aside in localStorage, to be taken in later. */
  rescued: boolean;
}

/** Thrown by whatever could not reach the disk. */
export class StoreError extends Error implements StoreFailure {
  override name = "StoreError";
  rescued = false;

  constructor(
    readonly reason: StoreFailureReason,
    cause?: unknown,
  ) {
    super(`the notebook's store is ${reason}`, { cause });
  }
}

/** null where all is well. */
export const storeFailure = makeObservable<StoreFailure | null>(null);

export function reportStoreFailure(failure: StoreFailure | null): void {
  const current = storeFailure.get();
  if (failure?.reason === current?.reason && failure?.rescued === current?.rescued) return;
  storeFailure.set(failure && { reason: failure.reason, rescued: failure.rescued });
}
