/**
 * Names and her words are covered while nobody looks at the device, or somebody else does. A mark on the
 * page is all that changes, the style sheets do the rest: what is read aloud stays as it is.
 */
import { onSetting, readSetting } from "./setting";

const IDLE = 45_000;
const page = document.documentElement;
const listeners = new Set<() => void>();

export const isCovered = (): boolean => "covered" in page.dataset;

export function cover(covered: boolean): void {
  if (covered === isCovered()) return;
  page.toggleAttribute("data-covered", covered);
  for (const listener of listeners) listener();
}

export function onCover(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The button that covers and uncovers decides for itself. */
const isButton = ({ target }: Event): boolean => target instanceof Element && target.closest(".eye") !== null;

export async function startGuard(): Promise<void> {
  let on = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watch = () => {
    clearTimeout(timer);
    if (on) timer = setTimeout(() => cover(true), IDLE);
  };
  const set = (next: boolean) => {
    on = next;
    watch();
  };
  for (const touch of ["pointerdown", "keydown", "input"]) addEventListener(touch, watch, true);
  // To scroll past names for somebody else is no tap: they stay covered.
  for (const tap of ["click", "keydown", "input"]) addEventListener(tap, (event) => isButton(event) || cover(false), true);
  document.addEventListener("visibilitychange", () => document.hidden && on && cover(true));
  onSetting((name, next) => name === "guard" && set(next));
  set(await readSetting("guard"));
}
