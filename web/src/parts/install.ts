/** Installing, where the browser lets a page offer it. */
import { useEffect, useState } from "preact/hooks";

interface Offer extends Event {
  prompt: () => Promise<unknown>;
}

let offer: Offer | null = null;
const listeners = new Set<() => void>();

function put(next: Offer | null): void {
  offer = next;
  for (const listener of listeners) listener();
}

export function startInstall(): void {
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    put(event as Offer);
  });
  addEventListener("appinstalled", () => put(null));
}

/** Whether the browser would install the app now. */
export function useInstall(): boolean {
  const [can, setCan] = useState(offer !== null);
  useEffect(() => {
    const listener = () => setCan(offer !== null);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return can;
}

export function install(): void {
  void offer?.prompt();
  put(null);
}
