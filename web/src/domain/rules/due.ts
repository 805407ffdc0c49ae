/**
 * What falls due for whom, and when. Pure; `server/rules/due.py` says the same, and shared cases hold both.
 *
 * Two days after each meeting a gift falls due; the next ones in a gentle and irregular rhythm, counted from the last
 * gift or contact. What is left lying passes by itself after a while and comes again later: nothing is owed.
 */

import { DAY, fromDayNumber, getDayInZone, isDay, toDayNumber } from "../days/days";
import { isDone, isOpen, isSettled, listReceivers } from "../followups/states";
import { isFromTalk } from "../jots/authors";
import { isPromise } from "../jots/kinds";
import { isOnlyHopedFor } from "../people/hopes";
import type { EventFields, FollowupFields, JotFields, PersonFields } from "../records/model";

/** Days from a meeting to the gift. */
const FIRST = 2;
/** Days after which a gift that came up by itself passes. */
const LAPSES = 30;
/** Days between gifts, about. A map: any word may stand in the notebook as the rhythm, that of an object's own method too. */
const RHYTHMS = new Map([
  ["rare", 120],
  ["now_and_then", 60],
  ["often", 30],
]);
export const USUAL = "now_and_then";
/** Days ahead of today beyond which an instant cannot be true. */
const AHEAD = 366;

/** `why`: first (after a meeting), again (it came up by itself), planned (a followup), promise (a jot). Days are YYYY-MM-DD. */
export interface DueLine {
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
  event: Map<string, EventFields>;
}

/** When we were in touch, ms, and at which event. A meeting asks for a gift; a note that was made later does not. */
interface Contact {
  at: number;
  isMeeting: boolean;
  event_id?: string | null | undefined;
}

export interface Terms {
  /** An IANA name: a day begins where the person lives. */
  zone: string;
  rhythm: string;
  today: string;
}

/** One that cannot be true is as if it were not there: microseconds, say. Days are counted from it one after another. */
const isPlausible = (at: number | null | undefined, latest: number): at is number =>
  at != null && at >= 0 && at <= latest;

function buildLine(
  why: DueLine["why"],
  due_on: string,
  person_id: string | null,
  more: Partial<DueLine> = {},
): DueLine {
  return { why, due_on, person_id, followup_id: null, jot_id: null, ...more };
}

/** For nobody in particular, or for somebody who is there. While they rest only a promise holds. */
function findPlanned({ person, jot, followup }: Live): DueLine[] {
  return [...followup].flatMap(([followup_id, fields]) => {
    const { person_id, due_on, jot_id } = fields;
    const whose = person_id ? person.get(person_id) : {};
    const isPromised = isPromise(jot.get(jot_id ?? "") ?? {});
    if (!isOpen(fields) || !isDay(due_on) || !whose || (whose.resting && !isPromised)) return [];
    return buildLine("planned", due_on, person_id ?? null, { followup_id, jot_id: jot_id ?? null });
  });
}

/** All that were not taken up; `due_on` is "" where they have no day. With a followup one is planned, or settled. */
function listPromises({ jot, followup }: Pick<Live, "jot" | "followup">): DueLine[] {
  const takenUp = new Set([...followup.values()].map(({ jot_id }) => jot_id));
  return [...jot].flatMap(([jot_id, fields]) =>
    isPromise(fields) && !takenUp.has(jot_id)
      ? buildLine("promise", isDay(fields.due_on) ? fields.due_on : "", fields.person_ids?.[0] ?? null, {
          jot_id,
        })
      : [],
  );
}

/** A promise holds whether or not somebody rests. */
const findPromised = (live: Live): DueLine[] => listPromises(live).filter(({ due_on }) => due_on);

/** Promises of no day: they fall due on none, and are not to be forgotten. */
export const listUndatedPromises = (live: Pick<Live, "jot" | "followup">): DueLine[] =>
  listPromises(live).filter(({ due_on }) => !due_on);

/**
 * For each person, the instant at which something was last given to them or let go. An introduction that did not come
 * about gave nothing to either side, who may never have heard of it.
 */
function findLastDoneAt(followups: Iterable<FollowupFields>, latest: number): Map<string, number> {
  const last = new Map<string, number>();
  for (const fields of followups) {
    const at = fields.done_at;
    const cameToNothing = !isDone(fields) && !!fields.other_person_id;
    if (!isSettled(fields) || cameToNothing || !isPlausible(at, latest)) continue;
    for (const side of listReceivers(fields)) if (at > (last.get(side) ?? -1)) last.set(side, at);
  }
  return last;
}

/** The last instant that may be true, ms. */
const getLatest = (today: string): number => (toDayNumber(today) + AHEAD) * DAY;

/** It was written for an event before that began. */
function isPreparation({ event_id }: JotFields, at: number, event: Live["event"], zone: string): boolean {
  const starts_on = event.get(event_id ?? "")?.starts_on;
  if (!isDay(starts_on)) return false;
  // Half a day into it in UTC it has begun everywhere: to ask for the day in a zone is what would take long.
  return at < (toDayNumber(starts_on) + 0.5) * DAY && getDayInZone(zone, at) < starts_on;
}

