/** How the notebook stands with the server, before the code that exchanges is here, and after. */
import type { Standing } from "../sync/scheduler";

let current: Standing = { mood: "signed-out", unsent: 0, since: null, detail: null };
const listeners = new Set<(standing: Standing) => void>();

export const standing = (): Standing => current;

export function onStanding(listener: (standing: Standing) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function tellStanding(next: Standing): void {
  current = next;
  for (const listener of listeners) listener(next);
}

export const syncNow = (): Promise<void> => import("./syncing").then(({ syncNow }) => syncNow());
