/** Times and days in the words of the reader's own language settings. */
import { DAY, getLocalDay, getToday } from "../domain/days/days";

const clock = new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit" });
const day = new Intl.DateTimeFormat(undefined, { weekday: "short", day: "numeric", month: "short" });
const dayOfYear = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", year: "numeric" });

/** Whether a gathering of these days is still to come, or goes on today; one without a day may be. */
export const isAhead = ({
  starts_on,
  ends_on,
}: {
  starts_on?: string | null;
  ends_on?: string | null;
}): boolean => (ends_on ?? starts_on ?? "9") >= getToday();

/** A time of capture: the hour alone where it was today. */
export function formatTime(at: number): string {
  const then = new Date(at);
  const hour = clock.format(then);
  if (getLocalDay(at) === getToday()) return hour;
  return `${Date.now() - at < 300 * DAY ? day.format(then) : dayOfYear.format(then)}, ${hour}`;
}

/** A calendar day in words; the year only where it is not this one. What is no day stays as it is. */
export function formatDay(on: string): string {
  const [year, month, date] = on.split("-").map(Number);
  const then = new Date(year!, month! - 1, date);
  if (Number.isNaN(then.getTime())) return on;
  return (year === new Date().getFullYear() ? day : dayOfYear).format(then);
}

export function formatDays(first?: string | null, last?: string | null): string {
  if (!first) return last ? formatDay(last) : "";
  return last && last !== first ? `${formatDay(first)} – ${formatDay(last)}` : formatDay(first);
}
