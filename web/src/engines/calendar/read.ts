/** A calendar file as events of ours. Pure, never throws; what is bad in one event leaves the others alone. */

import { getToday } from "../../domain/days/days";
import { getDeviceZone } from "../../domain/days/localTime";
import { decodeText } from "../text/bytes";
import { decodeValue, unescapeText } from "../text/contentLine";
import { makeOneLine } from "../text/plain";
import { type CalendarComponent, parseComponents } from "./components";
import { type CalendarEvent, readEvent, type SkipReason } from "./event";
import { findSeriesTime, isCancelled, isRepeating } from "./series";
import { Zones } from "./times";

export interface SkippedEvent {
  /** Where in the file it begins, from 1. */
  line: number;
  uid?: string;
  summary?: string;
  why: SkipReason;
  /** How many such events, where one line stands for several. */
  events?: number;
}

export interface CalendarRead {
  events: CalendarEvent[];
  skipped: SkippedEvent[];
  /** What the calendar calls itself. */
  name?: string;
}

const MOST_EVENTS = 2_000;
/** Of rules that repeat, in all: a tenth of a second or so, and on a slow phone a whole one. */
const MOST_STEPS = 40_000;
/** Bytes, or characters of a text. */
export const LARGEST = 5_000_000;

function describeSkipped({ line, properties }: CalendarComponent, why: SkipReason): SkippedEvent {
  const [uid, summary] = ["UID", "SUMMARY"].map((name) => {
    const property = properties.get(name);
    return property && makeOneLine(unescapeText(decodeValue(property)), "event", "name");
  });
  return { line, why, ...(uid && { uid }), ...(summary && { summary }) };
}

const getUid = ({ properties }: CalendarComponent): string | undefined => properties.get("UID")?.value;
const isOneTime = ({ properties }: CalendarComponent): boolean => properties.has("RECURRENCE-ID");

/** Tells whether the same event stands in the file once more, as it was changed later. */
function findOutdated(events: CalendarComponent[]): (event: CalendarComponent) => boolean {
  const sequenceOf = ({ properties }: CalendarComponent) => Number(properties.get("SEQUENCE")?.value) || 0;
  const latest = new Map<string, number>();
  const keyOf = (event: CalendarComponent) =>
    JSON.stringify([getUid(event), event.properties.get("RECURRENCE-ID")?.value.trim()]);
  for (const event of events)
    latest.set(keyOf(event), Math.max(sequenceOf(event), latest.get(keyOf(event)) ?? 0));
  return (event) => getUid(event) !== undefined && sequenceOf(event) < latest.get(keyOf(event))!;
}

function groupByUid(events: CalendarComponent[]): Map<string | undefined, CalendarComponent[]> {
  const groups = new Map<string | undefined, CalendarComponent[]>();
  for (const event of events) {
    const group = groups.get(getUid(event));
    if (group) group.push(event);
    else groups.set(getUid(event), [event]);
  }
  return groups;
}

/** The events of a file, in its order. `here` is the device's zone: for times that name no zone. Of what repeats the time next from `today`. */
export function readCalendar(
  file: string | Uint8Array,
  here = getDeviceZone(),
  today = getToday(),
): CalendarRead {
  if (file.length > LARGEST) return { events: [], skipped: [{ line: 1, why: "too-large" }] };
  const text = typeof file === "string" ? file : decodeText(file);
  const calendar = parseComponents(text.replace(/^\ufeff/, ""));
  const zones = new Zones(calendar, here);
  const head = (name: string) => calendar.head.get(name)?.value ?? "";
  const name = makeOneLine(unescapeText(head("X-WR-CALNAME") || head("NAME")), "event", "name");
  const isOutdated = findOutdated(calendar.events);
  const changed = groupByUid(calendar.events.filter((event) => isOneTime(event) && !isOutdated(event)));
  const masters = new Set(calendar.events.filter((event) => !isOneTime(event)).map(getUid));
  const context = { zones, today, budget: { left: MOST_STEPS } };
  const readOne = (one: CalendarComponent): CalendarEvent | SkipReason => {
    if (isOutdated(one)) return "outdated";
    if (isOneTime(one) && masters.has(getUid(one))) return "again";
    if (isCancelled(one)) return "cancelled";
    if (!isRepeating(one)) return readEvent(one, zones, name);
    const found = findSeriesTime(one, changed.get(getUid(one)) ?? [], context);
    if (typeof found === "string") return found;
    const event = readEvent(found.event, zones, name, found.span);
    return typeof event === "string" ? event : { ...event, recurs: found.which };
  };
  const read: CalendarRead = { events: [], skipped: [], ...(name && { name }) };
  for (const one of calendar.events.slice(0, MOST_EVENTS)) {
    const event = readOne(one);
    if (typeof event === "string") read.skipped.push(describeSkipped(one, event));
    else read.events.push(event);
  }
  const more = calendar.events[MOST_EVENTS];
  if (more)
    read.skipped.push({ ...describeSkipped(more, "too-many"), events: calendar.events.length - MOST_EVENTS });
  if (calendar.events.length === 0) read.skipped.push({ line: 1, why: "no-calendar" });
  return read;
}
