/** Wall clocks of time zones and instants, by the browser's own tables. A wall time is written as if it were UTC, in ms. Pure. */
import { DAY } from "./days";

const clocks = new Map<string, Intl.DateTimeFormat | null>();

/** A clock that shows a zone's time; null where the browser knows no such zone. */
function clock(zone: string): Intl.DateTimeFormat | null {
  if (!clocks.has(zone)) {
    const all = {
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    } as const;
    try {
      clocks.set(zone, new Intl.DateTimeFormat("en-US", { ...all, hourCycle: "h23", timeZone: zone }));
    } catch {
      clocks.set(zone, null);
    }
  }
  return clocks.get(zone)!;
}

export const isZone = (zone: string): boolean => zone.length <= 64 && clock(zone) !== null;

/** What a zone's clocks show at an instant. An unknown zone shows UTC. */
export function toWallTime(at: number, zone: string): number {
  const [month, day, year, hour, minute, second] = clock(zone)?.format(at).match(/\d+/g)?.map(Number) ?? [];
  return year === undefined ? at : Date.UTC(year, month! - 1, day, hour, minute, second);
}

/**
 * The instant at which clocks show a time, where `ahead` tells how far they are ahead of UTC at an instant. What they show twice is the
 * first of both; what they leap over is counted on from before the leap: half past two becomes half past three (RFC 5545, 3.3.5).
 */
export function toInstantBy(wall: number, ahead: (at: number) => number): number {
  const before = ahead(wall - DAY);
  const after = ahead(wall + DAY);
  const early = wall - before;
  if (before === after || ahead(early) === before) return early;
  return ahead(wall - after) === after ? wall - after : early;
}

/** The instant at which a zone's clocks show a time. */
export const toInstant = (wall: number, zone: string): number =>
  toInstantBy(wall, (at) => toWallTime(at, zone) - at);

/** The day of a wall time, `YYYY-MM-DD`. */
export const getWallDay = (wall: number): string => new Date(wall).toISOString().slice(0, 10);

/** The device's own zone. */
export const getDeviceZone = (): string => {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return isZone(zone) ? zone : "UTC";
};
