/** When an event is, in words: its days, and the hours that the clocks at its venue show. */
import type { EventFields } from "../domain/records/model";
import { formatDay, formatDays } from "./dates";
import { events as words } from "./en/records";

/** Chicago time, for America/Chicago. */
export function formatZone(zone: string): string {
  const place = zone.split("/").at(-1)!.replaceAll("_", " ");
  return /^(?:UTC|GMT|UCT|Zulu)/.test(place) ? place : words.timeIn(place);
}

const clocks = new Map<string, Intl.DateTimeFormat | null>();

/** Of the device itself where no zone is given; null where the browser knows no such zone. */
function clock(timeZone: string | undefined, day?: "numeric"): Intl.DateTimeFormat | null {
  const key = `${timeZone} ${day}`;
  let formatter = clocks.get(key);
  if (formatter === undefined) {
    try {
      formatter = new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit", day, timeZone });
    } catch {
      formatter = null;
    }
    clocks.set(key, formatter);
  }
  return formatter;
}

/** `here` is the device's zone; a test may be anywhere. The zone is named only where its clocks show something else. */
export function formatEventDates(
  { starts_on, ends_on, starts_at, ends_at, timezone }: EventFields,
  here?: string,
): string {
  if (!starts_on || starts_at == null) return formatDays(starts_on, ends_on);
  const zone = timezone ?? here;
  const there = clock(zone);
  const hour = (at: number): string => (there ?? clock(here)!).format(at);
  const last = ends_on && ends_on !== starts_on ? formatDay(ends_on) : "";
  const ends = ends_at == null || ends_at === starts_at ? "" : hour(ends_at);
  const until = [last, ends].filter(Boolean).join(", ");
  const same =
    there && clock(zone, "numeric")!.format(starts_at) === clock(here, "numeric")!.format(starts_at);
  const zoneNote = !there ? words.yourTime : same ? "" : formatZone(zone!);
  return [`${formatDay(starts_on)}, ${hour(starts_at)}${until && ` – ${until}`}`, zoneNote]
    .filter(Boolean)
    .join(", ");
}
