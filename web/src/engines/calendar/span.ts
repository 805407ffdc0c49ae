/** When an event begins and ends, and the same at another time. Pure. */

import { DAY } from "../../domain/days/days";
import { listProperties, type PropertySet } from "./components";
import { type CalendarTime, findInstant, findWall, getClock, moveTime, parseTime, type Zones } from "./times";
import { parseDuration } from "./values";

export interface Span {
  start: CalendarTime;
  end: CalendarTime;
}

/** Where an event ends: by its end, its duration, or at once; a whole day ends with its day. */
function findEnd(set: PropertySet, start: CalendarTime, zones: Zones): CalendarTime {
  const endProperty = set.properties.get("DTEND");
  const end = endProperty && parseTime(endProperty, zones);
  if (end && (start.at === null || end.at === null ? end.wall >= start.wall : end.at >= start.at)) return end;
  const lasts = parseDuration(set.properties.get("DURATION")?.value ?? "");
  const wall = start.wall + (lasts?.days ?? (start.at === null ? 1 : 0)) * DAY;
  if (start.at === null) return { ...start, wall: wall + (lasts?.ms ?? 0) };
  const at = (lasts?.days ? findInstant(wall, start.where, zones.here) : start.at) + (lasts?.ms ?? 0);
  return { ...start, at, wall: findWall(at, start.where, zones.here) };
}

export function readSpan(set: PropertySet, zones: Zones): Span | "no-start" | "bad-start" {
  const [begins] = listProperties(set, "DTSTART");
  if (!begins) return "no-start";
  const start = parseTime(begins, zones);
  return start ? { start, end: findEnd(set, start, zones) } : "bad-start";
}

/** As long, by the clocks there, from when its own clock shows another time. */
export function moveSpan({ start, end }: Span, clock: number, zones: Zones): Span {
  const moved = moveTime(start, clock, zones);
  const isOneClock = start.at === null || (start.where === end.where && start.isAbsolute === end.isAbsolute);
  if (isOneClock) return { start: moved, end: moveTime(end, clock + getClock(end) - getClock(start), zones) };
  const at = moved.at! + (end.at ?? findInstant(end.wall, start.where, zones.here)) - start.at!;
  return { start: moved, end: { ...end, at, wall: findWall(at, end.where, zones.here) } };
}

/** The last moment that is still in it, as the clocks where it begins show it. */
export function findLastWall({ start, end }: Span, { here }: Zones): number {
  const wall = end.at === null ? end.wall : findWall(end.at, start.where, here);
  // An end is the first moment after: at midnight the last day is the one before.
  return Math.max(start.wall, wall > start.wall ? wall - 1 : wall);
}
