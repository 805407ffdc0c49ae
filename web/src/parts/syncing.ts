/** The exchange and the worker, started once the box is there to be written in. */
import { blob, sync } from "../api/client";
import { currentDraft, isBlank } from "../screens/box/draft";
import { askForBackgroundSync, keepUpdated } from "../service-worker/register";
import { readDraft } from "../store/drafts";
import { sendBytes } from "../sync/blobs";
import { onStanding, standing, start } from "../sync/scheduler";
import { isTyping } from "./keyboard";
import { tellStanding } from "./standing";
import { newVersionWaits } from "./version";

export { syncNow } from "../sync/scheduler";

/** Nothing typed, spoken or photographed and not yet kept: a new version may come in while nobody looks. */
const idle = () => isBlank(currentDraft()) && !isTyping(document.activeElement) && !document.querySelector("[data-busy]");

export function startSyncing(): void {
  onStanding(tellStanding);
  start({ send: sync, whenSettled: () => sendBytes(blob), whenStuck: () => void askForBackgroundSync() });
  tellStanding(standing());
  // What a page that died left of a memo; its code is wanted then only.
  void readDraft("memo").then(async (left) => left && (await import("../screens/capture/memo")).takeUpMemo()).catch(() => undefined);
  if ("setAppBadge" in navigator) void import("./badge").then(({ startBadge }) => startBadge()).catch(() => undefined);
  keepUpdated({ idle, onReady: newVersionWaits }).catch(() => undefined);
}
