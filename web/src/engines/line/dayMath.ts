/** Days counted from today. A day is the UTC midnight that begins it, in ms; a week begins on Monday. Pure. */

export const DAY = 86_400_000;

/** Undefined where no such day is in the calendar. `month` counts from 0. */
export function buildDay(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month, day);
  return new Date(time).getUTCDate() === day && month >= 0 && month < 12 ? time : undefined;
}

/** The first of a month, so many months ahead of today's. */
export const addMonths = (today: number, ahead: number): number =>
  Date.UTC(new Date(today).getUTCFullYear(), new Date(today).getUTCMonth() + ahead, 1);

/** The next time that the day of the year comes, today included. */
export function findNextOfYear(today: number, month: number, day: number): number | undefined {
  const year = new Date(today).getUTCFullYear();
  const time = buildDay(year, month, day);
  if (time !== undefined && time >= today) return time;
  // The 29th of February waits for a leap year.
  return buildDay(year + 1, month, day) ?? buildDay(year + 4 - (year % 4), month, day);
}

/** The next month, this one first, that has such a day to come. */
export function findNextOfMonth(today: number, day: number): number | undefined {
  const days = [0, 1, 2].map((ahead) => {
    const first = new Date(addMonths(today, ahead));
    return buildDay(first.getUTCFullYear(), first.getUTCMonth(), day);
  });
  return days.find((time) => time !== undefined && time >= today);
}

/** The weekday that comes next, never today; or that of the coming week. Sunday is 0. */
export function findNextWeekday(today: number, weekday: number, isOfNextWeek = false): number {
  const now = new Date(today).getUTCDay();
  if (isOfNextWeek) return today + (7 - ((now + 6) % 7) + ((weekday + 6) % 7)) * DAY;
  return today + (((weekday - now + 6) % 7) + 1) * DAY;
}

/** The Friday of this week or of one ahead; today, where that is over. */
export const findEndOfWeek = (today: number, ahead = 0): number =>
  Math.max(today, findNextWeekday(today, 1, true) + (7 * ahead - 3) * DAY);
