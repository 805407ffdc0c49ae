/** What calendar files offer the notebook: which of their events are new, and what would be written of them. Pure. */
import type { EventFields, Row } from "../../kinds/model";
import type { CalendarEvent } from "./event";
import type { CalendarRead, Skipped } from "./read";

export interface Offer {
  event: CalendarEvent;
  /** Its first day in the notebook, where it is here already: another than the file's where it was put off, or comes again. */
  here?: string;
}

/** One file, or one pasted text, by its name. */
export interface Given {
  file: string;
  read: CalendarRead;
}

export interface Offered {
  /** What is ahead first, the next one first; then what is past, the last one first. */
  offers: Offer[];
  left: (Skipped & { file: string })[];
}

type Known = Pick<EventFields, "name" | "starts_on"> & { uid: string | null | undefined };

/** By what its calendar calls it, by that and its first day, and by its name and that day: somebody may have written it down by hand. */
const signs = ({ uid, name, starts_on }: Known): string[] => [
  ...(uid ? [`${starts_on} uid ${uid}`] : []),
  ...(name && starts_on ? [`${starts_on} ${name.toLowerCase()}`] : []),
  ...(uid ? [`uid ${uid}`] : []),
];

/** @param today YYYY-MM-DD */
export function offered(given: readonly Given[], events: readonly Row<"event">[], today: string): Offered {
  const ours = new Map<string, string>();
  for (const { fields } of events) {
    for (const sign of signs({ ...fields, uid: fields.calendar_uid })) ours.set(sign, fields.starts_on ?? "");
  }
  const seen = new Set<string>();
  const offers: Offer[] = [];
  for (const event of given.flatMap(({ read }) => read.events)) {
    const known = signs(event);
    if (seen.has(known[0]!)) continue;
    if (known[0]) seen.add(known[0]);
    const here = known.map((sign) => ours.get(sign)).find((day) => day !== undefined);
    offers.push({ event, ...(here !== undefined && { here }) });
  }
  const isPast = ({ event }: Offer) => Number(event.ends_on < today);
  const byDay = (one: Offer, other: Offer) => (one.event.starts_on < other.event.starts_on ? -1 : 1);
  offers.sort((one, other) => isPast(one) - isPast(other) || (isPast(one) ? -byDay(one, other) : byDay(one, other)));
  return { offers, left: given.flatMap(({ file, read }) => read.skipped.map((skipped) => ({ file, ...skipped }))) };
}

/** What is written of an event. What the file does not tell is left out. */
export function fieldsOf({ uid, name, venue, city, url, timezone, starts_on, ends_on, starts_at, ends_at }: CalendarEvent): EventFields {
  const told = { name, venue, city, url, timezone, starts_at, ends_at, calendar_uid: uid };
  const fields = Object.entries(told).filter(([, value]) => value != null && value !== "");
  return { ...Object.fromEntries(fields), starts_on, ...(ends_on !== starts_on && { ends_on }) };
}

/** What a file is that holds no event, where its beginning tells. */
export type Nature = "empty" | "card" | "page";

export function natureOf(text: string): Nature | undefined {
  const begin = text.slice(0, 2_000).replace(/^\ufeff/, "").trim();
  if (!begin) return "empty";
  if (/^BEGIN:VCARD/im.test(begin)) return "card";
  return /^<(?:!doctype|html|\?xml)/i.test(begin) ? "page" : undefined;
}
