/** An event's hours by the clocks of its venue, as they are typed: days, hours and zone move together. Pure. */
import { DAY } from "../days/days";
import { isZone, toInstant, toWallTime } from "../days/localTime";
import type { EventFields } from "../records/model";

export type EventEnd = "starts" | "ends";
type Hours = Record<EventEnd, string>;

/** Years are typed digit by digit: 0002 is on the way to 2026. */
const EARLIEST = "1971";
/** A date field takes years of more digits than the calendar has. */
const LATEST = "9999-12-31";
const findZone = ({ timezone }: EventFields, here: string): string =>
  timezone && isZone(timezone) ? timezone : here;
const parseWall = (on: string, hour: string): number => Date.parse(`${on}T${hour}Z`);

/** `HH:MM` by the venue's clocks, "" where no hour is known. `here` is the zone of the device. */
export function formatHour(fields: EventFields, end: EventEnd, here: string): string {
  const at = fields[`${end}_at`];
  return at == null ? "" : new Date(toWallTime(at, findZone(fields, here))).toISOString().slice(11, 16);
}

const readHours = (fields: EventFields, here: string): Hours => ({
  starts: formatHour(fields, "starts", here),
  ends: formatHour(fields, "ends", here),
});

/** Whether it is over before it has begun. It is kept so: one of the two may be about to be corrected. */
export const endsBeforeStart = ({ starts_on, ends_on, starts_at, ends_at }: EventFields): boolean =>
  !!starts_on &&
  ((!!ends_on && ends_on < starts_on) || (starts_at != null && ends_at != null && ends_at < starts_at));

/** Both instants anew, from days, hours and zone. An hour without a day stays as it was. */
function computeInstants(fields: EventFields, hours: Hours, here: string): EventFields {
  const { starts_on: first } = fields;
  const last = fields.ends_on ?? first;
  if (!first || !last || first < EARLIEST || last < EARLIEST || first > LATEST || last > LATEST) return {};
  const zone = findZone(fields, here);
  // An end at one in the morning is of the night that follows the one day.
  const night = first === last && hours.starts !== "" && hours.ends !== "" && hours.ends < hours.starts;
  return {
    starts_at: hours.starts ? toInstant(parseWall(first, hours.starts), zone) : null,
    ends_at: hours.ends ? toInstant(parseWall(last, hours.ends) + (night ? DAY : 0), zone) : null,
  };
}

/** What is to be written when an hour is typed; "" takes it out. */
export const setHour = (fields: EventFields, end: EventEnd, hour: string, here: string): EventFields =>
  computeInstants(fields, { ...readHours(fields, here), [end]: hour }, here);

/** What is to be written when a day is chosen: the hours stay, on the new day. */
export function setDay(fields: EventFields, end: EventEnd, day: string | null, here: string): EventFields {
  const timed = fields.starts_at != null || fields.ends_at != null;
  const next = { ...fields, [`${end}_on`]: day };
  return { [`${end}_on`]: day, ...(timed && computeInstants(next, readHours(fields, here), here)) };
}

/**
 * What is to be written when a zone is typed. Hours typed by hand are the venue's, and stay on its clocks; a
 * calendar's are instants, whatever zone it forgot to name.
 */
export function setZone(fields: EventFields, timezone: string | null, here: string): EventFields {
  const byHand = fields.starts_at != null && fields.calendar_uid == null;
  return { timezone, ...(byHand && computeInstants({ ...fields, timezone }, readHours(fields, here), here)) };
}
