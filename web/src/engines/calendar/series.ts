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
const MOST_LASTING = 200;
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

/** Clocks of the rule, in their order, from where the event may still go on; `limit` is as far as UNTIL and the file let it. */
function* listClocks(
  text: string,
  begins: Property,
  { start }: Span,
  { longest, over }: Pick<Standing, "longest" | "over">,
  context: SeriesContext,
): Generator<number> {
  const rule = parseRule(text);
  const written = { ...begins, params: { TZID: begins.params["TZID"] ?? "" }, value: rule.until ?? "" };
  const until = rule.until === undefined ? null : parseTime(written, context.zones);
  // A day includes all that begins on it.
  const last = until
    ? until.at === null
      ? until.wall + DAY - 1
      : start.isAbsolute
        ? until.at
        : until.wall
    : Infinity;
  const limit = Math.min(last, over - 1);
  const from = Math.min(Date.parse(context.today), limit) - longest - 2 * DAY;
  for (const clock of listTimes(rule, getClock(start), start.at === null, from, context.budget)) {
    if (clock > limit) return;
    yield clock;
  }
}

interface Change {
  event: CalendarComponent;
  span: ReturnType<typeof readSpan>;
  /** The times that it is about, as they were. */
  ids: CalendarTime[];
  isLasting: boolean;
}

/** Where each time of a series stands, with whatever was changed from some time on (`RANGE=THISANDFUTURE`). */
class Standing {
  private readonly lasting: { event: CalendarComponent; span: Span; from: number }[] = [];
  /** From the time by the rule to the end of what stands for it. */
  readonly longest: number;
  /** From this time by the rule on nothing takes place. */
  readonly over: number;

  constructor(
    private readonly master: CalendarComponent,
    private readonly span: Span,
    changes: Change[],
    private readonly zones: Zones,
  ) {
    for (const { event, span: own, ids, isLasting } of changes) {
      if (!isLasting || !ids[0]) continue;
      const from = this.findClock(ids[0]);
      // What is called off needs no time of its own.
      const changed = typeof own === "string" && isCancelled(event) ? moveSpan(span, from, zones) : own;
      if (typeof changed !== "string") this.lasting.push({ event, span: changed, from });
    }
    this.lasting.sort((one, other) => one.from - other.from).splice(MOST_LASTING);
    const all = [{ span, from: getClock(span.start) }, ...this.lasting];
    this.longest = Math.max(...all.map(({ span, from }) => getClock(span.end) - from));
    const last = this.lasting.at(-1);
    this.over = last && isCancelled(last.event) ? last.from : Infinity;
  }

  /** A time as the clock of the rule shows it. */
  private findClock({ at, wall }: CalendarTime): number {
    return this.span.start.isAbsolute && at !== null ? at : wall;
  }

  /** What stands for a time of the rule. */
  find(span: Span): { event: CalendarComponent; span: Span } {
    const clock = this.findClock(span.start);
    const change = this.lasting.filter(({ from }) => from <= clock).at(-1);
    if (!change) return { event: this.master, span };
    const moved = getClock(change.span.start) + clock - change.from;
    return { event: change.event, span: moveSpan(change.span, moved, this.zones) };
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
  const changes = changed.map((event): Change => {
    const id = event.properties.get("RECURRENCE-ID")!;
    const isLasting = /^thisandfuture$/i.test(id.params["RANGE"] ?? "");
    return { event, ids: readTimes(id, begins, context), span: readSpan(event, zones), isLasting };
  });
  const isOut = collectTimes([...read("EXDATE"), ...changes.flatMap(({ ids }) => ids)]);
  const isAhead = (one: Span) => getWallDay(findLastWall(one, zones)) >= today;

  const stands = new Standing(master, span, changes, zones);
  const standing: { event: CalendarComponent; span: Span }[] = [];
  for (const { event, span } of changes) if (typeof span !== "string") standing.push({ event, span });
  for (const start of [span.start, ...read("RDATE")])
    if (!isOut(start)) standing.push(stands.find(moveSpan(span, getClock(start), zones)));

  for (const { value } of listProperties(master, "RRULE").slice(0, MOST_RULES)) {
    for (const clock of listClocks(value, begins, span, stands, context)) {
      const moved = moveSpan(span, clock, zones);
      if (clock < getClock(span.start) || isOut(moved.start)) continue;
      const one = stands.find(moved);
      standing.push(one);
      if (isAhead(one.span) && !isCancelled(one.event)) break;
    }
  }
  const held = standing.filter(({ event }) => event === master || !isCancelled(event));
  held.sort((one, other) => one.span.start.wall - other.span.start.wall);
  const next = held.find(({ span }) => isAhead(span));
  const last = held.at(-1);
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
