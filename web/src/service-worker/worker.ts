/**
 * The service worker: keeps the app, sends what waits when the network comes back and no page is open, and
 * shows the day's message. It passes /api/ through, and takes over only when a page asks. To be rid of it on all devices,
 * serve `retire.ts` in its place: `WORKER=retire npm run build`.
 */
import { sendExchange } from "../api/transport";
import { closeStore } from "../store/database";
import { readAccountId } from "../store/device";
import { exchangeOnce } from "../sync/exchange";
import { runUnderLock } from "../sync/lock";
import { FETCH_REST } from "./completeness";
import { openDue, showDayMessage } from "./dayMessage";
import { answerFromCache, dropOtherBuilds, fillCore, fillRest } from "./precache";
import { isShare, takeShare } from "./share";

declare const self: ServiceWorkerGlobalScope;

interface SyncEvent extends ExtendableEvent {
  tag: string;
}

async function exchange(): Promise<void> {
  if ((await readAccountId()) === null) return;
  for (;;) {
    const outcome = await runUnderLock(() => exchangeOnce(sendExchange));
    if (outcome !== "busy" && outcome.is === "more") continue;
    // The browser tries again later where a sync event fails.
    if (outcome !== "busy" && outcome.is === "network") throw new Error("no network");
    return;
  }
}

self.addEventListener("install", (event) => event.waitUntil(fillCore()));

self.addEventListener("activate", (event) =>
  event.waitUntil(dropOtherBuilds().then(() => self.clients.claim())),
);

self.addEventListener("message", (event) => {
  if (event.data === "take over") void self.skipWaiting();
  // Without the network it is asked for again when a page is next opened.
  if (event.data === FETCH_REST) event.waitUntil(fillRest().catch(() => undefined));
});

self.addEventListener("fetch", (event) => {
  if (isShare(event.request)) return event.respondWith(takeShare(event.request));
  const answer = answerFromCache(event.request);
  if (answer) event.respondWith(answer);
});

self.addEventListener("sync" as "message", (event) => {
  const { tag, waitUntil } = event as unknown as SyncEvent;
  if (tag === "exchange") waitUntil.call(event, exchange().finally(closeStore));
});

self.addEventListener("push", (event) =>
  event.waitUntil(showDayMessage(self.registration, event.data?.text())),
);

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(openDue(self.clients));
});
