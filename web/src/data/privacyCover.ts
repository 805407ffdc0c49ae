/**
 * Names and their words are covered while nobody looks at the device, or somebody else does. A mark on the
 * page is all that changes, the style sheets do the rest: what is read aloud stays as it is. Nothing on the
 * page acts through the cover: who taps there does not see what they tap, so the first tap only uncovers.
 */
import { makeObservable } from "../domain/observable";
import { isComposing, isTextField } from "../platform/keyboard";
import { readSetting, settingChanges } from "./deviceSetting";

const IDLE = 45_000;
/** Under this a tab remembers that it is covered: loading the page anew uncovers nothing. */
const COVERED = "heedful.covered";
const page = document.documentElement;

export const privacyCover = makeObservable(false);

function rememberCovered(covered: boolean): void {
  try {
    if (covered) sessionStorage.setItem(COVERED, "");
    else sessionStorage.removeItem(COVERED);
  } catch {
    // Storage is forbidden here: it holds until the page is left.
  }
}

function wasCovered(): boolean {
  try {
    return sessionStorage.getItem(COVERED) !== null;
  } catch {
    return false;
  }
}

export function setCovered(covered: boolean): void {
  if (covered === privacyCover.get()) return;
  page.toggleAttribute("data-covered", covered);
  privacyCover.set(covered);
  rememberCovered(covered);
}

const isIn = ({ target }: Event, what: string): boolean =>
  target instanceof Element && !!target.closest(what);

/** The frame shows no names: its links lead where they say, and the eye in it decides for itself. */
const isInFrame = (event: Event): boolean => isIn(event, ".rail");

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Whether the second click of a double click belongs to the one that uncovered. */
let uncoveredByClick = false;

function hearClick(event: MouseEvent): void {
  // What the app presses by itself is nobody's tap.
  if (!event.isTrusted || isIn(event, ".eye")) return;
  const isSecond = event.detail > 1 && uncoveredByClick;
  if (!privacyCover.get() && !isSecond) {
    uncoveredByClick = false;
    return;
  }
  setCovered(false);
  if (isInFrame(event)) return;
  uncoveredByClick = true;
  swallow(event);
}

/** A press alone opens a list of options, or a calendar. */
function hearPress(event: Event): void {
  if (
    privacyCover.get() &&
    !isInFrame(event) &&
    isIn(event, ":is(select,input)") &&
    !isTextField(event.target)
  )
    swallow(event);
}

const MODIFIERS = ["Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock", "Fn"];

/** Keys that are the browser's own, such as those that load the page anew: names stay covered by them. */
const isBrowsers = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  MODIFIERS.includes(key) || /^F\d+$/.test(key) || ((ctrlKey || metaKey || altKey) && key !== "Enter");

let uncoveredByKey = "";

function hearKey(event: KeyboardEvent): void {
  if (!privacyCover.get() || isIn(event, ".eye") || isBrowsers(event)) return;
  setCovered(false);
  // Who goes on typing uncovers, and no letter is lost. Enter is no letter: it takes, keeps and sends.
  const isLetter = isTextField(event.target) && (event.key !== "Enter" || isComposing(event));
  if (isLetter || isInFrame(event) || event.key === "Tab") return;
  uncoveredByKey = event.key;
  swallow(event);
}

/** The blank presses a button when it comes up again. */
function hearKeyUp(event: KeyboardEvent): void {
  if (event.key === uncoveredByKey) swallow(event);
  uncoveredByKey = "";
}

export async function startPrivacyCover(): Promise<void> {
  setCovered(wasCovered());
  let on = false;
  let isLeft = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watch = () => {
    clearTimeout(timer);
    if (on) timer = setTimeout(() => setCovered(true), IDLE);
  };
  const set = (next: boolean) => {
    on = next;
    watch();
  };
  for (const touch of ["pointerdown", "keydown", "input"]) addEventListener(touch, watch, true);
  // To scroll past names for somebody else is no tap: they stay covered.
  addEventListener("click", hearClick, true);
  addEventListener("auxclick", hearClick, true);
  addEventListener("mousedown", hearPress, true);
  addEventListener("keydown", hearKey, true);
  addEventListener("keyup", hearKeyUp, true);
  addEventListener("input", () => setCovered(false), true);
  // A page that is left for another is hidden too, and that covers nothing: it may be loaded anew.
  addEventListener("pagehide", () => (isLeft = true), true);
  addEventListener("pageshow", () => (isLeft = false), true);
  document.addEventListener("visibilitychange", () => document.hidden && on && !isLeft && setCovered(true));
  settingChanges.subscribe(({ name, on: next }) => name === "guard" && set(next));
  set(await readSetting("guard"));
}
