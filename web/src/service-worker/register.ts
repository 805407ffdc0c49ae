/** The page's side of the worker: registers it, and changes to a new build without reloading under anyone's fingers. */

import { FETCH_REST } from "./completeness";
import { SHOW_DUE } from "./showDue";

interface Etiquette {
  /** Whether nothing would be interrupted by a reload: nothing typed, nothing open. */
  idle: () => boolean;
  /** A new build is ready: for a quiet notice. `change` reloads into it. */
  onReady: (change: () => void) => void;
  /** The day's message was tapped on, and this page stands in front now. */
  onShowDue: () => void;
}

interface SyncManager {
  register(tag: string): Promise<void>;
}

/** How often a page that comes into view looks for a new build, ms. */
const OFTEN = 3_600_000;

declare const trustedTypes:
  | { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } }
  | undefined;

function workerUrl(): string {
  if (typeof trustedTypes === "undefined") return "/sw.js";
  return trustedTypes.createPolicy("worker", { createScriptURL: () => "/sw.js" }).createScriptURL("/sw.js");
}

/**
 * @param isFirst no worker was here when the page came: the one that is installed then is no newer build, though to a
 *   busy page WebKit tells of it late, when it waits and has already taken over
 */
function whenWaiting(
  registration: ServiceWorkerRegistration,
  isFirst: boolean,
  ready: (worker: ServiceWorker) => void,
): void {
  let first = isFirst ? (registration.installing ?? registration.waiting ?? registration.active) : null;
  const look = () => {
    const { waiting } = registration;
    if (waiting && waiting !== first && navigator.serviceWorker.controller) ready(waiting);
  };
  look();
  registration.addEventListener("updatefound", () => {
    const { installing } = registration;
    if (isFirst) first ??= installing;
    installing?.addEventListener("statechange", look);
  });
}

/** Registers the worker. A build that waits takes over when the page is hidden and idle, or when the person says so. */
export async function installUpdates({ idle, onReady, onShowDue }: Etiquette): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const workers = navigator.serviceWorker;
  const controlled = workers.controller !== null;
  const reload = () => location.reload();
  let change: (() => void) | undefined;
  let asked = false;
  const offer = (how: () => void) => {
    change = how;
    onReady(how);
  };
  workers.addEventListener("message", ({ data }) => data === SHOW_DUE && onShowDue());
  workers.addEventListener("controllerchange", () => {
    if (asked) reload();
    // Another tab changed to the new build: this one's files are gone from the cache.
    else if (controlled) offer(reload);
  });

  const registration = await workers.register(workerUrl(), { updateViaCache: "none" });
  whenWaiting(registration, !controlled, (worker) => {
    offer(() => {
      asked = true;
      worker.postMessage("take over");
    });
  });
  const fetchRest = () => void workers.ready.then(({ active }) => active?.postMessage(FETCH_REST));
  fetchRest();
  addEventListener("online", fetchRest);
  let looked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && idle()) change?.();
    else if (Date.now() - looked > OFTEN) {
      looked = Date.now();
      registration.update().catch(() => undefined);
    }
  });
}

/** Asks the browser, where it can, to send what waits once the network is back, even with no page open. */
export async function askForBackgroundSync(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  const { sync } = (registration ?? {}) as { sync?: SyncManager };
  await sync?.register("exchange").catch(() => undefined);
}
