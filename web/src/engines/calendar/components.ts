/** A calendar file as its events' properties, however it is folded, nested, broken or cut off. Pure. */
import { isQuotedPrintable, type Property, parseProperty } from "../text/contentLine";
import { splitLines } from "../text/plain";

export interface PropertySet {
  /** The first of each name. */
  properties: Map<string, Property>;
  /** Those whose name stood there already. */
  repeated: Property[];
}

/** An event, and where in the file it began. */
export interface CalendarComponent extends PropertySet {
  line: number;
  /** Of the calendar that it stands in: a file may hold several. */
  calendar: { isCancelled: boolean };
}

export interface ParsedCalendar {
  /** Of the first calendar itself: `X-WR-CALNAME`, `X-WR-TIMEZONE`. */
  head: Map<string, Property>;
  events: CalendarComponent[];
  /** By name. */
  zones: Map<string, ZoneDescription>;
}

/** What a file says of a zone: its IANA name, where it tells it, and each STANDARD and DAYLIGHT. */
export interface ZoneDescription {
  place?: string;
  observances: PropertySet[];
}

const MOST_OBSERVANCES = 400;

const createSet = (): PropertySet => ({ properties: new Map(), repeated: [] });

function addProperty({ properties, repeated }: PropertySet, property: Property): void {
  if (properties.has(property.name)) repeated.push(property);
  else properties.set(property.name, property);
}

/** All of one name, in the order of the file. */
export function listProperties({ properties, repeated }: PropertySet, name: string): Property[] {
  const first = properties.get(name);
  return first ? [first, ...repeated.filter((property) => property.name === name)] : [];
}

/** What people write, and what therefore goes on in a line that somebody forgot to fold. */
const WORDED = ["DESCRIPTION", "SUMMARY", "LOCATION"];
const SMALL = /^(?:begin|end|uid|url|summary|location|description|status|duration)$/;
/** What nobody writes at the beginning of a line, however it is spelled. */
const TECHNICAL =
  /^(?:dt(?:start|end|stamp)|rrule|rdate|exdate|exrule|recurrence-id|tzid|tzname|tzoffset(?:from|to)|last-modified|x-.*)$/i;

/** Whether a line begins a property: those are written in capitals, what people write mostly is not. */
const isHead = (line: string): boolean => {
  const name = /^[a-z][a-z\d_-]*(?=;|:(?!\/\/))/i.exec(line.slice(0, 80))?.[0];
  return name !== undefined && (name === name.toUpperCase() || SMALL.test(name) || TECHNICAL.test(name));
};

interface LogicalLine {
  text: string;
  /** In the file, from 0. */
  at: number;
}

/** The lines that begin a property, each with what goes on of it below. What belongs to none is dropped. */
function* unfoldLines(text: string): Generator<LogicalLine> {
  let at = -1;
  let pieces: string[] = [];
  let isMark = false;
  let isWorded = false;
  let isQuoted = false;
  let isSoft = false;
  for (const [number, line] of splitLines(text).entries()) {
    const goesOn = isSoft || /^[ \t]/.test(line);
    let piece: string | undefined;
    if (!goesOn && isHead(line)) {
      if (at >= 0) yield { text: pieces.join(""), at };
      [at, pieces, piece] = [number, [], line];
      const [name = ""] = line.split(/[;:]/, 1);
      isMark = /^(?:begin|end)$/i.test(name);
      isWorded = WORDED.includes(name.toUpperCase());
      isQuoted =
        /quoted-printable/i.test(line.slice(0, 200)) && isQuotedPrintable(parseProperty(line)?.params ?? {});
    } else if (goesOn && at >= 0 && !isMark) piece = isSoft ? line : line.slice(1);
    else if (!goesOn && isWorded && !/^\s*(none|null|undefined)?\s*$/i.test(line)) piece = `\n${line}`;
    if (piece === undefined) continue;
    isSoft = isQuoted && piece.endsWith("=");
    pieces.push(isSoft ? piece.slice(0, -1) : piece);
  }
  if (at >= 0) yield { text: pieces.join(""), at };
}

/** Of each property the first stands. */
export function parseComponents(text: string): ParsedCalendar {
  const calendar: ParsedCalendar = { head: new Map(), events: [], zones: new Map() };
  const open: string[] = [];
  let around = { isCancelled: false };
  let event: CalendarComponent | undefined;
  let zone: ZoneDescription = { observances: [] };
  const begin = (what: string, at: number) => {
    // An event that was never ended ends where the next begins.
    if (/^(?:VCALENDAR|VEVENT|VTODO|VJOURNAL|VFREEBUSY|VTIMEZONE)$/.test(what)) open.length = 0;
    if (open.length < 20) open.push(what);
    if (what === "VEVENT") calendar.events.push((event = { line: at + 1, ...createSet(), calendar: around }));
    if (what === "VTIMEZONE") zone = { observances: [] };
    if (/^(?:STANDARD|DAYLIGHT)$/.test(what) && zone.observances.length < MOST_OBSERVANCES)
      zone.observances.push(createSet());
    if (what === "VCALENDAR") around = { isCancelled: false };
  };
  const add = (property: Property) => {
    const inside = open.at(-1) ?? "VCALENDAR";
    if (inside === "VEVENT" && event) {
      addProperty(event, property);
    } else if (inside === "VCALENDAR") {
      if (property.name === "METHOD") around.isCancelled = /^cancel$/i.test(property.value.trim());
      if (!calendar.head.has(property.name)) calendar.head.set(property.name, property);
    } else if (inside === "VTIMEZONE") {
      if (property.name === "TZID") calendar.zones.set(property.value.trim().replace(/^"|"$/g, ""), zone);
      if (property.name === "X-LIC-LOCATION") zone.place = property.value;
    } else if (/^(?:STANDARD|DAYLIGHT)$/.test(inside)) {
      const observance = zone.observances.at(-1);
      if (observance) addProperty(observance, property);
    }
  };
  for (const { text: line, at } of unfoldLines(text)) {
    const property = parseProperty(line);
    if (!property) continue;
    const what = property.value.trim().toUpperCase();
    if (property.name === "BEGIN") begin(what, at);
    else if (property.name === "END") {
      const level = open.lastIndexOf(what);
      if (level >= 0) open.length = level;
    } else add(property);
  }
  return calendar;
}
