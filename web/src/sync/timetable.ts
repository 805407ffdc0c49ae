/** When the next exchange begins, and how much it carries: after a pause, a failure, or a quiet that the server asked for. */
import { pickDelay, recordAnswer, recordFailure, startBackoff } from "./backoff";
import type { Outcome } from "./exchange";

/** After an edit, and after many rounds, ms. */
export const PAUSE = 2_000;

export type Timetable = ReturnType<typeof makeTimetable>;

export function makeTimetable(run: () => Promise<void>) {
  let backoff = startBackoff();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The server asked for quiet until then, ms; only the person's own hand goes before it. */
  let notBefore = 0;

  const cancel = () => clearTimeout(timer);

  function plan(delay: number): void {
    cancel();
    timer = setTimeout(() => void run(), delay);
  }

  return {
    plan,
    cancel,
    /** After a failure, however long the server wants to be left alone. */
    planAgain(outcome: Outcome, wait = 0): void {
      backoff = recordFailure(backoff, outcome);
      notBefore = Date.now() + wait;
      plan(Math.max(wait, pickDelay(backoff)));
    },
    noteAnswer(): void {
      backoff = recordAnswer(backoff);
    },
    /** The waits begin anew; what was found too much stays so. */
    forgetFailures(): void {
      backoff = { ...backoff, failed: 0 };
    },
    isFailing: () => backoff.failed > 0,
    getSize: () => backoff.size,
    /** How long the server still wants to be left alone, ms. */
    getQuiet: () => notBefore - Date.now(),
  };
}
