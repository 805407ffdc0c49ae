/** One event of a calendar file as an event of ours, or why it is left out. Pure. */
import { unescaped, valueOf, type Property } from "../contentline";
import { asLines, linesOf, oneLine, webLink } from "../plain";
import type { Component } from "./components";
import { dayOf } from "./localtime";
import { durationOf, timeOf, toInstant, toWall, type Time, type Zones } from "./times";

/** Why an event is left out. The sentences stand in `parts/words/intake.ts`. */
export type Why = "cancelled" | "no-start" | "bad-start" | "again" | "too-many" | "too-large" | "no-calendar";

export interface CalendarEvent {
  /** "" where the file gives none. */
  uid: string;
  name: string;
  venue: string;
  city?: string;
  /** Http or https, else "". */
  url: string;
  notes: string;
  /** An IANA name; null where the file names no place. */
  timezone: string | null;
  /** Days at the venue, both included. */
  starts_on: string;
  ends_on: string;
  /** Instants; null where the event lasts whole days. */
  starts_at: number | null;
  ends_at: number | null;
  /** It comes again: only its first time is here. */
  recurs?: true;
}

const DAY = 86_400_000;

/** Where an event ends: by its end, its duration, or at once; a whole day ends with its day. */
function endOf(given: Map<string, Property>, start: Time, zones: Zones): Time {
  const told = given.get("DTEND");
  const end = told && timeOf(told, zones);
  if (end && (start.at === null || end.at === null ? end.wall >= start.wall : end.at >= start.at)) return end;
  const lasts = durationOf(given.get("DURATION")?.value ?? "");
  const wall = start.wall + (lasts?.days ?? (start.at === null ? 1 : 0)) * DAY;
  if (start.at === null) return { ...start, wall: wall + (lasts?.ms ?? 0) };
  const at = (lasts?.days ? toInstant(wall, start.where, zones.here) : start.at) + (lasts?.ms ?? 0);
  return { ...start, at, wall: toWall(at, start.where, zones.here) };
}

/** The town of an address as the United States write it: "…, Chicago, IL 60616". */
const townOf = (address: string): string | undefined => /,\s{0,3}([^,\d]{2,60}),\s{0,3}[A-Z]{2}(?:\s\d{5}(?:-\d{4})?)?(?:,|$)/.exec(address)?.[1]?.trim();

/** The first address of the web in a text. */
const linkIn = (text: string): string =>
  (text.slice(0, 20_000).match(/https?:\/\/[^\s<>"')\]]{1,2000}/gi) ?? []).map((found) => webLink(found.replace(/[.,;:!?]+$/, ""))).find(Boolean) ?? "";

/** In the calendar's own words; `fallback` is a name for what has none. */
export function eventOf({ properties }: Component, zones: Zones, fallback: string): CalendarEvent | Why {
  const text = (name: string): string => {
    const found = properties.get(name);
    return found ? unescaped(valueOf(found)) : "";
  };
  if (/^cancell?ed$/i.test(text("STATUS").trim())) return "cancelled";
  const begins = properties.get("DTSTART");
  if (!begins) return "no-start";
  const start = timeOf(begins, zones);
  if (!start) return "bad-start";
  const end = endOf(properties, start, zones);
  const whole = start.at === null || /^true$/i.test(text("X-MICROSOFT-CDO-ALLDAYEVENT").trim());
  const endWall = end.at === null ? end.wall : toWall(end.at, start.where, zones.here);
  // An end is the first moment after: at midnight the last day is the one before.
  const last = Math.max(start.wall, endWall > start.wall ? endWall - 1 : endWall);
  const place = oneLine(linesOf(text("LOCATION")).map((line) => line.trim()).filter(Boolean).join(", "), "event", "venue");
  const placed = webLink(place);
  const town = townOf(place);
  const called = ["URL", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL"].map((name) => webLink(text(name))).find(Boolean);
  return {
    uid: oneLine(text("UID"), "event", "url"),
    name: oneLine(text("SUMMARY"), "event", "name") || oneLine(fallback, "event", "name"),
    venue: placed ? "" : place,
    ...(town && { city: town }),
    url: called ?? placed ?? (linkIn(place) || linkIn(text("DESCRIPTION"))),
    notes: asLines(text("DESCRIPTION"), "jot", "text"),
    timezone: start.where.zone,
    starts_on: dayOf(start.wall),
    ends_on: dayOf(last),
    starts_at: whole ? null : start.at,
    ends_at: whole ? null : (end.at ?? toInstant(end.wall, start.where, zones.here)),
    ...((properties.has("RRULE") || properties.has("RDATE")) && { recurs: true as const }),
  };
}
