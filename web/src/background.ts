/** What runs behind the page once it is drawn: the exchange with the server, photos after the words, the worker. */
import { blob, sync } from "./api/client";
import { askForBackgroundSync } from "./service-worker/register";
import { makeEngine, type Engine, type Page } from "./sync/engine";
import { sendPhotos } from "./sync/photos";

export { keepUpdated } from "./service-worker/register";

export function begin(page: Page): Engine {
  return makeEngine(page, {
    send: sync,
    whenSettled: () => sendPhotos(blob),
    whenStuck: () => void askForBackgroundSync(),
  });
}
