/** A calendar file as its events' properties, however it is folded, nested, broken or cut off. Pure. */
import { isQuotedPrintable, property, type Property } from "../contentline";
import { linesOf } from "../plain";

/** The first property of each name, and where in the file it began. */
export interface Component {
  line: number;
  properties: Map<string, Property>;
}

export interface Calendar {
  /** Of the calendar itself: `X-WR-CALNAME`, `X-WR-TIMEZONE`, `METHOD`. */
  head: Map<string, Property>;
  events: Component[];
  /** By name. */
  zones: Map<string, ZoneTold>;
}

/** What a file says of a zone: its IANA name, where it tells it, and how far STANDARD and DAYLIGHT are ahead of UTC. */
export interface ZoneTold {
  place?: string;
  hours: Record<string, string>;
}

/** What people write, and what therefore goes on in a line that somebody forgot to fold. */
const WORDED = ["DESCRIPTION", "SUMMARY", "LOCATION"];
const SMALL = /^(?:begin|end|uid|url|summary|location|description|status|dt(?:start|end|stamp)|duration|x-.*)$/;

/** Whether a line begins a property: those are written in capitals, what people write mostly is not. */
const isHead = (line: string): boolean => {
  const name = /^[a-z][a-z\d-]*(?=[;:])/i.exec(line.slice(0, 80))?.[0];
  return name !== undefined && (name === name.toUpperCase() || SMALL.test(name));
};

/** Of each property the first stands. */
export function componentsOf(text: string): Calendar {
  const calendar: Calendar = { head: new Map(), events: [], zones: new Map() };
  const open: string[] = [];
  let event: Component | undefined;
  let zone: ZoneTold | undefined;
  let last: Property | undefined;
  let soft = false;
  const add = (found: Property) => {
    const inside = open.at(-1) ?? "VCALENDAR";
    last = found;
    soft = isQuotedPrintable(found.params) && found.value.endsWith("=");
    if (soft) found.value = found.value.slice(0, -1);
    if (inside === "VEVENT" && event) {
      if (!event.properties.has(found.name)) event.properties.set(found.name, found);
    } else if (inside === "VCALENDAR") {
      if (!calendar.head.has(found.name)) calendar.head.set(found.name, found);
    } else if (inside === "VTIMEZONE") {
      if (found.name === "TZID") calendar.zones.set(found.value.trim(), (zone = { hours: {} }));
      if (found.name === "X-LIC-LOCATION" && zone) zone.place = found.value;
    } else if (zone && found.name === "TZOFFSETTO") zone.hours[inside] = found.value;
  };
  linesOf(text).forEach((line, at) => {
    if (last && (soft || /^[ \t]/.test(line))) {
      const more = soft ? line : line.slice(1);
      soft = isQuotedPrintable(last.params) && more.endsWith("=");
      return void (last.value += soft ? more.slice(0, -1) : more);
    }
    const found = isHead(line) ? property(line) : null;
    if (!found) {
      if (last && WORDED.includes(last.name) && !/^\s*(none|null|undefined)?\s*$/i.test(line)) last.value += `\n${line}`;
      return;
    }
    const what = found.value.trim().toUpperCase();
    if (found.name === "BEGIN") {
      // An event that was never ended ends where the next begins.
      if (/^V(?!ALARM$)/.test(what)) open.length = 0;
      if (open.length < 20) open.push(what);
      if (what === "VEVENT") calendar.events.push((event = { line: at + 1, properties: new Map() }));
      [last, soft] = [undefined, false];
    } else if (found.name === "END") {
      const level = open.lastIndexOf(what);
      if (level >= 0) open.length = level;
      [last, soft] = [undefined, false];
    } else add(found);
  });
  return calendar;
}
