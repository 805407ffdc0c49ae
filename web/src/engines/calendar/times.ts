/** When a calendar means: instants, and what the clocks at the venue show, in the zone that it names or describes. Pure. */

import { toInstant, toInstantBy, toWallTime } from "../../domain/days/localTime";
import type { Property } from "../text/contentLine";
import type { ParsedCalendar } from "./components";
import { readOwnZone } from "./ownZone";
import { parseClock } from "./values";
import { findIana, findLikeZone, findPlace, isUtc, parseAhead } from "./zones";

/** Where a wall time holds: an IANA zone, or clocks that go by rules of their own, and the zone they are most like. */
interface ZonePlace {
  zone: string | null;
  /** How far the clocks are ahead of UTC at an instant, ms; null where it is as the zone says. */
  ahead: ((at: number) => number) | null;
}

export interface CalendarTime {
  /** As the clocks at the venue show it, written as if it were UTC, in ms. */
  wall: number;
  /** Null for a whole day. */
  at: number | null;
  where: ZonePlace;
  /** It was written in UTC or by an offset: what repeats does so by that, whatever the clocks do. */
  isAbsolute?: true;
}

const NOWHERE: ZonePlace = { zone: null, ahead: null };

export const findInstant = (wall: number, { zone, ahead }: ZonePlace, here: string): number =>
  ahead ? toInstantBy(wall, ahead) : toInstant(wall, zone ?? here);

export const findWall = (at: number, { zone, ahead }: ZonePlace, here: string): number =>
  ahead ? at + ahead(at) : toWallTime(at, zone ?? here);

/** The IANA zone of a time; null where the clocks there show another time than the calendar's own rules. */
export const findZone = ({ wall, at, where: { zone, ahead } }: CalendarTime): string | null =>
  zone && ahead && at !== null && toWallTime(at, zone) !== wall ? null : zone;

/** Which zone each TZID of a file means. `here` is the zone of the device, for times that name none. */
export class Zones {
  private readonly known = new Map<string, ZonePlace>();
  private readonly usual: ZonePlace;

  constructor(
    private readonly calendar: ParsedCalendar,
    readonly here: string,
  ) {
    const names = [
      calendar.head.get("X-WR-TIMEZONE")?.value ?? "",
      ...(calendar.zones.size === 1 ? calendar.zones.keys() : []),
    ];
    const zone = names.map(findIana).find((name) => name && !isUtc(name));
    this.usual = { zone: zone ?? null, ahead: null };
  }

  /** Of a TZID; of the whole calendar where there is none. */
  get(tzid: string | undefined): ZonePlace {
    if (!tzid) return this.usual;
    if (!this.known.has(tzid)) this.known.set(tzid, this.resolve(tzid));
    return this.known.get(tzid)!;
  }

  /** A place is taken at its name; what may be anything, such as EST, goes by the file's own rules first. */
  private resolve(tzid: string): ZonePlace {
    const description = this.calendar.zones.get(tzid);
    const place = findPlace(tzid) ?? (description?.place && findPlace(description.place));
    if (place) return { zone: place, ahead: null };
    const ahead = description && readOwnZone(description);
    if (ahead) {
      const [winter, summer] = [ahead(Date.UTC(2026, 0, 15)), ahead(Date.UTC(2026, 6, 15))];
      if (isUtc(tzid) && !winter && !summer) return { zone: "UTC", ahead: null };
      return { zone: findLikeZone(winter, summer) ?? null, ahead };
    }
    const zone = findIana(tzid);
    if (zone) return { zone, ahead: null };
    const named = parseAhead(tzid);
    return named === null ? this.usual : { zone: null, ahead: () => named };
  }
}

/** A time as a property has it; null where it is none, or no such day is in the calendar. */
export function parseTime({ value, params }: Property, zones: Zones): CalendarTime | null {
  const clock = parseClock(value, /^date$/i.test(params["VALUE"] ?? ""));
  if (!clock || clock.wall < Date.UTC(1900)) return null;
  const { wall, isDay, ahead } = clock;
  if (isDay) return { wall, at: null, where: NOWHERE };
  const named = zones.get(params["TZID"]);
  if (ahead === undefined && named.zone !== "UTC")
    return { wall, at: findInstant(wall, named, zones.here), where: named };
  const at = wall - (ahead ?? 0);
  const where = named.zone === "UTC" ? zones.get(undefined) : named;
  return { wall: findWall(at, where, zones.here), at, where, isAbsolute: true };
}

/** What it repeats by, ms: the clocks where it is, or UTC. */
export const getClock = ({ at, wall, isAbsolute }: CalendarTime): number => (isAbsolute ? at! : wall);

/** The same time when that clock shows another one. */
export function moveTime(time: CalendarTime, clock: number, { here }: Zones): CalendarTime {
  if (time.at === null) return { ...time, wall: clock };
  return time.isAbsolute
    ? { ...time, at: clock, wall: findWall(clock, time.where, here) }
    : { ...time, wall: clock, at: findInstant(clock, time.where, here) };
}
