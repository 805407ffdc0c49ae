/** What calendar files offer the notebook: which of their events are new, and what would be written of them. Pure. */

import type { EventFields, Row } from "../../domain/records/model";
import { foldText } from "../../domain/text/fold";
import type { CalendarEvent } from "./event";
import type { CalendarRead, SkippedEvent } from "./read";

export interface EventOffer {
  event: CalendarEvent;
  /** Its first day in the notebook, where it is here already: another than the file's where it was put off, or comes again. */
  here?: string;
}

/** One file, or one pasted text, by its name. */
export interface NamedCalendar {
  file: string;
  read: CalendarRead;
}

export interface CalendarOffers {
  /** What is ahead first, the next one first; then what is past, the last one first. */
  offers: EventOffer[];
  left: (SkippedEvent & { file: string })[];
}

type EventMarks = Pick<EventFields, "name" | "starts_on"> & { uid: string | null | undefined };

/** By what its calendar calls it, by that and its first day, and by its name and that day: somebody may have written it down by hand. */
const listSigns = ({ uid, name, starts_on }: EventMarks): string[] => [
  ...(uid ? [`${starts_on} uid ${uid}`] : []),
  ...(name && starts_on ? [`${starts_on} ${foldText(name)}`] : []),
  ...(uid ? [`uid ${uid}`] : []),
];

/** @param today YYYY-MM-DD */
export function buildOffers(
  calendars: readonly NamedCalendar[],
  events: readonly Row<"event">[],
  today: string,
): CalendarOffers {
  const ours = new Map<string, string>();
  for (const { fields } of events) {
    for (const sign of listSigns({ ...fields, uid: fields.calendar_uid }))
      ours.set(sign, fields.starts_on ?? "");
  }
  const earlierSigns = new Set<string>();
  const offers: EventOffer[] = [];
  for (const event of calendars.flatMap(({ read }) => read.events)) {
    const known = listSigns(event);
    if (earlierSigns.has(known[0]!)) continue;
    if (known[0]) earlierSigns.add(known[0]);
    const here = known.map((sign) => ours.get(sign)).find((day) => day !== undefined);
    offers.push({ event, ...(here !== undefined && { here }) });
  }
  const isPast = ({ event }: EventOffer) => Number(event.ends_on < today);
  const byDay = (one: EventOffer, other: EventOffer) =>
    one.event.starts_on < other.event.starts_on ? -1 : 1;
  offers.sort(
    (one, other) => isPast(one) - isPast(other) || (isPast(one) ? -byDay(one, other) : byDay(one, other)),
  );
  return {
    offers,
    left: calendars.flatMap(({ file, read }) => read.skipped.map((skipped) => ({ file, ...skipped }))),
  };
}

/** What is written of an event. What the file does not tell is left out. */
export function buildEventFields({
  uid,
  name,
  venue,
  city,
  url,
  timezone,
  starts_on,
  ends_on,
  starts_at,
  ends_at,
}: CalendarEvent): EventFields {
  const texts = { name, venue, city, url, timezone, starts_at, ends_at, calendar_uid: uid };
  const fields = Object.entries(texts).filter(([, value]) => value != null && value !== "");
  return { ...Object.fromEntries(fields), starts_on, ...(ends_on !== starts_on && { ends_on }) };
}

/** What a file is that holds no event, where its beginning tells. */
export type FileNature = "empty" | "card" | "link" | "page";

export function guessNature(text: string): FileNature | undefined {
  const begin = text
    .slice(0, 2_000)
    .replace(/^\ufeff/, "")
    .trim();
  if (!begin) return "empty";
  if (/^BEGIN:VCARD/im.test(begin)) return "card";
  if (/^(?:(?:https?|webcals?):\/\/\S+|(?:[\p{L}\d-]+\.)+\p{L}{2,24}\/\S*)$/iu.test(begin)) return "link";
  return /^<(?:!doctype|html|\?xml)/i.test(begin) ? "page" : undefined;
}
