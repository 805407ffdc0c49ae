/** How long to wait before the next try, and how much to send then. Pure. */
import type { LoadSize, Outcome } from "./exchange";
import { BATCH, PAGE } from "./protocol";

const SHORTEST = 2_000;
const LONGEST = 300_000;
/** So many 5xx in a row before a batch is halved. */
const FAILURES = 3;
const SMALLEST_PAGE = 100;

interface Backoff {
  /** Tries that failed in a row. */
  failed: number;
  /** 5xx in a row with the batch as it is. */
  broken: number;
  size: LoadSize;
}

export const startBackoff = (): Backoff => ({ failed: 0, broken: 0, size: { batch: BATCH, page: PAGE } });

/** The wait before the next try, ms: doubling from 2 s to 5 min, with chance, so that phones do not come in step. */
export function pickDelay({ failed }: Backoff, chance = Math.random()): number {
  const whole = Math.min(LONGEST, SHORTEST * 2 ** Math.min(failed - 1, 10));
  return whole / 2 + (whole / 2) * chance;
}

/** After an answer the batch grows back, step by step. */
export function recordAnswer({ size }: Backoff): Backoff {
  const batch = Math.min(BATCH, Math.max(1, size.batch * 2));
  return { failed: 0, broken: 0, size: { batch, page: Math.min(PAGE, size.page * 2) } };
}

/**
 * After a failure. What is too large is halved at once, what breaks the server after three times, so
 * that one poisonous record cannot block the rest. At last comes a mere poll: if that is answered, the
 * one record is to blame. A page that did not come through in time is asked for in smaller pieces.
 */
export function recordFailure(backoff: Backoff, outcome: Outcome): Backoff {
  const { size } = backoff;
  const failed = backoff.failed + 1;
  if (outcome.is === "network") {
    const page = outcome.slow ? Math.max(SMALLEST_PAGE, size.page >> 1) : size.page;
    return { ...backoff, failed, size: { ...size, page } };
  }
  const { status, load } =
    outcome.is === "problem"
      ? { status: outcome.status, load: outcome.request.changes.length }
      : { status: 0, load: 0 };
  const tooMuch = status === 413 || status === 422;
  const broken = status >= 500 && status !== 503 ? backoff.broken + 1 : 0;
  if (load === 0 || (!tooMuch && broken < FAILURES)) return { failed, broken, size };
  return { failed: 1, broken: 0, size: { ...size, batch: Math.min(size.batch, load) >> 1 } };
}
