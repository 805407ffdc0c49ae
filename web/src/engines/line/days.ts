/** The day that a promise names, counted from today: chrono reads phrases, and what is none for a promise goes. Pure. */
import { Chrono, configuration, type ParsedResult, type Refiner } from "chrono-node/en";
import { DAY_FORMS, DAYS_END } from "./dayForms";
import { buildDay, DAY, findNextOfYear, findNextWeekday } from "./dayMath";

interface PromisedDay {
  from: number;
  to: number;
  /** `YYYY-MM-DD` */
  value: string;
}

/** Nobody promises further into a text, and to read on would be felt at each key. */
const LONGEST = 1_000;

/** Nobody promises for a day beyond ten years, either. */
const FURTHEST = 3_653 * DAY;

/** Times of day, and numbers that only look like days: part 1/2, a 1:1. They are blanked, so that no day takes them in. */
const NO_DAY = new RegExp(
  [
    "\\b\\d{1,2}(?::\\d\\d)?\\s?[ap]\\.?m\\b",
    "\\b\\d{1,3}:\\d{1,3}\\b",
    "\\b(?:at|around)\\s+\\d{1,2}\\b(?![/-])",
    "\\b(?:morning|afternoon|evening|night|noon|midnight)\\b",
    "\\b(?:parts?|pages?|steps?|slides?|sections?|chapters?|sessions?|weeks?|days?|versions?|tables?|rooms?|booths?|halls?|rows?|rounds?|modules?|items?|points?|drafts?|figures?|no\\.?)\\s+\\d+(?:/\\d+)*\\b",
  ].join("|"),
  "giu",
);

/** What belongs to a day in front of it. Behind the words of the first group any day counts. */
const LEAD =
  /\b(?:(by|on|before|until|till?|due|over)\s+)?(?:the\s+)?(?:(?:eod|cob|close of business|end of (?:the )?day|first thing|early|late)\s+(?:on\s+)?)?(?:the\s+)?$/iu;
const PAST = /\b(?:last(?! day of)|past|yesterday|ago|previous)\b/i;
/** Before or behind a weekday: it says of when something is, and promises nothing. */
const OF_THEN = /(?:\b(?:from|since|previous|prior)|(?<!\b(?:end|close) )\bof)\s+$/i;
const GONE = /^\s+last\b/i;
/** The day goes on, and is a possessive, a name, part of a number. */
const GOES_ON = /^(?:[\p{L}\p{N}/'’-]|\.\p{L})/u;
/** Also other words or numbers: she sat, the sun, she may 20, the 1st draft. They count behind "by" and its kin, or last. */
const SHY = /^(?:sun|mon|wed|sat|weekend|may\s+\d.*|\d\d?(?:st|nd|rd|th)|\d\d?\/\d\d?(?:\/\d+)?)$/i;
/** In small letters it may be what people do. */
const SHY_IF_SMALL = /^march\s+\d/;

/** A day without a year is the next such: the library takes the nearest, and knows no 29th of February to come. */
const FORWARD: Refiner = {
  refine: ({ refDate }, results) => {
    const today = Date.UTC(refDate.getFullYear(), refDate.getMonth(), refDate.getDate());
    for (const { start } of results) {
      if (!start.isCertain("month") || start.isCertain("year")) continue;
      const day = start.isCertain("day") ? start.get("day")! : 1;
      const time = findNextOfYear(today, start.get("month")! - 1, day);
      if (time !== undefined) start.assign("year", new Date(time).getUTCFullYear());
    }
    return results;
  },
};

const { parsers, refiners } = configuration.createCasualConfiguration(false);
/** Of two readings that are as long, the first stands. */
const chrono = new Chrono({ parsers: [...DAY_FORMS, ...parsers], refiners: [FORWARD, ...refiners] });

function parseResults(text: string, today: number): ParsedResult[] {
  const now = new Date(today);
  return chrono.parse(text, new Date(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), 12));
}

/** The day that a phrase means, if it means one that may be promised. */
function readTime({ text, start }: ParsedResult, today: number, isBound: boolean): number | undefined {
  const isSpan = start.isCertain("hour") || /^for\b/i.test(text);
  // "24/7" is no 24th of July.
  const month = Number(/^(\d\d?)\//.exec(text)?.[1] ?? 1);
  if (isSpan || month > 12 || PAST.test(text)) return;
  const isMonthOnly = start.isCertain("month") && !start.isCertain("day");
  if (isMonthOnly && !isBound) return;
  const isWeekdayOnly = start.isCertain("weekday") && !start.isCertain("day");
  const time = isWeekdayOnly
    ? findNextWeekday(today, start.get("weekday")!, /\bnext\b/i.test(text))
    : buildDay(start.get("year")!, start.get("month")! - 1, start.get("day")!);
  return time !== undefined && time >= today && time < today + FURTHEST ? time : undefined;
}

interface FoundDay {
  from: number;
  to: number;
  time: number;
  isBound: boolean;
  isClose: boolean;
}

/** "Tomorrow EOD" is one day, and it is tomorrow. */
function joinCloses(days: FoundDay[], open: string): FoundDay[] {
  const joined: FoundDay[] = [];
  for (const day of days) {
    const before = joined.at(-1);
    if (before && day.isClose && !before.isClose && /^[\s,]*$/.test(open.slice(before.to, day.from)))
      joined[joined.length - 1] = { ...before, to: day.to, isBound: before.isBound || day.isBound };
    else joined.push(day);
  }
  return joined;
}

function readResult(open: string, result: ParsedResult, today: number): FoundDay | undefined {
  const [, before = "", text = ""] = /^([,(（]?\s*(?:on\s+)?)(.*?)\s*[,)）]?$/isu.exec(result.text) ?? [];
  const at = result.index + before.length;
  const to = at + text.length;
  const lead = LEAD.exec(open.slice(0, at));
  const isBound =
    lead?.[1] !== undefined || /^(?:in|within|next)\b/i.test(text) || /\bin\s+$/i.test(open.slice(0, at));
  const isLast = /^[\s.,;:!?)\uFFFC]*(?:\n|$)/.test(open.slice(to));
  const isShy = (SHY.test(text) || SHY_IF_SMALL.test(text)) && !isBound && !isLast;
  if (GOES_ON.test(open.slice(to)) || isShy) return;
  const isWeekday = result.start.isCertain("weekday") && !result.start.isCertain("day");
  if (isWeekday && (OF_THEN.test(open.slice(0, at)) || GONE.test(open.slice(to)))) return;
  const time = readTime({ ...result, text, start: result.start }, today, isBound);
  return time === undefined
    ? undefined
    : {
        from: at - (lead?.[0].length ?? 0),
        to,
        time,
        isBound: lead?.[1] !== undefined,
        isClose: DAYS_END.test(text),
      };
}

/** Reads a text on a day, `YYYY-MM-DD`. */
export type FindDay = (text: string, on: string) => PromisedDay | undefined;

/** The day that stands behind "by" or its kin; else the last of the line. */
export const findDay: FindDay = (open, on) => {
  const today = Date.parse(`${on}T00:00Z`);
  const text = open.slice(0, LONGEST).replace(NO_DAY, (word) => "\uFFFC".repeat(word.length));
  const days = parseResults(text, today).flatMap((result) => readResult(open, result, today) ?? []);
  const [best] = joinCloses(days, open).sort(
    (one, other) => Number(other.isBound) - Number(one.isBound) || other.from - one.from || other.to - one.to,
  );
  return best && { from: best.from, to: best.to, value: new Date(best.time).toISOString().slice(0, 10) };
};
