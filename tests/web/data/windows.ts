/** Windows of one browser over one disk: how they are opened, left, and come back as they stood. */
import { afterEach, beforeEach, expect, vi } from "vitest";
import { Locks } from "../locks";
import { current, newDisk, start } from "../phone";

/** A page with all its modules, new: each window is its own. */
export async function openWindow() {
  const page = new EventTarget();
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
  vi.stubGlobal("document", page);
  const app = await start(current());
  const [box, autosave, save, windows, left, typed, taken] = await Promise.all([
    import("../../../web/src/data/boxDraft"),
    import("../../../web/src/data/autosave"),
    import("../../../web/src/features/box/save"),
    import("../../../web/src/store/windows"),
    import("../../../web/src/store/windowDrafts"),
    import("../../../web/src/store/typedDrafts"),
    import("../../../web/src/store/takenDrafts"),
  ]);
  windows.announceWindow();
  autosave.saveOnLeaving();
  const close = () => {
    page.dispatchEvent(new Event("pagehide"));
    return vi.waitFor(async () => expect(Object.keys(localStorage)).toEqual([]));
  };
  /** The page comes back as it stood: all that is in it is there still. */
  const show = () => {
    const event = Object.assign(new Event("pageshow"), { persisted: true });
    page.dispatchEvent(event);
  };
  return { ...box, ...save, ...left, ...typed, ...taken, app, page, close, show };
}

/** One whose box holds what closed windows left, as soon as it is here. */
export async function startWindow() {
  const window = await openWindow();
  await window.startDraft();
  return window;
}

beforeEach(() => {
  newDisk();
  vi.stubGlobal("navigator", { locks: new Locks() });
});
afterEach(() => void vi.unstubAllGlobals());

/** What stands in one field, one below the other. */
export const texts = (...words: string[]): string => words.join("\n");
