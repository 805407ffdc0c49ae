/** The worker, and a newer app that waits: told once it is there, taken when the person says so. */
import { currentDraft, isBlank, keepDraftNow } from "../data/boxDraft";
import { makeObservable } from "../domain/observable";
import { isTyping } from "../platform/keyboard";
import { paths } from "../routing/paths";
import { navigate } from "../routing/router";
import { installUpdates } from "../service-worker/register";

/** Lets the new one in and loads the page again; null where none waits, or the person has put it off. */
export const newVersion = makeObservable<(() => void) | null>(null);

export function takeNewVersion(take: () => void): void {
  keepDraftNow();
  take();
}

/** Nothing typed, spoken or photographed and not yet kept: a new version may come in while nobody looks. */
const isIdle = () =>
  isBlank(currentDraft()) && !isTyping(document.activeElement) && !document.querySelector("[data-busy]");

/** Where the worker cannot be had, the app goes on without it, and the next opening asks again. */
export function startWorker(): void {
  const onShowDue = () => navigate(paths.followups);
  installUpdates({ idle: isIdle, onReady: newVersion.set, onShowDue }).catch(() => undefined);
}
