/** Days, times, offsets and durations as calendars write them. Pure. */

interface ClockReading {
  /** As clocks show it, written as if it were UTC, in ms. */
  wall: number;
  isDay: boolean;
  /** How far those clocks are ahead of UTC, ms, where the text itself says so: 0 behind a Z. */
  ahead?: number;
}

const FORM =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d{1,6})?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i;
/** Those of Outlook begin in 1601. */
const [FIRST_YEAR, LAST_YEAR] = [1600, 2199];

/** `+0530` in ms; null where it is none. */
export function parseOffset(text: string): number | null {
  const [, sign, hours, minutes, seconds] = /^([+-])(\d\d):?(\d\d)(?::?(\d\d))?/.exec(text.trim()) ?? [];
  if (!sign) return null;
  return (
    (sign === "-" ? -1 : 1) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds ?? 0)) * 1000
  );
}

/** A day or a time; null where it is none, or no such day is in the calendar. */
export function parseClock(text: string, onlyDay = false): ClockReading | null {
  const written = text.trim().slice(0, 60);
  const [, year, month, day, hour, minute, second = "0", end] =
    FORM.exec(onlyDay ? written.replace(/[T ].*$/i, "") : written) ?? [];
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // The end of a day, as ISO 8601 may write it.
  const isEndOfDay = Number(hour) === 24 && Number(minute) === 0 && Number(second) === 0;
  const isReal =
    new Date(midnight).getUTCDate() === Number(day) &&
    Number(year) >= FIRST_YEAR &&
    Number(year) <= LAST_YEAR;
  if (!isReal || (Number(hour ?? 0) > 23 && !isEndOfDay) || Number(minute ?? 0) > 59 || Number(second) > 60)
    return null;
  if (hour === undefined) return { wall: midnight, isDay: true };
  const wall = midnight + ((Number(hour) * 60 + Number(minute)) * 60 + Math.min(Number(second), 59)) * 1000;
  if (end === undefined) return { wall, isDay: false };
  return { wall, isDay: false, ahead: /^z$/i.test(end) ? 0 : parseOffset(end)! };
}

/** A duration as whole days and ms besides; null where it is none. */
export function parseDuration(text: string): { days: number; ms: number } | null {
  const match =
    /^\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/i.exec(
      text.trim().slice(0, 60),
    );
  if (!match) return null;
  const [weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return { days: weeks * 7 + days, ms: ((hours * 60 + minutes) * 60 + seconds) * 1000 };
}
