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
/** Days between gifts, about. */
const RHYTHMS: Record<string, number> = { rare: 120, now_and_then: 60, often: 30 };
export const USUAL = "now_and_then";

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

const isOpen = ({ state }: FollowupFields): boolean => state == null || state === "open";
const isSettled = ({ state, done_at }: FollowupFields): boolean => (state === "done" || state === "let_go") && done_at != null;
const sides = ({ person_id, other_person_id }: FollowupFields): string[] =>
  [person_id, other_person_id].filter((side) => side != null);

function line(why: Line["why"], due_on: string, person_id: string | null, more: Partial<Line> = {}): Line {
  return { why, due_on, person_id, followup_id: null, jot_id: null, ...more };
}

function planned({ person, followup }: Live): Line[] {
  return [...followup].flatMap(([followup_id, fields]) => {
    const rests = person.get(fields.person_id ?? "")?.resting;
    if (!isOpen(fields) || !fields.due_on || rests) return [];
    return line("planned", fields.due_on, fields.person_id ?? null, { followup_id, jot_id: fields.jot_id ?? null });
  });
}

/** A promise holds whether or not somebody rests; with a followup it is planned, or settled. */
function promised({ jot, followup }: Live): Line[] {
  const takenUp = new Set([...followup.values()].map(({ jot_id }) => jot_id));
  return [...jot].flatMap(([jot_id, { kind, due_on, person_ids }]) =>
    kind === "promise" && due_on && !takenUp.has(jot_id) ? line("promise", due_on, person_ids?.[0] ?? null, { jot_id }) : [],
  );
}

/** For each person, the day on which something was last given to them or let go. */
function lastSettled(followups: Iterable<FollowupFields>, zone: string): Map<string, string> {
  const last = new Map<string, string>();
  for (const fields of followups) {
    if (!isSettled(fields)) continue;
    const on = dayIn(zone, fields.done_at!);
    for (const side of sides(fields)) if (on > (last.get(side) ?? "")) last.set(side, on);
  }
  return last;
}

function byThemselves({ person, jot, followup }: Live, { zone, rhythm, today }: Terms): Line[] {
  const said = new Set([...jot.values()].flatMap(({ person_ids }) => person_ids ?? []));
  const settled = lastSettled(followup.values(), zone);
  const begun = new Set([...followup.values()].filter(isOpen).flatMap(sides));
  const base = RHYTHMS[rhythm] ?? RHYTHMS[USUAL]!;
  return [...person].flatMap(([id, { resting, met_at }]) => {
    if (resting || begun.has(id) || !said.has(id)) return [];
    const last = settled.get(id);
    if (last) return line("again", coming(id, last, base, today), id);
    if (met_at == null) return [];
    const met = dayIn(zone, met_at);
    const first = after(met, FIRST);
    return after(first, LAPSES) >= today ? line("first", first, id) : line("again", coming(id, met, base, today), id);
  });
}

/** The next day of the rhythm that has not passed. */
function coming(person: string, since: string, base: number, today: string): string {
  let on = since;
  do on = after(on, pause(person, on, base));
  while (after(on, LAPSES) < today);
  return on;
}

/** Days until the next gift: 0.7 to 1.3 of `base`, by chance that every device draws alike. */
const pause = (person: string, since: string, base: number): number =>
  Math.floor((base * 7) / 10) + (chance(person + since) % (Math.floor((base * 6) / 10) + 1));

/** FNV-1a, 32 bits. */
function chance(text: string): number {
  let drawn = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) drawn = Math.imul(drawn ^ byte, 0x01000193) >>> 0;
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

/** The day so many days after another. */
export function after(day: string, ahead: number): string {
  return new Date(Date.parse(day) + ahead * 86_400_000).toISOString().slice(0, 10);
}

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
