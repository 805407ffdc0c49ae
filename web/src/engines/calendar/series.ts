/** Of an event that repeats the time that comes next, with what the file changes of it. Pure. */

import { DAY } from "../../domain/days/days";
import { getWallDay } from "../../domain/days/localTime";
import type { Property } from "../text/contentLine";
import { type CalendarComponent, listProperties } from "./components";
import { listTimes, parseRule, type StepBudget } from "./recurrence";
import { findLastWall, moveSpan, readSpan, type Span } from "./span";
import { type CalendarTime, getClock, parseTime, type Zones } from "./times";

/** Which time of an event that repeats is here; the first, where its rule is not understood. */
export type SeriesTime = "next" | "last" | "first";

interface OneTime {
  /** Its own, where that time was changed. */
  event: CalendarComponent;
  span: Span;
  which: SeriesTime;
}

interface SeriesContext {
  zones: Zones;
  /** YYYY-MM-DD */
  today: string;
  budget: StepBudget;
}

const MOST_RULES = 4;
/** What a day named in the file costs, in steps of a rule. */
const NAMING = 1;

export const isRepeating = ({ properties }: CalendarComponent): boolean =>
  properties.has("RRULE") || properties.has("RDATE");

export const isCancelled = ({ properties, calendar }: CalendarComponent): boolean =>
  calendar.isCancelled || /^cancell?ed$/i.test(properties.get("STATUS")?.value.trim() ?? "");

/** The times that stand in a property, each by itself or as the beginning of a period. */
function readTimes(
  { value, params, ...property }: Property,
  begins: Property,
  { zones, budget }: SeriesContext,
) {
  const texts = value.split(",");
  budget.left -= texts.length * NAMING;
  if (budget.left < 0) throw new RangeError("Too many days");
  // What names no zone is meant as the beginning is.
  const own = { ...params, TZID: params["TZID"] ?? begins.params["TZID"] ?? "" };
  const times = texts.map((text) =>
    parseTime({ ...property, params: own, value: text.split("/")[0]! }, zones),
  );
  return times.filter((time) => time !== null);
}

/** Tells whether one of these times is meant: a day stands for whatever is on it. */
function collectTimes(times: CalendarTime[]): (time: CalendarTime) => boolean {
  const instants = new Set(times.map(({ at }) => at));
  const days = new Set(times.filter(({ at }) => at === null).map(({ wall }) => getWallDay(wall)));
  const daysOfAll = new Set(times.map(({ wall }) => getWallDay(wall)));
  return ({ at, wall }) =>
    at === null ? daysOfAll.has(getWallDay(wall)) : instants.has(at) || days.has(getWallDay(wall));
}

/** Clocks of the rule, in their order, from where the event may still go on; `limit` is as far as UNTIL lets it. */
function* listClocks(text: string, begins: Property, span: Span, context: SeriesContext): Generator<number> {
  const rule = parseRule(text);
  const { start } = span;
  const written = { ...begins, params: { TZID: begins.params["TZID"] ?? "" }, value: rule.until ?? "" };
  const until = rule.until === undefined ? null : parseTime(written, context.zones);
  // A day includes all that begins on it.
  const limit = until
    ? until.at === null
      ? until.wall + DAY - 1
      : start.isAbsolute
        ? until.at
        : until.wall
    : Infinity;
  const from = Math.min(Date.parse(context.today), limit) - (getClock(span.end) - getClock(start)) - 2 * DAY;
  for (const clock of listTimes(rule, getClock(start), start.at === null, from, context.budget)) {
    if (clock > limit) return;
    yield clock;
  }
}

function findTime(
  master: CalendarComponent,
  changed: CalendarComponent[],
  span: Span,
  context: SeriesContext,
) {
  const { zones, today } = context;
  const begins = master.properties.get("DTSTART")!;
  const read = (name: string) =>
    listProperties(master, name).flatMap((property) => readTimes(property, begins, context));
  const changes = changed.flatMap((event) => {
    const id = event.properties.get("RECURRENCE-ID")!;
    return { event, ids: readTimes(id, begins, context), span: readSpan(event, zones) };
  });
  const isOut = collectTimes([...read("EXDATE"), ...changes.flatMap(({ ids }) => ids)]);
  const isAhead = (one: Span) => getWallDay(findLastWall(one, zones)) >= today;

  const standing: { event: CalendarComponent; span: Span }[] = [];
  for (const { event, span } of changes)
    if (typeof span !== "string" && !isCancelled(event)) standing.push({ event, span });
  for (const start of [span.start, ...read("RDATE")])
    if (!isOut(start)) standing.push({ event: master, span: moveSpan(span, getClock(start), zones) });

  for (const { value } of listProperties(master, "RRULE").slice(0, MOST_RULES)) {
    for (const clock of listClocks(value, begins, span, context)) {
      const one = moveSpan(span, clock, zones);
      if (clock < getClock(span.start) || isOut(one.start)) continue;
      standing.push({ event: master, span: one });
      if (isAhead(one)) break;
    }
  }
  standing.sort((one, other) => one.span.start.wall - other.span.start.wall);
  const next = standing.find(({ span }) => isAhead(span));
  const last = standing.at(-1);
  if (next) return { ...next, which: "next" as const };
  return last ? { ...last, which: "last" as const } : undefined;
}

/** @param changed single times of it that the file moves, changes or calls off */
export function findSeriesTime(
  master: CalendarComponent,
  changed: CalendarComponent[],
  context: SeriesContext,
): OneTime | "no-start" | "bad-start" | "cancelled" {
  const span = readSpan(master, context.zones);
  if (typeof span === "string") return span;
  try {
    return findTime(master, changed, span, context) ?? "cancelled";
  } catch {
    return { event: master, span, which: "first" };
  }
}
