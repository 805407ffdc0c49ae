/**
 * What falls due for whom, and when. Pure; `server/calendar/due.py` says the same, and vectors hold both.
 *
 * A first gift falls due two days after a meeting, the next ones in a gentle and irregular rhythm counted from
 * the last gift. What is left lying passes by itself after a while and comes again later: nothing is owed.
 */
import type { FollowupFields, JotFields, PersonFields } from "../kinds/model";

/** Days from the meeting to the first gift. */
const FIRST = 2;
/** Days after which a gift that came up by itself passes. */
const LAPSES = 30;
/** Days between gifts, about. A map: any word may stand in the notebook as the rhythm, that of an object's own method too. */
const RHYTHMS = new Map([["rare", 120], ["now_and_then", 60], ["often", 30]]);
export const USUAL = "now_and_then";
/** Days ahead of today beyond which an instant cannot be true. */
const AHEAD = 366;
const DAY = 86_400_000;

/** `why`: first, again (it came up by itself), planned (a followup), promise (a jot). Days are YYYY-MM-DD. */
export interface Line {
  why: "first" | "again" | "planned" | "promise";
  due_on: string;
  person_id: string | null;
  followup_id: string | null;
  jot_id: string | null;
}

/** The live records that matter, id to fields. */
export interface Live {
  person: Map<string, PersonFields>;
  jot: Map<string, JotFields>;
  followup: Map<string, FollowupFields>;
}

export interface Terms {
  /** An IANA name: a day begins where the person lives. */
  zone: string;
  rhythm: string;
  today: string;
}

export const isOpen = ({ state }: FollowupFields): boolean => state == null || state === "open";
const isSettled = ({ state }: FollowupFields): boolean => state === "done" || state === "let_go";
/** One that cannot be true is as if it were not there: microseconds, say. Days are counted from it one after another. */
const canBe = (at: number | null | undefined, latest: number): at is number => at != null && at >= 0 && at <= latest;

