/** Asking the browser to keep the notebook when room gets short: once there is something to keep. */

let hasAsked = false;

export function askToPersist(): void {
  if (hasAsked) return;
  hasAsked = true;
  // Firefox asks the person, the others decide by themselves; Settings tells what came of it.
  navigator.storage?.persist?.().catch(() => {});
}

/** undefined where the browser does not tell. */
export async function isPersistent(): Promise<boolean | undefined> {
  return navigator.storage?.persisted?.();
}
