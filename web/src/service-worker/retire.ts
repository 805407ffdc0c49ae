/** The way back: a worker that lets go of everything it kept and of itself. The notebook stays where it is. */
declare const self: ServiceWorkerGlobalScope;

async function retire(): Promise<void> {
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  await self.registration.unregister();
}

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(retire()));
