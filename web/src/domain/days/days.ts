/** Days of the calendar, written YYYY-MM-DD, and their length. Pure. */

/** ms. */
export const DAY = 86_400_000;

/** Whether it is a day of the calendar; 30 February is none. */
export function isDay(day: string | null | undefined): day is string {
  if (!day || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(day) || day < "0001") return false;
  const at = Date.parse(day);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

/** A day as a number, counted from 1970-01-01. */
export const toDayNumber = (day: string): number => Date.parse(day) / DAY;

const dayTexts = new Map<number, string>();

/** The day of that number. To write it anew each time is what would take long: see `rules/due.ts`. */
export function fromDayNumber(number: number): string {
  let day = dayTexts.get(number);
  if (!day) dayTexts.set(number, (day = new Date(number * DAY).toISOString().slice(0, 10)));
  return day;
}

/** The day so many days after another. */
export const addDays = (day: string, ahead: number): string => fromDayNumber(toDayNumber(day) + ahead);

/** The day that many years before another. */
export const subtractYears = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;

const pad = (part: number, width: number): string => String(part).padStart(width, "0");

/** The day by the clock of this device, `ahead` days after an instant. */
export function getLocalDay(at: Date | number, ahead = 0): string {
  const then = new Date(at);
  const day = new Date(then.getFullYear(), then.getMonth(), then.getDate() + ahead);
  return `${pad(day.getFullYear(), 4)}-${pad(day.getMonth() + 1, 2)}-${pad(day.getDate(), 2)}`;
}

/** Today by the clock of this device, or the day so many days from now. */
export const getToday = (ahead = 0): string => getLocalDay(Date.now(), ahead);

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const options = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  try {
    return new Intl.DateTimeFormat("en-CA", { ...options, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat("en-CA", { ...options, timeZone: "UTC" });
  }
}

/** The calendar day of an instant (ms) in a zone; in UTC where there is no such zone. */
export function getDayInZone(zone: string, at: number): string {
  let format = formats.get(zone);
  if (!format) formats.set(zone, (format = formatOf(zone)));
  return format.format(at);
}
