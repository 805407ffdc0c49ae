/** The day that a promise names, counted from today. Pure. */

export interface Day {
  from: number;
  to: number;
  /** `YYYY-MM-DD` */
  value: string;
}

const DAY = 86_400_000;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const WEEKDAYS = "sun mon tue wed thu fri sat".split(" ");
const NUMBERS = "a one two three four five six seven eight nine ten".split(" ");

const MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const WEEKDAY = "(sun(?:day)?|mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?)";
const YEAR = "(?:,?\\s+(20\\d\\d))?";
const NTH = "(?:st|nd|rd|th)";

type Made = number | undefined;

const at = (year: number, month: number, day: number): Made => {
  const time = Date.UTC(year, month, day);
  return new Date(time).getUTCDate() === day && month >= 0 && month < 12 ? time : undefined;
};

/** The next time that the day of the month comes, today included. */
function next(today: number, month: number, day: number, year?: string): Made {
  const now = new Date(today).getUTCFullYear();
  if (year) return at(Number(year.padStart(4, "20")), month, day);
  const made = at(now, month, day);
  return made !== undefined && made >= today ? made : at(now + 1, month, day) ?? at(now + 4 - (now % 4), month, day);
}

/** The next month, this one first, that has such a day to come. */
function ofMonth(today: number, day: number): Made {
  const now = new Date(today);
  const made = [0, 1, 2].map((ahead) => {
    const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead, 1));
    return at(first.getUTCFullYear(), first.getUTCMonth(), day);
  });
  return made.find((time) => time !== undefined && time >= today);
}

function weekday(today: number, name: string, which = ""): number {
  const wanted = WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase());
  const now = new Date(today).getUTCDay();
  // "Next Friday" is the one of next week, and a week begins on Monday.
  if (/next/i.test(which)) return today + (7 - ((now + 6) % 7) + ((wanted + 6) % 7)) * DAY;
  return today + ((wanted - now + 6) % 7 + 1) * DAY;
}

const month = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase());
const count = (text: string): number => (/\d/.test(text) ? Number(text) : Math.max(1, NUMBERS.indexOf(text.toLowerCase())));
const monday = (today: number): number => weekday(today, "mon", "next");

/** `shy` ones are other words or numbers too: they count only behind "by" and its kin, or at the line's end. */
const FORMS: { form: string; shy?: true; made: (today: number, parts: (string | undefined)[]) => Made }[] = [
  { form: "(today|tonight|tonite|eod)", made: (today) => today },
  { form: "(tomm?orr?ow|tmrw|tmw|2moro)", made: (today) => today + DAY },
  { form: "(?:(this|next|coming)\\s+)?" + WEEKDAY, made: (today, [which, name]) => weekday(today, name!, which) },
  { form: "(next\\s+week)", made: monday },
  { form: "(this\\s+week|end\\s+of\\s+(?:the\\s+)?week|eow)", made: (today) => Math.max(today, monday(today) - 3 * DAY) },
  {
    form: "(end\\s+of\\s+(?:the\\s+)?month|eom)",
    made: (today) => Date.UTC(new Date(today).getUTCFullYear(), new Date(today).getUTCMonth() + 1, 0),
  },
  { form: `in\\s+(\\d{1,3}|an?|${NUMBERS.slice(1).join("|")})\\s+days?`, made: (today, [n]) => today + count(n!) * DAY },
  { form: `in\\s+(\\d{1,2}|an?|${NUMBERS.slice(1).join("|")})\\s+(?:weeks?|wks?)`, made: (today, [n]) => today + count(n!) * 7 * DAY },
  { form: "(\\d{4})-(\\d\\d?)-(\\d\\d?)", made: (_, [year, m, day]) => at(Number(year), Number(m) - 1, Number(day)) },
  { form: "(\\d\\d?)/(\\d\\d?)(?:/(20\\d\\d|\\d\\d))?", shy: true, made: (today, [m, day, year]) => next(today, Number(m) - 1, Number(day), year) },
  { form: `${MONTH}\\s+(\\d\\d?)${NTH}?${YEAR}`, made: (today, [name, day, year]) => next(today, month(name!), Number(day), year) },
  { form: `(\\d\\d?)${NTH}`, shy: true, made: (today, [day]) => ofMonth(today, Number(day)) },
  { form: `(\\d\\d?)${NTH}?\\s+(?:of\\s+)?${MONTH}${YEAR}`, made: (today, [day, name, year]) => next(today, month(name!), Number(day), year) },
];
/** Also other words: she sat, the sun. */
const SHY = /^(?:sun|mon|wed|sat)$/i;
const FOUND = FORMS.map(({ form }) => new RegExp(`\\b(?:(by|on|before|until|till?|due)\\s+)?(?:the\\s+)?${form}(?![\\p{L}\\p{N}/'’-])`, "giu"));

/** The day that stands behind "by" or its kin; else the last of the line. */
export function dayIn(open: string, today: string): Day | undefined {
  const now = Date.parse(`${today}T00:00Z`);
  const found = FORMS.flatMap(({ shy, made }, n) =>
    [...open.matchAll(FOUND[n]!)].flatMap((match) => {
      const [raw, by] = match;
      const to = match.index + raw.length;
      const last = /^[\s.,;:!?)\uFFFC]*(?:\n|$)/.test(open.slice(to));
      const time = by || last || !(shy || SHY.test(raw)) ? made(now, match.slice(2)) : undefined;
      return time === undefined || Number.isNaN(time) ? [] : [{ from: match.index, to, time, by: by ? 1 : 0 }];
    }),
  );
  const [best] = found.sort((one, other) => other.by - one.by || other.from - one.from || other.to - one.to);
  return best && { from: best.from, to: best.to, value: new Date(best.time).toISOString().slice(0, 10) };
}
