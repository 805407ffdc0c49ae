/** Recertification credits: minutes as PDCs, and how many are together. Pure. */
import type { CreditFields } from "./records/model";

/** What SHRM counts: an hour of learning is one, in quarters. */
const MINUTES = 60;
const QUARTER = MINUTES / 4;
/** A certificate is renewed after so many years. */
export const YEARS = 3;

/** What was typed, as minutes: a point or a comma, quarters; undefined where it is no such number. */
export function parseMinutes(typed: string): number | undefined {
  const pdcs = Number(typed.trim().replace(",", "."));
  const minutes = pdcs * MINUTES;
  return typed.trim() && minutes > 0 && minutes % QUARTER === 0 && pdcs <= 100 ? minutes : undefined;
}

export const formatPdcs = (minutes: number): string => String(minutes / MINUTES);

/** The minutes of those earned since that day; what has no day counts. */
export function sumMinutes(credits: CreditFields[], since: string): number {
  return credits
    .filter(({ earned_on }) => !earned_on || earned_on >= since)
    .reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
}
