/** Keys that lead to a page from wherever one is, and into the field that it is for. */
import { isTyping } from "../platform/keyboard";
import { paths } from "../routing/paths";
import { navigate } from "../routing/router";

const SHORTCUTS: Record<string, string> = { "/": paths.search(), n: paths.box };

export function startShortcuts(): void {
  addEventListener("keydown", (event) => {
    const path = SHORTCUTS[event.key];
    if (!path || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    if (location.pathname !== path) navigate(path);
    document.querySelector<HTMLElement>("[data-home]")?.focus();
  });
}
