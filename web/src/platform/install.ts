/** Installing, where the browser lets a page offer it. */
import { makeObservable } from "../domain/observable";
import { useObservable } from "./useObservable";

interface Offer extends Event {
  prompt: () => Promise<unknown>;
}

const offer = makeObservable<Offer | null>(null);

export function startInstall(): void {
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    offer.set(event as Offer);
  });
  addEventListener("appinstalled", () => offer.set(null));
}

/** Whether the browser would install the app now. */
export const useInstall = (): boolean => useObservable(offer) !== null;

export function install(): void {
  void offer.get()?.prompt();
  offer.set(null);
}
