/** Code behind the page: what the network does not bring is asked for again, what is broken is told. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Failure, onFailure, watchFailures } from "../../../web/src/platform/failures";
import { loadPatiently } from "../../../web/src/platform/loading";

const page = new EventTarget();
vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
watchFailures();

let failures: Failure[];
beforeEach(() => {
  failures = [];
  onFailure((failure) => failures.push(failure));
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

const NOT_THERE = [
  "Failed to fetch dynamically imported module: https://heedful.example/assets/a.js",
  "error loading dynamically imported module: https://heedful.example/assets/a.js",
  "Importing a module script failed.",
];

test.each(NOT_THERE)("what does not come is asked for again, ever less often: %s", async (message) => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValue(new TypeError(message));
  const loaded = loadPatiently(load);
  await vi.advanceTimersByTimeAsync(4_999);
  expect(load).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(load).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(9_999);
  expect(load).toHaveBeenCalledTimes(2);
  load.mockResolvedValue("module");
  await vi.advanceTimersByTimeAsync(1);
  expect(await loaded).toBe("module");
  expect(failures).toEqual([]);
});

test("it is asked for at once when there is a network again", async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new TypeError(NOT_THERE[0]));
  load.mockResolvedValue("module");
  const loaded = loadPatiently(load);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(load).toHaveBeenCalledTimes(1);
  page.dispatchEvent(new Event("online"));
  expect(await loaded).toBe("module");
  await vi.advanceTimersByTimeAsync(600_000);
  expect(load).toHaveBeenCalledTimes(2);
});

test("what came and is broken reaches the place for failures, and is not asked for again", async () => {
  const error = new TypeError("undefined is not a function");
  const load = vi.fn<() => Promise<string>>().mockRejectedValue(error);
  await loadPatiently(load).catch((reason: unknown) =>
    // As the browser tells of a promise that nobody waits for.
    page.dispatchEvent(Object.assign(new Event("unhandledrejection"), { reason })),
  );
  await vi.advanceTimersByTimeAsync(600_000);
  expect(load).toHaveBeenCalledTimes(1);
  expect(failures).toEqual([{ error, isShown: false }]);
});
