/** Keyboards: how much the one on the glass covers, what is typed into, and which keys are not ours. */

/** Tells the style sheets how much an on-screen keyboard covers, where the browser does not shrink the page. */
export function measureCover(): void {
  const viewport = window.visualViewport;
  if (!viewport) return;
  const measure = () => {
    const covered = Math.max(0, innerHeight - viewport.height - viewport.offsetTop);
    document.documentElement.style.setProperty(
      "--keyboard",
      `${viewport.scale > 1.01 ? 0 : Math.round(covered)}px`,
    );
  };
  viewport.addEventListener("resize", measure);
  viewport.addEventListener("scroll", measure);
}

/** Whether an input method composes with this key. Safari ends a composition first, and says so by the code alone. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

/** Enter and Escape that end a composition are the input method's: nothing on the page hears them, whatever it does by them. */
export function shieldCompositions(): void {
  addEventListener("keydown", (event) => isComposing(event) && event.stopPropagation(), true);
}

export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

const PRESSED = /^(button|checkbox|color|file|image|radio|range|reset|submit)$/;

/** Whether letters go in there: of what is filled in otherwise, a press already changes something. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !PRESSED.test(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || target instanceof HTMLTextAreaElement);
}
