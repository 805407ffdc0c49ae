/**
 * The service worker: keeps the app, and sends what waits when the network comes back and no page is
 * open. It passes /api/ through, and takes over only when a page asks. To be rid of it on all devices,
 * serve `retire.ts` in its place: `WORKER=retire npm run build`.
 */
import { sync } from "../api/client";
import { closeStore } from "../store/database";
import { accountId } from "../store/device";
import { exchangeOnce } from "../sync/exchange";
import { underLock } from "../sync/lock";
import { dropOthers, fill, fillRest, kept } from "./precache";
import { isShare, takeShare } from "./share";
import { FETCH_REST } from "./whole";

declare const self: ServiceWorkerGlobalScope;

interface SyncEvent extends ExtendableEvent {
  tag: string;
}

async function exchange(): Promise<void> {
  if ((await accountId()) === null) return;
  for (;;) {
    const outcome = await underLock(() => exchangeOnce(sync));
    if (outcome !== "busy" && outcome.is === "more") continue;
    // The browser tries again later where a sync event fails.
    if (outcome !== "busy" && outcome.is === "network") throw new Error("no network");
    return;
  }
}

self.addEventListener("install", (event) => event.waitUntil(fill()));

self.addEventListener("activate", (event) => event.waitUntil(dropOthers().then(() => self.clients.claim())));

self.addEventListener("message", (event) => {
  if (event.data === "take over") void self.skipWaiting();
  // Without the network it is asked for again when a page is next opened.
  if (event.data === FETCH_REST) event.waitUntil(fillRest().catch(() => undefined));
});

self.addEventListener("fetch", (event) => {
  if (isShare(event.request)) return event.respondWith(takeShare(event.request));
  const answer = kept(event.request);
  if (answer) event.respondWith(answer.then((found) => found ?? fetch(event.request)));
});

self.addEventListener("sync" as "message", (event) => {
  const { tag, waitUntil } = event as unknown as SyncEvent;
  if (tag === "exchange") waitUntil.call(event, exchange().finally(closeStore));
});
