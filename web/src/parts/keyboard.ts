/** The keyboard on the glass covers nothing that matters, and the one on the desk does everything. */
import { go } from "./router";

const SHORTCUTS: Record<string, string> = { "/": "/search", n: "/" };

/** Tells the style sheets how much an on-screen keyboard covers, where the browser does not shrink the page. */
function measureCover(): void {
  const seen = window.visualViewport;
  if (!seen) return;
  const measure = () => {
    const covered = Math.max(0, innerHeight - seen.height - seen.offsetTop);
    document.documentElement.style.setProperty("--keyboard", `${seen.scale > 1.01 ? 0 : Math.round(covered)}px`);
  };
  seen.addEventListener("resize", measure);
  seen.addEventListener("scroll", measure);
}

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

export function startKeyboard(): void {
  measureCover();
  addEventListener("keydown", (event) => {
    const path = SHORTCUTS[event.key];
    if (!path || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    if (location.pathname !== path) go(path);
    document.querySelector<HTMLElement>("[data-home]")?.focus();
  });
}
