/** One event or day as a calendar file, for the calendar of the phone (RFC 5545). Pure. */

export interface ToWrite {
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

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n").replace(/[\0-\x08\x0b-\x1f\x7f]/g, "");

const utc = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, "");
const day = (on: string, later = 0): string =>
  new Date(Date.parse(on) + later * 86_400_000).toISOString().slice(0, 10).replaceAll("-", "");

/** In pieces of at most 75 bytes, never through a character. */
function folded(line: string): string {
  let [out, room] = ["", 75];
  for (const letter of line) {
    const bytes = new TextEncoder().encode(letter).length;
    if (bytes > room) [out, room] = [`${out}\r\n `, 74];
    out += letter;
    room -= bytes;
  }
  return out;
}

export function writeCalendar(event: ToWrite): string {
  const { starts_on, ends_on = starts_on, starts_at, ends_at = starts_at } = event;
  const when = starts_at === undefined
    ? starts_on && [`DTSTART;VALUE=DATE:${day(starts_on)}`, `DTEND;VALUE=DATE:${day(ends_on!, 1)}`]
    : [`DTSTART:${utc(starts_at)}`, `DTEND:${utc(ends_at!)}`];
  const told = { SUMMARY: event.name, LOCATION: event.venue, DESCRIPTION: event.notes };
  const lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Heedful//Heedful//EN", "BEGIN:VEVENT",
    `UID:${escaped(event.uid)}`, `DTSTAMP:${utc(event.written_at)}`, ...(when || []),
    ...Object.entries(told).flatMap(([name, text]) => (text ? [`${name}:${escaped(text)}`] : [])),
    ...(event.url ? [`URL:${event.url.replace(/\s/g, "")}`] : []), "END:VEVENT", "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}
