/** Where the focus goes when what held it is about to leave the page: nowhere would be the top of it. */

/** One second of drawing: what was written is read again and drawn well before. */
const FRAMES = 60;

function waitUntilGone(from: Element, then: () => void, frames = FRAMES): void {
  requestAnimationFrame(() => {
    if (from.isConnected && frames > 0) waitUntilGone(from, then, frames - 1);
    else then();
  });
}

/**
 * Call it before the change: answers how to take the focus, after it, to the heading of the part in which `from` stands,
 * or to that of the page where the part has gone too. It goes nowhere where something has the focus all the same.
 */
export function holdFocus(from: Element): () => void {
  const headings = [
    ...(from.closest("section, details")?.querySelectorAll<HTMLElement>("h2, h3, summary") ?? []),
  ];
  return () => {
    // A heading that is about to leave with `from` would take the focus with it.
    waitUntilGone(from, () => {
      const active = document.activeElement;
      if (active && active !== document.body && !from.contains(active)) return;
      const heading = headings.find((one) => one.isConnected) ?? document.querySelector<HTMLElement>("h1");
      if (!heading) return;
      if (heading.tagName !== "SUMMARY") heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    });
  };
}
