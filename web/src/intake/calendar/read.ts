/** A calendar file as events of ours. Pure, never throws; what is bad in one event leaves the others alone. */
import { textOf } from "../bytes";
import { unescaped, valueOf } from "../contentline";
import { oneLine } from "../plain";
import { componentsOf, type Component } from "./components";
import { eventOf, type CalendarEvent, type Why } from "./event";
import { Zones, zoneHere } from "./times";

export interface Skipped {
  /** Where in the file it begins, from 1. */
  line: number;
  uid?: string;
  summary?: string;
  why: Why;
  /** How many such events, where one line stands for several. */
  events?: number;
}

export interface CalendarRead {
  events: CalendarEvent[];
  skipped: Skipped[];
  /** What the calendar calls itself. */
  name?: string;
}

const MOST_EVENTS = 2_000;
/** Bytes, or characters of a text. */
export const LARGEST = 5_000_000;

function left({ line, properties }: Component, why: Why): Skipped {
  const [uid, summary] = ["UID", "SUMMARY"].map((name) => {
    const found = properties.get(name);
    return found && oneLine(unescaped(valueOf(found)), "event", "name");
  });
  return { line, why, ...(uid && { uid }), ...(summary && { summary }) };
}

/** The events of a file, in its order. `here` is the device's zone: for times that name no zone. */
export function readCalendar(given: string | Uint8Array, here = zoneHere()): CalendarRead {
  if (given.length > LARGEST) return { events: [], skipped: [{ line: 1, why: "too-large" }] };
  const text = typeof given === "string" ? given : textOf(given);
  const calendar = componentsOf(text.replace(/^\ufeff/, ""));
  const zones = new Zones(calendar, here);
  const head = (name: string) => calendar.head.get(name)?.value ?? "";
  const name = oneLine(unescaped(head("X-WR-CALNAME") || head("NAME")), "event", "name");
  const uidOf = ({ properties }: Component) => properties.get("UID")?.value;
  const masters = new Set(calendar.events.filter(({ properties }) => !properties.has("RECURRENCE-ID")).map(uidOf));
  const read: CalendarRead = { events: [], skipped: [], ...(name && { name }) };
  for (const one of calendar.events.slice(0, MOST_EVENTS)) {
    const again = one.properties.has("RECURRENCE-ID") && masters.has(uidOf(one));
    const cancelled = /^cancel$/i.test(head("METHOD").trim());
    const event = cancelled ? "cancelled" : again ? "again" : eventOf(one, zones, name);
    if (typeof event === "string") read.skipped.push(left(one, event));
    else read.events.push(event);
  }
  const more = calendar.events[MOST_EVENTS];
  if (more) read.skipped.push({ ...left(more, "too-many"), events: calendar.events.length - MOST_EVENTS });
  if (calendar.events.length === 0) read.skipped.push({ line: 1, why: "no-calendar" });
  return read;
}
