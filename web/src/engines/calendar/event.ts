/** One event of a calendar file as an event of ours, or why it is left out. Pure. */

import { getWallDay } from "../../domain/days/localTime";
import { findLinks } from "../../domain/links/findLinks";
import { parseWebAddress } from "../../domain/links/webAddress";
import { decodeValue, unescapeText } from "../text/contentLine";
import { stripMarkup } from "../text/markup";
import { makeLines, makeOneLine, splitLines } from "../text/plain";
import { type CalendarComponent, listProperties } from "./components";
import type { SeriesTime } from "./series";
import { findLastWall, readSpan, type Span } from "./span";
import { findInstant, findZone, type Zones } from "./times";

/** Why an event is left out. The sentences stand in `text/en/intake.ts`. */
export type SkipReason =
  | "cancelled"
  | "no-start"
  | "bad-start"
  | "again"
  | "outdated"
  | "too-many"
  | "too-large"
  | "no-calendar";

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
  /** It comes again: which of its times is here. */
  recurs?: SeriesTime;
}

/** The town of an address as the United States write it: "…, Chicago, IL 60616". */
const findTown = (address: string): string | undefined =>
  /,\s{0,3}([^,\d]{2,60}),\s{0,3}[A-Z]{2}(?:\s\d{5}(?:-\d{4})?)?(?:,|$)/.exec(address)?.[1]?.trim();

/** The first address of the web in a text. */
const findLink = (text: string): string => findLinks(text.slice(0, 20_000), { bare: false })[0]?.url ?? "";

const URLS = ["URL", "CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL"];

const joinLines = (text: string): string =>
  makeOneLine(
    splitLines(text)
      .map((line) => line.trim())
      .filter(Boolean)
      .join(", "),
    "event",
    "venue",
  );

/** Where it is, as Apple's calendar marks it on the map. */
function readPlace({ properties }: CalendarComponent): string {
  const params = properties.get("X-APPLE-STRUCTURED-LOCATION")?.params;
  const [title, address] = ["X-TITLE", "X-ADDRESS"].map((name) =>
    unescapeText((params?.[name] ?? "").replaceAll("^n", "\\n")),
  );
  return joinLines(address?.startsWith(title || " ") ? address : `${title}\n${address}`);
}

/** In the calendar's own words; `fallback` is a name for what has none. */
export function readEvent(
  set: CalendarComponent,
  zones: Zones,
  fallback: string,
  span: Span | "no-start" | "bad-start" = readSpan(set, zones),
): CalendarEvent | SkipReason {
  if (typeof span === "string") return span;
  const { start, end } = span;
  const listTexts = (name: string): string[] =>
    listProperties(set, name).map((property) => unescapeText(decodeValue(property)));
  const text = (name: string): string => listTexts(name)[0] ?? "";
  const isWhole = start.at === null || /^true$/i.test(text("X-MICROSOFT-CDO-ALLDAYEVENT").trim());
  const place = joinLines(text("LOCATION")) || readPlace(set);
  const placeUrl = parseWebAddress(place);
  const town = findTown(place);
  const ownUrl = URLS.flatMap(listTexts)
    .map((url) => parseWebAddress(url))
    .find(Boolean);
  const description = text("DESCRIPTION");
  const stripped = stripMarkup(text("X-ALT-DESC"));
  return {
    uid: makeOneLine(text("UID"), "event", "url"),
    name:
      ["SUMMARY", "X-TITLE"]
        .map(text)
        .concat(fallback)
        .map((name) => makeOneLine(name, "event", "name"))
        .find(Boolean) ?? "",
    venue: placeUrl ? "" : place,
    ...(town && { city: town }),
    url: ownUrl ?? placeUrl ?? (findLink(place) || findLink(description) || findLink(stripped)),
    notes: makeLines(description.trim() ? description : stripped, "jot", "text"),
    timezone: findZone(start),
    starts_on: getWallDay(start.wall),
    ends_on: getWallDay(findLastWall(span, zones)),
    starts_at: isWhole ? null : start.at,
    ends_at: isWhole ? null : (end.at ?? findInstant(end.wall, start.where, zones.here)),
  };
}
