/** One short message at a time, with an act to take it back. */
import { makeObservable } from "../domain/observable";

interface Toast {
  message: string;
  undo?: () => void;
}

export const currentToast = makeObservable<Toast | null>(null);

export const toast = (message: string, undo?: () => void): void =>
  currentToast.set({ message, ...(undo && { undo }) });

export const dismissToast = (): void => currentToast.set(null);
