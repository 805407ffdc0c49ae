/** How the notebook stands with the server, before the code that exchanges is here, and after. */
import { makeObservable } from "../domain/observable";
import type { SyncStatus } from "../sync/scheduler";

export const syncStatus = makeObservable<SyncStatus>({
  mood: "signed-out",
  unsent: 0,
  since: null,
  detail: null,
});

const UNKNOWN = syncStatus.get();

/** Whether there is nothing to exchange with; false as long as the exchange is not here. */
export const isSignedOut = (): boolean =>
  syncStatus.get() !== UNKNOWN && syncStatus.get().mood === "signed-out";

/** Whether this device has yet to hear what the notebook holds: what is empty here may be full elsewhere. */
export const isArriving = ({ mood, since }: SyncStatus): boolean =>
  since === null && (mood === "syncing" || mood === "waiting");

export const syncNow = (): Promise<void> => import("../sync/scheduler").then(({ syncNow }) => syncNow());
