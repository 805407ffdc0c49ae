/** One place hears of what nobody expected to fail. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Failure, onFailure, reportFailure, watchFailures } from "../../../web/src/platform/failures";

const page = new EventTarget();
vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
watchFailures();

let failures: Failure[] = [];
beforeEach(() => {
  failures = [];
  onFailure((failure) => failures.push(failure));
});

const happens = (type: string, details: object) =>
  page.dispatchEvent(Object.assign(new Event(type), details));

describe("a failure", () => {
  it("that nobody caught is told, and not yet shown", () => {
    const error = new Error("thrown");
    happens("error", { error });
    happens("unhandledrejection", { reason: error });
    expect(failures).toEqual([
      { error, isShown: false },
      { error, isShown: false },
    ]);
  });

  it("that stands where it happened is told as shown", () => {
    const quiet = vi.spyOn(console, "error").mockImplementation(() => {});
    const error = new Error("drawn");
    reportFailure(error);
    expect(failures).toEqual([{ error, isShown: true }]);
    expect(quiet).toHaveBeenCalledWith(error);
  });

  it("is neither a browser's own notice nor what was given up on purpose", () => {
    happens("error", { error: null });
    happens("unhandledrejection", { reason: new DOMException("left", "AbortError") });
    expect(failures).toEqual([]);
  });
});
