/** One event or day as a calendar file, for the calendar of the phone (RFC 5545). Pure. */
import { addDays } from "../../domain/days/days";

interface CalendarEntry {
  /** Ours: the same id replaces what the calendar has of it. */
  uid: string;
  name: string;
  /** Either days, the last one included … */
  starts_on?: string;
  ends_on?: string;
  /** … or instants. */
  starts_at?: number;
  ends_at?: number;
  venue?: string;
  url?: string;
  notes?: string;
  /** When this was written, ms. */
  written_at: number;
}

const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]/g, "\\n")
    .replace(/[\0-\x08\x0e-\x1f\x7f]/g, "");

const formatUtc = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, "");
const formatDay = (on: string, later = 0): string => addDays(on, later).replaceAll("-", "");

/** In pieces of at most 75 bytes, never through a character. */
function foldLine(line: string): string {
  let [out, room] = ["", 75];
  for (const letter of line) {
    const bytes = new TextEncoder().encode(letter).length;
    if (bytes > room) [out, room] = [`${out}\r\n `, 74];
    out += letter;
    room -= bytes;
  }
  return out;
}

export function writeCalendar(event: CalendarEntry): string {
  const { starts_on, ends_on = starts_on, starts_at, ends_at = starts_at } = event;
  const when =
    starts_at === undefined
      ? starts_on && [
          `DTSTART;VALUE=DATE:${formatDay(starts_on)}`,
          `DTEND;VALUE=DATE:${formatDay(ends_on!, 1)}`,
        ]
      : [`DTSTART:${formatUtc(starts_at)}`, `DTEND:${formatUtc(ends_at!)}`];
  const texts = { SUMMARY: event.name, LOCATION: event.venue, DESCRIPTION: event.notes };
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Heedful//Heedful//EN",
    "BEGIN:VEVENT",
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${formatUtc(event.written_at)}`,
    ...(when || []),
    ...Object.entries(texts).flatMap(([name, text]) => (text ? [`${name}:${escapeText(text)}`] : [])),
    ...(event.url ? [`URL:${event.url.replace(/\s/g, "")}`] : []),
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}
