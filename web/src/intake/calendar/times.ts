/** Days, times and durations as calendars write them, and in which zone they are meant. Pure. */
import type { Property } from "../contentline";
import type { Calendar } from "./components";
import { instantOf, wallOf } from "./localtime";
import { ianaOf, isUtc, likeZone } from "./zones";

/** Where a wall time holds: an IANA zone, or so many ms ahead of UTC where there is no name for it. */
export interface Where {
  zone: string | null;
  ahead: number | null;
}

export interface Time {
  /** As the clocks at the venue show it, written as if it were UTC, in ms. */
  wall: number;
  /** Null for a whole day. */
  at: number | null;
  where: Where;
}

const FORM =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d{1,6})?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i;

/** `+0530` in ms; null where it is none. */
export function offsetOf(text: string): number | null {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)/.exec(text.trim()) ?? [];
  return sign ? (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000 : null;
}

export const toInstant = (wall: number, { zone, ahead }: Where, here: string): number =>
  zone ? instantOf(wall, zone) : ahead === null ? instantOf(wall, here) : wall - ahead;

export const toWall = (at: number, { zone, ahead }: Where, here: string): number =>
  zone ? wallOf(at, zone) : ahead === null ? wallOf(at, here) : at + ahead;

/** Which zone each TZID of a file means. `here` is the zone of the device, for times that name none. */
export class Zones {
  private readonly known = new Map<string, Where>();
  private readonly usual: Where;

  constructor(private readonly calendar: Calendar, readonly here: string) {
    const told = [calendar.head.get("X-WR-TIMEZONE")?.value ?? "", ...(calendar.zones.size === 1 ? calendar.zones.keys() : [])];
    const zone = told.map(ianaOf).find((name) => name && !isUtc(name));
    this.usual = { zone: zone ?? null, ahead: null };
  }

  /** Of a TZID; of the whole calendar where there is none. */
  of(tzid: string | undefined): Where {
    if (!tzid) return this.usual;
    if (!this.known.has(tzid)) this.known.set(tzid, this.found(tzid));
    return this.known.get(tzid)!;
  }

  private found(tzid: string): Where {
    const told = this.calendar.zones.get(tzid);
    const zone = ianaOf(tzid) ?? (told?.place && ianaOf(told.place));
    if (zone) return { zone, ahead: null };
    const [standard, daylight] = ["STANDARD", "DAYLIGHT"].map((half) => offsetOf(told?.hours[half] ?? ""));
    const ahead = standard ?? daylight;
    if (ahead === undefined || ahead === null) return this.usual;
    const like = likeZone(ahead, daylight ?? ahead);
    return like ? { zone: like, ahead: null } : { zone: null, ahead };
  }
}

/** A time as a property has it; null where it is none, or no such day is in the calendar. */
export function timeOf({ value, params }: Property, zones: Zones): Time | null {
  const [, year, month, day, hour, minute, second = "0", end] = FORM.exec(value.trim().slice(0, 60)) ?? [];
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const real = new Date(midnight).getUTCDate() === Number(day) && Number(year) >= 1900 && Number(year) < 2200;
  if (!real || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second) > 60) return null;
  if (hour === undefined) return { wall: midnight, at: null, where: { zone: null, ahead: null } };
  const wall = midnight + ((Number(hour) * 60 + Number(minute)) * 60 + Math.min(Number(second), 59)) * 1000;
  const named = zones.of(params["TZID"]);
  const utc = /^z$/i.test(end ?? "") || named.zone === "UTC";
  if (end === undefined && !utc) return { wall, at: toInstant(wall, named, zones.here), where: named };
  const at = wall - (utc ? 0 : offsetOf(end!)!);
  const where = named.zone === "UTC" ? zones.of(undefined) : named;
  return { wall: toWall(at, where, zones.here), at, where };
}

/** A duration as whole days and ms besides; null where it is none. */
export function durationOf(text: string): { days: number; ms: number } | null {
  const found = /^\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/i.exec(text.trim().slice(0, 60));
  if (!found) return null;
  const [weeks, days, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number, number];
  return { days: weeks * 7 + days, ms: ((hours * 60 + minutes) * 60 + seconds) * 1000 };
}
