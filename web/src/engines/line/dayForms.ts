/** Phrases for days that the library does not know, and such as mean another day to whoever promises. Pure. */
import type { Parser } from "chrono-node/en";
import { addMonths, DAY, findEndOfWeek, findNextOfMonth, findNextWeekday } from "./dayMath";

const NUMBERS = "a one two three four five six seven eight nine ten".split(" ");
const COUNT = `\\d{1,3}|an?|${NUMBERS.slice(1).join("|")}`;
const parseCount = (text: string): number =>
  /\d/.test(text) ? Number(text) : Math.max(1, NUMBERS.indexOf(text.toLowerCase()));

const WEEKDAYS = "sun mon tue wed thu fri sat".split(" ");
const WEEKDAY =
  "(?:sun(?:day)?|mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?)";
const parseWeekday = (name: string): number => WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase());

const TOMORROW = "tomm?orr?ow|tmrw|tmr|tmw|2moro";

const findStart = (today: number, text: string): number => {
  const from = text.replace(/^next\s+/i, "");
  if (from !== text) return findNextWeekday(today, parseWeekday(from), true);
  if (/^(?:today|now)$/i.test(from)) return today;
  return /^t|^2/i.test(from) && parseWeekday(from) < 0
    ? today + DAY
    : findNextWeekday(today, parseWeekday(from));
};

type Meaning = (today: number, groups: (string | undefined)[]) => number | undefined;

const CLOSE = "eod|cob|close of (?:business|play)|end of (?:the )?day";
/** How a day ends: behind another day it is the end of that one. */
export const DAYS_END = new RegExp(`^(?:${CLOSE.replaceAll(" ", "\\s+")})$`, "i");

const FORMS: [string, Meaning][] = [
  [`tonite|${CLOSE}`, (today) => today],
  // The library would make one day of a weekday and the day behind it.
  [
    `(next )?(${WEEKDAY}),? (?:(?:by|at) )?(?:the )?(?:${CLOSE})`,
    (today, [, next, name]) => findNextWeekday(today, parseWeekday(name!), next !== undefined),
  ],
  [TOMORROW, (today) => today + DAY],
  [`(?:the )?day after (?:${TOMORROW})`, (today) => today + 2 * DAY],
  ["weds|tues", (today, [name]) => findNextWeekday(today, parseWeekday(name!))],
  ["this week|eow|end of (?:the |this )?week", (today) => findEndOfWeek(today)],
  ["end of next week", (today) => findEndOfWeek(today, 1)],
  ["next week", (today) => findNextWeekday(today, 1, true)],
  [
    `next week,? (?:on )?(${WEEKDAY})`,
    (today, [, name]) => findNextWeekday(today, parseWeekday(name!), true),
  ],
  ["after the weekend", (today) => findNextWeekday(today, 1, true)],
  ["before the weekend", (today) => findEndOfWeek(today)],
  ["(?:(?:in|over|within) )?the next few days", (today) => today + 3 * DAY],
  ["(?:the )?week after next", (today) => findNextWeekday(today, 1, true) + 7 * DAY],
  ["in a fortnight", (today) => today + 14 * DAY],
  [
    `(?:the )?(${WEEKDAY}) after next`,
    (today, [, name]) => findNextWeekday(today, parseWeekday(name!), true) + 7 * DAY,
  ],
  [
    `(${WEEKDAY}) in (${COUNT}) (?:week|wk)s?`,
    (today, [, name, count]) =>
      findNextWeekday(today, parseWeekday(name!), true) + (parseCount(count!) - 1) * 7 * DAY,
  ],
  [`(${WEEKDAY}) week`, (today, [, name]) => findNextWeekday(today, parseWeekday(name!)) + 7 * DAY],
  ["eom|end of this month", (today) => addMonths(today, 1) - DAY],
  ["next month", (today) => addMonths(today, 1)],
  ["next quarter", (today) => addMonths(today, 3 - (new Date(today).getUTCMonth() % 3))],
  ["next year", (today) => addMonths(today, 12 - new Date(today).getUTCMonth())],
  [
    "eoy|(?:the )?year[- ]end|end of (?:the |this )?year",
    (today) => Date.UTC(new Date(today).getUTCFullYear(), 11, 31),
  ],
  ["(\\d\\d?)(?:st|nd|rd|th)", (today, [, day]) => findNextOfMonth(today, Number(day))],
  [`in (${COUNT}) wks?`, (today, [, count]) => today + parseCount(count!) * 7 * DAY],
  [
    `(${COUNT}) (day|week)s? (?:from|after) (today|now|${TOMORROW}|(?:next )?${WEEKDAY})`,
    (today, [, count, unit, from]) =>
      findStart(today, from!) + parseCount(count!) * (/^w/i.test(unit!) ? 7 : 1) * DAY,
  ],
  [
    `(${COUNT}) weeks? on (${WEEKDAY})`,
    (today, [, count, name]) => findStart(today, name!) + parseCount(count!) * 7 * DAY,
  ],
];

/** As the library asks for them. It sees today's noon, by the clocks of the device. */
export const DAY_FORMS: Parser[] = FORMS.map(([form, meaning]) => {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${form.replaceAll(" ", "\\s+")})(?![\\p{L}\\p{N}])`,
    "iu",
  );
  return {
    pattern: () => pattern,
    extract: ({ refDate }, match) => {
      const time = meaning(Date.UTC(refDate.getFullYear(), refDate.getMonth(), refDate.getDate()), [
        ...match,
      ]);
      if (time === undefined) return null;
      const day = new Date(time);
      return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
    },
  };
});
