/** An event's hours by the clocks of its venue, as they are typed: days, hours and zone move together. Pure. */
import { instantOf, isZone, wallOf } from "../intake/calendar/localtime";
import type { EventFields } from "../kinds/model";

export type End = "starts" | "ends";
type Hours = Record<End, string>;

const DAY = 86_400_000;
/** Years are typed digit by digit: 0002 is on the way to 2026. */
const EARLIEST = "1971";
const zoneOf = ({ timezone }: EventFields, here: string): string => (timezone && isZone(timezone) ? timezone : here);
const wallAt = (on: string, hour: string): number => Date.parse(`${on}T${hour}Z`);

/** `HH:MM` by the venue's clocks, "" where no hour is known. `here` is the zone of the device. */
export function hourOf(fields: EventFields, end: End, here: string): string {
  const at = fields[`${end}_at`];
  return at == null ? "" : new Date(wallOf(at, zoneOf(fields, here))).toISOString().slice(11, 16);
}

const hoursOf = (fields: EventFields, here: string): Hours => ({
  starts: hourOf(fields, "starts", here),
  ends: hourOf(fields, "ends", here),
});

/** Both instants anew, from days, hours and zone. An hour without a day stays as it was. */
function instants(fields: EventFields, hours: Hours, here: string): EventFields {
  const { starts_on: first } = fields;
  const last = fields.ends_on ?? first;
  if (!first || !last || first < EARLIEST || last < EARLIEST) return {};
  const zone = zoneOf(fields, here);
  // An end at one in the morning is of the night that follows the one day.
  const night = first === last && hours.starts !== "" && hours.ends !== "" && hours.ends < hours.starts;
  return {
    starts_at: hours.starts ? instantOf(wallAt(first, hours.starts), zone) : null,
    ends_at: hours.ends ? instantOf(wallAt(last, hours.ends) + (night ? DAY : 0), zone) : null,
  };
}

/** What is to be written when an hour is typed; "" takes it out. */
export const withHour = (fields: EventFields, end: End, hour: string, here: string): EventFields =>
  instants(fields, { ...hoursOf(fields, here), [end]: hour }, here);

/** What is to be written when a day is chosen: the hours stay, on the new day. */
export function withDay(fields: EventFields, end: End, day: string | null, here: string): EventFields {
  const timed = fields.starts_at != null || fields.ends_at != null;
  const next = { ...fields, [`${end}_on`]: day };
  return { [`${end}_on`]: day, ...(timed && instants(next, hoursOf(fields, here), here)) };
}

/**
 * What is to be written when a zone is typed. Hours typed by hand are the venue's, and stay on its clocks; a
 * calendar's are instants, whatever zone it forgot to name.
 */
export function withZone(fields: EventFields, timezone: string | null, here: string): EventFields {
  const byHand = fields.starts_at != null && fields.calendar_uid == null;
  return { timezone, ...(byHand && instants({ ...fields, timezone }, hoursOf(fields, here), here)) };
}
