/**
 * Names and their words are covered while nobody looks at the device, or somebody else does. A mark on the page is all
 * that changes, the style sheets do the rest: what is read aloud stays as it is. They stay covered, from page to page,
 * until the eye or a tap on what is covered uncovers them. Nothing acts through the cover: such a tap does nothing else.
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
  if (covered) page.dataset["covered"] = "";
  else delete page.dataset["covered"];
  privacyCover.set(covered);
  rememberCovered(covered);
}

/** The style sheets alone know what is covered: nothing else is blurred. */
const isCovered = (element: Element): boolean => getComputedStyle(element).filter !== "none";

const isUnder = (element: Element | null): boolean =>
  !!element && (isCovered(element) || isUnder(element.parentElement));

const CONTROLS = "a,button,input,select,textarea,label,summary,[role=option]";
/** What a control acts on stands in the nearest of these. The frame shows no names, and its links lead where they say. */
const AROUND = "li,form,section,article,dialog,.page";

const showsCovered = (around: Element | null): boolean =>
  !!around && [...around.querySelectorAll("*")].some(isCovered);

/** Whether what is pressed is covered, or is a button beside it. To go into a field acts on nothing. */
const isPressedUnseen = ({ target }: Event): boolean =>
  target instanceof Element &&
  privacyCover.get() &&
  (isUnder(target) ||
    (!isTextField(target) && !!target.closest(CONTROLS) && showsCovered(target.closest(AROUND))));

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Whether the second click of a double click belongs to the one that uncovered. */
let uncoveredByClick = false;

function hearClick(event: MouseEvent): void {
  // What the app presses by itself is nobody's tap.
  if (!event.isTrusted) return;
  const isSecond = event.detail > 1 && uncoveredByClick;
  uncoveredByClick = isSecond || isPressedUnseen(event);
  if (!uncoveredByClick) return;
  setCovered(false);
  swallow(event);
}

/** A press alone opens a list of options, or a calendar. */
function hearPress(event: Event): void {
  if (isPressedUnseen(event) && !isTextField(event.target)) swallow(event);
}

/** Keys that are the browser's own, such as those that load the page anew, or lead on: they act on nothing here. */
const isOther = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key === "Enter" ? false : ctrlKey || metaKey || altKey || !/^([^/n]|Arrow.*)$/.test(key);

let uncoveredByKey = "";

function hearKey(event: KeyboardEvent): void {
  const { key, target } = event;
  if (!privacyCover.get() || isOther(event)) return;
  // A letter in a field is typed. Enter is no letter: it takes, keeps and sends.
  if (isTextField(target) && (key !== "Enter" || isComposing(event))) return;
  if (!showsCovered((target as Element).closest(AROUND) ?? document.querySelector(".page"))) return;
  setCovered(false);
  uncoveredByKey = key;
  swallow(event);
}

/** The blank presses a button when it comes up again. */
function hearKeyUp(event: KeyboardEvent): void {
  if (event.key === uncoveredByKey) swallow(event);
  uncoveredByKey = "";
}

/** Who types sees what is typed, with all of its form, until that is left; what others said stays covered. */
function hearInput(): void {
  if (privacyCover.get()) page.dataset["covered"] = "typing";
}

function hearFocusOut({ target, relatedTarget }: FocusEvent): void {
  const form = target instanceof Element ? target.closest("form") : null;
  if (privacyCover.get() && !form?.contains(relatedTarget as Node | null)) setCovered(true);
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
  addEventListener("input", hearInput, true);
  addEventListener("focusout", hearFocusOut, true);
  // A page that is left for another is hidden too, and that covers nothing: it may be loaded anew.
  addEventListener("pagehide", () => (isLeft = true), true);
  addEventListener("pageshow", () => (isLeft = false), true);
  document.addEventListener("visibilitychange", () => document.hidden && on && !isLeft && setCovered(true));
  settingChanges.subscribe(({ name, on: next }) => name === "guard" && set(next));
  set(await readSetting("guard"));
}