/** By id of person, the earliest first. The first is a meeting, whatever it was. */
export function findContacts(
  { person, jot, event }: Pick<Live, "person" | "jot" | "event">,
  { zone, today }: Pick<Terms, "zone" | "today">,
): Map<string, Contact[]> {
  const latest = getLatest(today);
  const contacts = new Map<string, Contact[]>();
  const add = (id: string, contact: Contact) => {
    const ours = contacts.get(id);
    if (ours) ours.push(contact);
    else contacts.set(id, [contact]);
  };
  for (const [id, { met_at, event_id }] of person)
    if (isPlausible(met_at, latest)) add(id, { at: met_at, isMeeting: true, event_id });
  for (const fields of jot.values()) {
    const { heard_at: at, event_id, person_ids } = fields;
    if (!person_ids?.length || !isPlausible(at, latest) || isPreparation(fields, at, event, zone)) continue;
    const isMeeting = !!event_id || isFromTalk(fields);
    for (const id of person_ids) add(id, { at, isMeeting, event_id });
  }
  for (const [id, all] of contacts) {
    all.sort((one, other) => one.at - other.at);
    const ours = isOnlyHopedFor(person.get(id) ?? {}) ? dropBeforeEvent(all) : all;
    const [first, ...rest] = ours;
    if (first) contacts.set(id, [{ ...first, isMeeting: true }, ...rest]);
    else contacts.delete(id);
  }
  return contacts;
}

/** Whom one only hopes to meet is met at an event; until then there is much to note about them. */
function dropBeforeEvent(contacts: Contact[]): Contact[] {
  const first = contacts.find(({ event_id }) => event_id)?.at;
  return first === undefined ? [] : contacts.filter(({ at }) => at >= first);
}

function findRhythmic(live: Live, terms: Terms): DueLine[] {
  const { person, jot, followup } = live;
  const { zone, rhythm, today } = terms;
  const heardOf = new Set([...jot.values()].flatMap(({ person_ids }) => person_ids ?? []));
  const now = toDayNumber(today);
  const doneAt = findLastDoneAt(followup.values(), getLatest(today));
  const contacts = findContacts(live, terms);
  const begun = new Set([...followup.values()].filter(isOpen).flatMap(listReceivers));
  const base = RHYTHMS.get(rhythm) ?? RHYTHMS.get(USUAL)!;
  const dayOf = (at: number) => toDayNumber(getDayInZone(zone, at));
  return [...person].flatMap(([id, { resting }]) => {
    if (resting || begun.has(id) || !heardOf.has(id)) return [];
    const [done, ours] = [doneAt.get(id) ?? -1, contacts.get(id) ?? []];
    const met = ours.find(({ at, isMeeting }) => isMeeting && at > done && dayOf(at) + FIRST + LAPSES >= now);
    if (met) return buildLine("first", fromDayNumber(dayOf(met.at) + FIRST), id);
    const last = Math.max(done, ours.at(-1)?.at ?? -1);
    return last < 0 ? [] : buildLine("again", findNextDay(id, dayOf(last), base, now), id);
  });
}

/** The next day of the rhythm that has not passed. */
function findNextDay(person: string, since: number, base: number, now: number): string {
  const begun = draw(person);
  let on = since;
  do on += scalePause(draw(fromDayNumber(on), begun), base);
  while (on + LAPSES < now);
  return fromDayNumber(on);
}

/** Days until the next gift: 0.7 to 1.3 of `base`, by what was drawn for a person and a day. */
const scalePause = (drawn: number, base: number): number =>
  Math.floor((base * 7) / 10) + (drawn % (Math.floor((base * 6) / 10) + 1));

/** Chance that every device draws alike: FNV-1a, 32 bits, gone on with from `drawn`. Ids and days are ASCII. */
function draw(text: string, drawn = 0x811c9dc5): number {
  for (let at = 0; at < text.length; at += 1)
    drawn = Math.imul(drawn ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return drawn;
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The soonest first. */
export function findDue(live: Live, terms: Terms): DueLine[] {
  const lines = [...findPlanned(live), ...findPromised(live), ...findRhythmic(live, terms)];
  return lines.sort(
    (one, other) =>
      order(one.due_on, other.due_on) ||
      order(one.person_id ?? "", other.person_id ?? "") ||
      order(one.why, other.why) ||
      order(one.jot_id ?? "", other.jot_id ?? ""),
  );
}

const isDueByItself = ({ why }: DueLine): boolean => why === "first" || why === "again";

/** What is due by now. Once something is promised or planned for somebody, what comes up by itself waits behind it. */
export function listDueNow(lines: readonly DueLine[], today: string): DueLine[] {
  const due = lines.filter(({ due_on }) => due_on <= today);
  const begunFor = new Set(due.filter((line) => !isDueByItself(line)).map(({ person_id }) => person_id));
  return due.filter((line) => !isDueByItself(line) || !begunFor.has(line.person_id));
}
