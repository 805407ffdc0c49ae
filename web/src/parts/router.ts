/** Where we are: the address, in-app links, and the focus that a screen reader follows. */
import { useEffect, useState } from "preact/hooks";

const listeners = new Set<() => void>();
let moved = false;

/** Whether anything was left yet: the first screen must not take the focus from the box. */
export const hasMoved = (): boolean => moved;

function tell(): void {
  moved = true;
  for (const listener of listeners) listener();
}

export function go(path: string, { replace = false } = {}): void {
  history[replace ? "replaceState" : "pushState"](null, "", path);
  if (!replace) scrollTo(0, 0);
  tell();
}

/** Corrects the address without leaving the screen. */
export function settle(path: string): void {
  history.replaceState(null, "", path);
}

/** The path, kept current. */
export function usePath(): string {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const listener = () => setPath(location.pathname);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return path;
}

function followed(event: MouseEvent): void {
  if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = (event.target as Element).closest("a");
  if (!link || link.target || link.download || link.origin !== location.origin || link.hash) return;
  event.preventDefault();
  if (link.href !== location.href) go(link.pathname + link.search);
}

export function startRouter(): void {
  addEventListener("popstate", tell);
  document.addEventListener("click", followed);
}
