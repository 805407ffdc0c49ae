/** The exchange, started once the box is there to be written in. */
import { requestBlob, sendExchange } from "../api/transport";
import { syncStatus } from "../data/syncStatus";
import { readPermission } from "../platform/push";
import { askForBackgroundSync } from "../service-worker/register";
import { readDraft } from "../store/drafts";
import { watchWipe } from "../store/watch";
import { sendWaitingBlobs } from "../sync/blobs";
import { engineStatus, startScheduler } from "../sync/scheduler";

export function startSyncing(): void {
  // What this window shows of it, and holds of what was typed, has been kept or given up over there.
  watchWipe(() => location.reload());
  engineStatus.subscribe(syncStatus.set);
  startScheduler({
    send: sendExchange,
    onWordsSent: () => sendWaitingBlobs(requestBlob),
    onNetworkLost: () => void askForBackgroundSync(),
  });
  syncStatus.set(engineStatus.get());
  // What a page that died left of a memo; its code is wanted then only.
  void readDraft("memo")
    .then(async (left) => left && (await import("../data/captures/memo")).takeUpMemo())
    .catch(() => undefined);
  void import("./watchDue").then(({ startDueWatch }) => startDueWatch()).catch(() => undefined);
  // Only where somebody turned it on.
  if (readPermission() === "granted")
    void import("../data/dayMessages").then(({ renewAtOpening }) => renewAtOpening()).catch(() => undefined);
}
