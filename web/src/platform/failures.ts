/** The one place that hears of what nobody expected to fail: a part that cannot be drawn, a promise nobody waited for. */

export interface Failure {
  error: unknown;
  /** It is said already where it happened. */
  isShown: boolean;
}

let handle: (failure: Failure) => void = () => {};

/** The one who keeps the words, and says what happened where nothing says so yet. */
export function onFailure(listener: (failure: Failure) => void): void {
  handle = listener;
}

/** What was given up on purpose, as a page is left. */
const isGivenUp = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";

/** Tells of a failure that is shown where it happened. */
export function reportFailure(error: unknown): void {
  console.error(error);
  handle({ error, isShown: true });
}

/** From now on, also what no other code catches is told. The browser itself writes that to the console. */
export function watchFailures(): void {
  const tell = (error: unknown) => {
    // Browsers send notices of their own as errors, without one.
    if (error && !isGivenUp(error)) handle({ error, isShown: false });
  };
  addEventListener("error", ({ error }) => tell(error));
  addEventListener("unhandledrejection", ({ reason }) => tell(reason));
}
