/**
 * Stamps: `time-counter-device`, 12 hex digits of milliseconds, 4 hex digits, 8 characters. The width
 * is fixed, so that text order is time order. They come from a hybrid logical clock.
 */
import { DAY } from "../days/days";

/** Where a device's clock stands. It never goes back, save where the server called it far ahead. */
export interface Clock {
  time: number;
  counter: number;
}

const LAST_COUNTER = 0xffff;

export function parseDevice(stamp: string): string {
  return stamp.slice(18);
}

export function parseTime(stamp: string): number {
  return parseInt(stamp.slice(0, 12), 16);
}

/** The clock moved on by one step, to `wall` if that is later. */
export function tick(clock: Clock, wall: number): Clock {
  const now = Math.max(0, Math.floor(wall));
  if (now > clock.time) return { time: now, counter: 0 };
  if (clock.counter < LAST_COUNTER) return { time: clock.time, counter: clock.counter + 1 };
  return { time: clock.time + 1, counter: 0 };
}

/** The clock moved past a stamp that was met. */
export function see(clock: Clock, stamp: string): Clock {
  const time = parseTime(stamp);
  const counter = parseInt(stamp.slice(13, 17), 16);
  return time > clock.time || (time === clock.time && counter > clock.counter) ? { time, counter } : clock;
}

/** How far ahead of its own clock the server believes a stamp, ms since 1970. */
export const getHorizon = (serverNow: number): number => serverNow + DAY;

/**
 * The clock after the server called it far ahead: as low as it may be. Not lower, for a request whose
 * answer was lost may have been taken in up to the horizon, and a lower stamp would seem a late copy.
 */
export function clampClock(clock: Clock, serverNow: number): Clock {
  return clock.time > getHorizon(serverNow) ? { time: getHorizon(serverNow), counter: LAST_COUNTER } : clock;
}

export function formatStamp(clock: Clock, device: string): string {
  return `${clock.time.toString(16).padStart(12, "0")}-${clock.counter.toString(16).padStart(4, "0")}-${device}`;
}

const STAMP = /^[0-9a-f]{12}-[0-9a-f]{4}-[a-z0-9]{8}$/;

export const isStamp = (text: unknown): text is string => typeof text === "string" && STAMP.test(text);

/** New stamps for old ones, so that what was equal stays equal and what was later stays later. */
export function renewStamps(old: Iterable<string>, next: () => string): Map<string, string> {
  return new Map([...new Set(old)].sort().map((stamp) => [stamp, next()]));
}
