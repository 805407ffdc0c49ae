/** What is typed is saved at a pause, as its control goes and as the page goes, each time once, and nothing stale comes back. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { buildDraftOptions, makeAutosave, saveOnLeaving } from "../../../web/src/data/autosave";
import { pickLaterDraft, readDraft } from "../../../web/src/store/drafts";
import { newDisk } from "../phone";

const page = new EventTarget();
vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
vi.stubGlobal("document", page);
saveOnLeaving();

const leave = (how: "pagehide" | "visibilitychange") => page.dispatchEvent(new Event(how));

let saved: string[];
let copied: string[];
const make = (pause = 300) =>
  makeAutosave<string>({
    pause,
    save: (value) => saved.push(value),
    keepLastCopy: (value) => copied.push(value),
  });

beforeEach(() => {
  newDisk();
  vi.useFakeTimers();
  [saved, copied] = [[], []];
});
afterEach(() => void vi.useRealTimers());

test("what is typed is saved once, at the pause, as it was typed last", () => {
  const field = make();
  field.type("h");
  vi.advanceTimersByTime(299);
  field.type("he");
  vi.advanceTimersByTime(299);
  expect(saved).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(saved).toEqual(["he"]);
  vi.advanceTimersByTime(10_000);
  leave("pagehide");
  expect([saved, copied]).toEqual([["he"], []]);
});

test("flushed, it is saved at once, its last copy first, and not again at the pause", () => {
  const field = make();
  field.flush();
  field.type("");
  field.flush();
  field.flush();
  vi.advanceTimersByTime(300);
  expect([saved, copied]).toEqual([[""], [""]]);
});

test("stopped, it tells what waited, and saves no more of it", () => {
  const field = make();
  expect(field.stop()).toBeUndefined();
  field.type("he");
  expect(field.stop()).toBe("he");
  vi.advanceTimersByTime(300);
  leave("pagehide");
  expect([saved, copied]).toEqual([[], []]);
  field.type("she");
  vi.advanceTimersByTime(300);
  expect(saved).toEqual(["she"]);
});

test.each(["pagehide", "visibilitychange"] as const)("at %s all that waits is saved, each once", (how) => {
  const [one, other] = [make(), make(800)];
  one.type("one");
  other.type("other");
  make().flush();
  leave(how);
  expect(saved).toEqual(["one", "other"]);
  expect(copied).toEqual(saved);
  leave(how);
  vi.advanceTimersByTime(10_000);
  expect(saved).toHaveLength(2);
});

test("of a draft, a last copy stands as the page goes, until the store has it", async () => {
  const draft = makeAutosave<string>(buildDraftOptions("form"));
  draft.type("half a thou");
  leave("pagehide");
  expect(pickLaterDraft("form", undefined)?.value).toBe("half a thou");
  vi.useRealTimers();
  await vi.waitFor(() => expect(pickLaterDraft("form", undefined)).toBeUndefined());
  expect(await readDraft("form")).toBe("half a thou");
});

test("of a draft that is written, nothing is saved any more: neither at the pause, nor as the page goes", async () => {
  let isWritten = false;
  const draft = makeAutosave<string>(buildDraftOptions("other form", () => isWritten));
  draft.type("half a thou");
  isWritten = true;
  vi.advanceTimersByTime(300);
  draft.type("half a thought");
  leave("pagehide");
  expect(pickLaterDraft("other form", undefined)).toBeUndefined();
  vi.useRealTimers();
  expect(await readDraft("other form")).toBeUndefined();
});
