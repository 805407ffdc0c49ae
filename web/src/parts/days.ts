/** Times and days in the words of the reader's own language settings. */

const pad = (part: number) => String(part).padStart(2, "0");
const clock = new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit" });
const day = new Intl.DateTimeFormat(undefined, { weekday: "short", day: "numeric", month: "short" });
const dayOfYear = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", year: "numeric" });

/** The local day, YYYY-MM-DD, `ahead` days from now. */
export function today(ahead = 0, now = new Date()): string {
  const then = new Date(now.getFullYear(), now.getMonth(), now.getDate() + ahead);
  return `${then.getFullYear()}-${pad(then.getMonth() + 1)}-${pad(then.getDate())}`;
}

/** Whether a gathering of these days is still to come, or goes on today; one without a day may be. */
export const isAhead = ({ starts_on, ends_on }: { starts_on?: string | null; ends_on?: string | null }): boolean =>
  (ends_on ?? starts_on ?? "9") >= today();

/** A time of capture: the hour alone where it was today. */
export function timeWords(at: number): string {
  const then = new Date(at);
  const hour = clock.format(then);
  if (today(0, then) === today()) return hour;
  return `${Date.now() - at < 300 * 24 * 3_600_000 ? day.format(then) : dayOfYear.format(then)}, ${hour}`;
}

/** A calendar day in words; the year only where it is not this one. What is no day stays as it is. */
export function dayWords(on: string): string {
  const [year, month, date] = on.split("-").map(Number);
  const then = new Date(year!, month! - 1, date);
  if (Number.isNaN(then.getTime())) return on;
  return (year === new Date().getFullYear() ? day : dayOfYear).format(then);
}

export function daysWords(first?: string | null, last?: string | null): string {
  if (!first) return last ? dayWords(last) : "";
  return last && last !== first ? `${dayWords(first)} – ${dayWords(last)}` : dayWords(first);
}
