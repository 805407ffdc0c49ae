/** One short message at a time, with an act to take it back. */

export interface Toast {
  said: string;
  undo?: () => void;
}

let current: Toast | null = null;
let tell: (toast: Toast | null) => void = () => {};

export function toast(said: string, undo?: () => void): void {
  current = { said, ...(undo && { undo }) };
  tell(current);
}

export function dismissToast(): void {
  current = null;
  tell(null);
}

/** The one place that shows toasts. */
export function onToast(listener: (toast: Toast | null) => void): void {
  tell = listener;
}