/** Whether it is a day of the calendar, YYYY-MM-DD; 30 February is none. */
function isDay(day: string | null | undefined): day is string {
  if (!day || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(day) || day < "0001") return false;
  const at = Date.parse(day);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

const sides = ({ person_id, other_person_id }: FollowupFields): string[] =>
  [person_id, other_person_id].filter((side) => side != null);

function line(why: Line["why"], due_on: string, person_id: string | null, more: Partial<Line> = {}): Line {
  return { why, due_on, person_id, followup_id: null, jot_id: null, ...more };
}

/** For nobody in particular, or for somebody who is there. While they rest only a promise holds. */
function planned({ person, jot, followup }: Live): Line[] {
  return [...followup].flatMap(([followup_id, fields]) => {
    const { person_id, due_on, jot_id } = fields;
    const whose = person_id ? person.get(person_id) : {};
    const isPromised = jot.get(jot_id ?? "")?.kind === "promise";
    if (!isOpen(fields) || !isDay(due_on) || !whose || (whose.resting && !isPromised)) return [];
    return line("planned", due_on, person_id ?? null, { followup_id, jot_id: jot_id ?? null });
  });
}

/** All that were not taken up; `due_on` is "" where they have no day. With a followup one is planned, or settled. */
function promises({ jot, followup }: Pick<Live, "jot" | "followup">): Line[] {
  const takenUp = new Set([...followup.values()].map(({ jot_id }) => jot_id));
  return [...jot].flatMap(([jot_id, { kind, due_on, person_ids }]) =>
    kind === "promise" && !takenUp.has(jot_id) ? line("promise", isDay(due_on) ? due_on : "", person_ids?.[0] ?? null, { jot_id }) : [],
  );
}

/** A promise holds whether or not somebody rests. */
const promised = (live: Live): Line[] => promises(live).filter(({ due_on }) => due_on);

/** Promises of no day: they fall due on none, and are not to be forgotten. */
export const whenever = (live: Pick<Live, "jot" | "followup">): Line[] => promises(live).filter(({ due_on }) => !due_on);

/** For each person, the instant at which something was last given to them or let go. */
function lastSettled(followups: Iterable<FollowupFields>, latest: number): Map<string, number> {
  const last = new Map<string, number>();
  for (const fields of followups) {
    const at = fields.done_at;
    if (!isSettled(fields) || !canBe(at, latest)) continue;
    for (const side of sides(fields)) if (at > (last.get(side) ?? -1)) last.set(side, at);
  }
  return last;
}

function byThemselves({ person, jot, followup }: Live, { zone, rhythm, today }: Terms): Line[] {
  const said = new Set([...jot.values()].flatMap(({ person_ids }) => person_ids ?? []));
  const now = numberOf(today);
  const latest = (now + AHEAD) * DAY;
  const settled = lastSettled(followup.values(), latest);
  const begun = new Set([...followup.values()].filter(isOpen).flatMap(sides));
  const base = RHYTHMS.get(rhythm) ?? RHYTHMS.get(USUAL)!;
  return [...person].flatMap(([id, { resting, met_at }]) => {
    if (resting || begun.has(id) || !said.has(id)) return [];
    const last = settled.get(id);
    if (last !== undefined) return line("again", coming(id, numberOf(dayIn(zone, last)), base, now), id);
    if (!canBe(met_at, latest)) return [];
    const met = numberOf(dayIn(zone, met_at));
    const first = met + FIRST;
    return first + LAPSES >= now ? line("first", dayAt(first), id) : line("again", coming(id, met, base, now), id);
  });
}

/** The next day of the rhythm that has not passed. */
function coming(person: string, since: number, base: number, now: number): string {
  const begun = chance(person);
  let on = since;
  do on += pause(chance(dayAt(on), begun), base);
  while (on + LAPSES < now);
  return dayAt(on);
}

/** Days until the next gift: 0.7 to 1.3 of `base`, by what was drawn for a person and a day. */
const pause = (drawn: number, base: number): number => Math.floor((base * 7) / 10) + (drawn % (Math.floor((base * 6) / 10) + 1));

/** Chance that every device draws alike: FNV-1a, 32 bits, gone on with from `drawn`. Ids and days are ASCII. */
function chance(text: string, drawn = 0x811c9dc5): number {
  for (let at = 0; at < text.length; at += 1) drawn = Math.imul(drawn ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return drawn;
}

const days = new Map<string, Intl.DateTimeFormat>();

function dayOf(zone: string): Intl.DateTimeFormat {
  const options = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  try {
    return new Intl.DateTimeFormat("en-CA", { ...options, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat("en-CA", { ...options, timeZone: "UTC" });
  }
}

/** The calendar day of an instant (ms) there; in UTC where there is no such zone. */
export function dayIn(zone: string, at: number): string {
  if (!days.has(zone)) days.set(zone, dayOf(zone));
  return days.get(zone)!.format(at);
}

const written = new Map<number, string>();

/** A day as a number, counted from 1970-01-01: thousands of people are counted on from day to day at once. */
const numberOf = (day: string): number => Date.parse(day) / DAY;

/** The day of that number, YYYY-MM-DD. To write it anew each time is what would take long. */
function dayAt(number: number): string {
  let day = written.get(number);
  if (!day) written.set(number, (day = new Date(number * DAY).toISOString().slice(0, 10)));
  return day;
}

/** The day so many days after another. */
export const after = (day: string, ahead: number): string => dayAt(numberOf(day) + ahead);

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The soonest first. */
export function due(live: Live, terms: Terms): Line[] {
  const lines = [...planned(live), ...promised(live), ...byThemselves(live, terms)];
  return lines.sort(
    (one, other) =>
      order(one.due_on, other.due_on) ||
      order(one.person_id ?? "", other.person_id ?? "") ||
      order(one.why, other.why) ||
      order(one.jot_id ?? "", other.jot_id ?? ""),
  );
}
