/** The keyboard of triage: a key presses the button that shows it. Letters act only while nothing is being typed. */
import { isTyping } from "../../platform/keyboard";

/** Whether a key that is pressed here would write something. */
function writes(target: EventTarget | null): boolean {
  return isTyping(target) && !(target instanceof HTMLInputElement && /^(radio|checkbox)$/.test(target.type));
}

/** Enter does what it does by itself where something that can be pressed has the focus. */
const presses = (target: EventTarget | null): boolean =>
  target instanceof Element && !!target.closest("button, a, summary, input, select, audio, dialog");

function press(target: HTMLElement): void {
  if (target instanceof HTMLLabelElement) target.control?.focus();
  else target.click();
}

/** To be called on every key within `desk`; `leave` takes the focus out of a field. */
export function handleKey(event: KeyboardEvent, desk: HTMLElement, leave: () => void): void {
  if (event.altKey || event.defaultPrevented || (event.target as Element).closest("dialog")) return;
  const undo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z" && !event.shiftKey;
  const value = (event.target as HTMLInputElement).value;
  if (undo && writes(event.target) && value) return; // the field's own
  if (!undo && (event.ctrlKey || event.metaKey)) return;
  if (!undo && writes(event.target)) {
    if (event.key === "Escape") leave();
    return;
  }
  if (event.key === "Enter" && presses(event.target)) return;
  const key = undo ? "u" : event.key.toLowerCase();
  const buttons = [...desk.querySelectorAll<HTMLElement>("[data-key]:not(:disabled)")];
  const target = key === "enter" ? buttons[0] : buttons.find((one) => one.dataset["key"] === key);
  if (!target) return;
  event.preventDefault();
  event.stopPropagation();
  press(target);
}
