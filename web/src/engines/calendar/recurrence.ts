/** The times that a rule of recurrence means, by ical.js, within bounds: rules from outside may have no end, or no time at all. Pure. */

import ICAL from "ical.js";
import { DAY } from "../../domain/days/days";

/** What the rules of one file may cost together. Each step takes the library microseconds, and a rule may want millions. */
export interface StepBudget {
  left: number;
}

/** A rule of `RRULE`, as far as ical.js is to know it: how long it goes on is judged here. */
interface RecurrenceRule {
  text: string;
  frequency: string;
  interval: number;
  /** As it is written; it may be a day or an instant. */
  until: string | undefined;
  isCounted: boolean;
}

const PARTS = /^(?:FREQ|INTERVAL|COUNT|WKST|BY(?:SECOND|MINUTE|HOUR|DAY|MONTHDAY|YEARDAY|MONTH|SETPOS))$/;
const PERIODS: Record<string, number> = {
  SECONDLY: 1_000,
  MINUTELY: 60_000,
  HOURLY: 3_600_000,
  DAILY: DAY,
  WEEKLY: 7 * DAY,
};
/** No calendar is asked beyond it. */
const LAST_YEAR = 2_200;
const EXPANDING_A_YEAR = 5;
const LONGEST_INTERVAL = 1_000;

/** Throws where the library would read it wrongly. */
export function parseRule(value: string): RecurrenceRule {
  const parts = new Map(
    value
      .toUpperCase()
      .slice(0, 2_000)
      .replace(/\s/g, "")
      .split(";")
      .map((part) => part.split("=", 2) as [string, string | undefined]),
  );
  // The library takes each week for the one that is meant.
  if (parts.has("BYWEEKNO")) throw new RangeError("Weeks by number are not read");
  // It counts to each interval one by one.
  if (Number(parts.get("INTERVAL")) > LONGEST_INTERVAL) throw new RangeError("The interval is too long");
  const known = [...parts].filter(([name, given]) => PARTS.test(name) && given);
  return {
    text: `${known.map(([name, given]) => `${name}=${given}`).join(";")};UNTIL=${LAST_YEAR}1231`,
    frequency: parts.get("FREQ") ?? "",
    interval: Math.max(1, Number(parts.get("INTERVAL")) || 1),
    until: parts.get("UNTIL"),
    isCounted: Boolean(parts.get("COUNT")),
  };
}

/** Goes no further than its budget; the library itself looks for ever for what never comes, such as each 30 February. */
class BoundedIterator extends ICAL.RecurIterator {
  constructor(
    rule: InstanceType<typeof ICAL.Recur>,
    start: InstanceType<typeof ICAL.Time>,
    private readonly spend: (steps: number) => void,
  ) {
    super({ rule, dtstart: start });
  }

  override check_contracting_rules(): boolean {
    this.spend(1);
    return super.check_contracting_rules();
  }

  override expand_year_days(year: number): number {
    // The library's own constructor asks already, before there is anything of ours.
    this.spend?.(EXPANDING_A_YEAR);
    return super.expand_year_days(year);
  }
}

/** The library would take the first of March for the 29th of February of most years. */
const bindLeapDay = (text: string, start: Date): string =>
  start.getUTCMonth() === 1 &&
  start.getUTCDate() === 29 &&
  /\bFREQ=YEARLY\b/.test(text) &&
  !/\bBY(?!SETPOS)/.test(text)
    ? `${text};BYMONTH=2;BYMONTHDAY=29`
    : text;

const divideDown = (whole: number, by: number): number => Math.floor(whole / by) * by;
const greatestDivisor = (one: number, other: number): number =>
  other ? greatestDivisor(other, one % other) : one;

/** A start of the same rule that is nearer: the times from `from` on are the same. */
function moveNearer({ frequency, interval, isCounted }: RecurrenceRule, start: number, from: number): number {
  if (isCounted || from <= start) return start;
  const period = PERIODS[frequency];
  if (period) return start + Math.max(0, divideDown(from - start, period * interval) - 2 * period * interval);
  const then = new Date(start);
  const isLeapDay = then.getUTCMonth() === 1 && then.getUTCDate() === 29;
  if (isLeapDay || !/^(?:MONTHLY|YEARLY)$/.test(frequency)) return start;
  const years = frequency === "YEARLY" ? interval : interval / greatestDivisor(interval, 12);
  const ahead = divideDown(new Date(from).getUTCFullYear() - then.getUTCFullYear() - 1, years);
  return then.setUTCFullYear(then.getUTCFullYear() + Math.max(0, ahead));
}

/**
 * Times as clocks show them, in ms as if it were UTC, each later than the one before: all from `from` on, and perhaps some earlier ones.
 * Throws where the rule cannot be read, or costs too much.
 */
export function* listTimes(
  rule: RecurrenceRule,
  start: number,
  isDay: boolean,
  from: number,
  budget: StepBudget,
): Generator<number> {
  const near = new Date(moveNearer(rule, start, from));
  const spend = (steps: number): void => {
    budget.left -= steps * (1 + rule.interval / 100);
    if (budget.left < 0) throw new RangeError("Too many steps");
  };
  const begin = ICAL.Time.fromData({
    year: near.getUTCFullYear(),
    month: near.getUTCMonth() + 1,
    day: near.getUTCDate(),
    hour: near.getUTCHours(),
    minute: near.getUTCMinutes(),
    second: near.getUTCSeconds(),
    isDate: isDay,
  });
  spend(EXPANDING_A_YEAR);
  const iterator = new BoundedIterator(ICAL.Recur.fromString(bindLeapDay(rule.text, near)), begin, spend);
  for (let time = iterator.next(); time; time = iterator.next()) {
    spend(1);
    yield Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
  }
}
