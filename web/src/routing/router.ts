/** Where we are: the address, in-app links, and the focus that a screen reader follows. */
import { useEffect, useState } from "preact/hooks";
import { makeEmitter } from "../domain/observable";

const moves = makeEmitter<void>();
let navigated = false;

export const watchMoves = moves.subscribe;

/** Whether anything was left yet: the first screen must not take the focus from the box. */
export const hasNavigated = (): boolean => navigated;

function announce(): void {
  navigated = true;
  moves.emit();
}

export function navigate(path: string, { replace = false } = {}): void {
  history[replace ? "replaceState" : "pushState"](null, "", path);
  if (!replace) scrollTo(0, 0);
  announce();
}

/** Corrects the address without leaving the screen. */
export function correctAddress(path: string): void {
  history.replaceState(null, "", path);
}

function useLocation(part: "pathname" | "search"): string {
  const [value, setValue] = useState(location[part]);
  useEffect(() => {
    const listener = () => setValue(location[part]);
    return moves.subscribe(listener);
  }, []);
  return value;
}

/** The path, kept current. */
export const usePath = (): string => useLocation("pathname");

/** What is asked behind the path, kept current: a link may ask something else of the page that is open. */
export const useQuery = (): string => useLocation("search");

function followLink(event: MouseEvent): void {
  if (
    event.defaultPrevented ||
    event.button ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  )
    return;
  const link = (event.target as Element).closest("a");
  if (!link || link.target || link.download || link.origin !== location.origin || link.hash) return;
  event.preventDefault();
  if (link.href !== location.href) navigate(link.pathname + link.search);
}

export function startRouter(): void {
  addEventListener("popstate", announce);
  document.addEventListener("click", followLink);
}
