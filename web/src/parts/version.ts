/** A newer app that waits: told once it is there, taken when the person says so. */
import { keepDraftNow } from "../screens/box/draft";

let waiting: (() => void) | null = null;
let tell: (take: () => void) => void = () => {};

/** The service worker's registration calls this; `take` lets the new one in and loads the page again. */
export function newVersionWaits(take: () => void): void {
  waiting = take;
  tell(take);
}

export function onNewVersion(listener: (take: () => void) => void): void {
  tell = listener;
  if (waiting) listener(waiting);
}

export function takeNewVersion(take: () => void): void {
  keepDraftNow();
  take();
}
