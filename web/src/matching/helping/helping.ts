/** Which clipping may help with what somebody said, found by words, ideas and topics. Pure but for its clock. */
import type { ClippingFields, JotFields, Row } from "../../kinds/model";
import { reasonOf } from "./reason";
import { isOpen, isSolved, mayBeAsked, mayBePassedOn, pairOf } from "./rules";
import { Shelf } from "./shelf";
import type { Helper, Introduction, Reason, Solved, Suggestion } from "./suggestion";

/** What is as near as this fits by half. */
const HALF = 1.5;
/** What fits less is chance. */
const LEAST = 0.15;
const WEIGHS = (LEAST * HALF) / (1 - LEAST);
/** So much of what two people say must be the same for them to share a challenge: it costs the time of both. */
const ALIKE = 0.4;
/** The third of three of one kind gives way to another kind that fits nearly as well. */
const NEARLY = 0.8;
/** What is new counts for a little more; half of that is gone after a year. */
const NEW = 0.1;
const YEAR = 365 * 86_400_000;
/** What was helped already waits for what was not. */
const HELPED = 0.9;
/** Only for the newest open challenges is somebody sought to bring together with. */
const NEWEST = 40;

interface Found {
  id: string;
  fit: number;
}

interface Pair extends Found {
  jot: string;
  other: string;
  people: [string, string];
}

const byFit = (one: Found, other: Found): number => other.fit - one.fit || (one.id < other.id ? -1 : 1);
const textOf = ({ title, words }: ClippingFields): string => [title, words].filter(Boolean).join("\n");
const toldAt = ({ heard_at, created_at }: JotFields): number => heard_at ?? created_at ?? 0;
const isOpenChallenge = (jot: JotFields): boolean => jot.kind === "challenge" && isOpen(jot);

/** Of the first three not all of one kind, where another fits nearly as well as the third. */
function varied(found: Found[], kindOf: (id: string) => unknown): Found[] {
  const [first, second, third] = found;
  if (!third || [second, third].some((one) => kindOf(one!.id) !== kindOf(first!.id))) return found;
  const other = found.find(({ id, fit }) => kindOf(id) !== kindOf(third.id) && fit >= NEARLY * third.fit);
  return other ? [first!, second!, other, ...found.slice(2).filter((one) => one !== other)] : found;
}

export class Helping implements Helper {
  private readonly shelf: Shelf;
  /** As long as nothing is written: every jot and person on the screen asks. */
  private pairs?: Pair[] | undefined;

  /** `clock` answers milliseconds since 1970. */
  constructor(
    rows: Row[],
    private readonly clock: () => number = Date.now,
  ) {
    this.shelf = new Shelf(rows);
  }

  put(row: Row): void {
    this.shelf.put(row);
    this.pairs = undefined;
  }

  drop(id: string): void {
    this.shelf.drop(id);
    this.pairs = undefined;
  }

  forClipping(id: string, limit: number): Suggestion[] {
    const clipping = this.shelf.clippings.get(id);
    if (!clipping || !mayBePassedOn(clipping)) return [];
    const named = new Set<string>();
    const suggested: Suggestion[] = [];
    for (const { id: jot, fit } of this.near(id, this.shelf.jots, isOpen).sort(byFit)) {
      if (suggested.length === limit) break;
      const people = this.mayReceive(jot, id);
      if (!people || (people.length > 0 && people.every((person) => named.has(person)))) continue;
      people.forEach((person) => named.add(person));
      suggested.push(this.suggestion(jot, id, people, fit));
    }
    return suggested;
  }

  forJot(id: string, limit: number): Suggestion[] {
    if (!isOpen(this.shelf.jots.get(id) ?? {})) return [];
    const near = this.near(id, this.shelf.clippings, mayBePassedOn);
    const fitting = near.filter(({ id: clipping }) => this.mayReceive(id, clipping)).sort(byFit);
    const best = varied(fitting, (clipping) => this.shelf.clippings.get(clipping)!.kind).slice(0, limit);
    return best.map(({ id: clipping, fit }) => this.suggestion(id, clipping, this.mayReceive(id, clipping)!, fit));
  }

  solvedTheLike(jotId: string, limit: number): Solved[] {
    const mine = this.shelf.jots.get(jotId);
    if (!mine || !isOpen(mine)) return [];
    const solved = this.alike(jotId, isSolved).flatMap(({ id: jot_id, fit }) => {
      const person_ids = this.peopleOf(jot_id).filter((person) => !mine.person_ids?.includes(person));
      return person_ids.length > 0 ? { jot_id, person_ids, why: this.whyAlike(jotId, jot_id), fit } : [];
    });
    return solved.slice(0, limit);
  }

  introductions(limit: number): Introduction[] {
    this.pairs ??= this.paired();
    return this.pairs.slice(0, limit).map(({ fit, jot, other, people }) => ({
      as: isSolved(this.shelf.jots.get(other)!) ? "solved" : "same",
      person_ids: [...people],
      jot_ids: [jot, other],
      why: this.whyAlike(jot, other),
      fit,
    }));
  }

  /** Two people each once, with the two of their jots that are most alike, best first. */
  private paired(): Pair[] {
    const found = new Map<string, Pair>();
    for (const jot of this.newest()) {
      for (const { id: other, fit } of this.alike(jot, (one) => isOpenChallenge(one) || isSolved(one))) {
        const people = this.strangers(jot, other);
        const id = people && pairOf(...people);
        if (id && fit > (found.get(id)?.fit ?? 0)) found.set(id, { id, fit, jot, other, people });
      }
    }
    return [...found.values()].sort(byFit);
  }

  /** The newest open challenges of people who are not left in peace. */
  private newest(): string[] {
    const asked = (person: string) => mayBeAsked(this.shelf.people.get(person));
    const open: { id: string; told: number }[] = [];
    for (const [id, jot] of this.shelf.jots) {
      if (isOpenChallenge(jot) && jot.person_ids?.some(asked)) open.push({ id, told: toldAt(jot) });
    }
    // Numbers are put in order much sooner than records.
    const least = Float64Array.from(open, ({ told }) => told).sort().at(-NEWEST) ?? -Infinity;
    const newest = open.filter(({ told }) => told >= least).sort((one, other) => other.told - one.told || (one.id < other.id ? -1 : 1));
    return newest.slice(0, NEWEST).map(({ id }) => id);
  }

  /** What is near a text and may be, in no order. */
  private near<T extends object>(id: string, among: Map<string, T>, may: (fields: T) => boolean): Found[] {
    const found: Found[] = [];
    const mine = this.standing(id);
    // Nothing stands for more than 1: what is not so near is ruled out before it is looked at.
    for (const [other, near] of this.shelf.texts.near(id, WEIGHS / mine)) {
      const fields = among.get(other);
      if (!fields || !may(fields)) continue;
      const weight = near * mine * this.standing(other);
      if (weight >= WEIGHS) found.push({ id: other, fit: weight / (weight + HALF) });
    }
    return found;
  }

  /** Other jots that say the same, best first. */
  private alike(id: string, may: (jot: JotFields) => boolean): Found[] {
    const found: Found[] = [];
    for (const [other, fit] of this.shelf.texts.alike(id, WEIGHS, ALIKE)) {
      const jot = this.shelf.jots.get(other);
      if (jot && may(jot)) found.push({ id: other, fit });
    }
    return found.sort(byFit);
  }

  /** What a jot or clipping counts for, whatever it says: up to 1. */
  private standing(id: string): number {
    const jot = this.shelf.jots.get(id);
    const { found_at, created_at } = this.shelf.clippings.get(id) ?? {};
    const age = Math.max(0, this.clock() - (jot ? toldAt(jot) : (found_at ?? created_at ?? 0)));
    return (1 - NEW + NEW * 0.5 ** (age / YEAR)) * (jot?.state === "helped" ? HELPED : 1);
  }

  /** Those of a jot's people who are not left in peace. */
  private peopleOf(jot: string): string[] {
    return (this.shelf.jots.get(jot)!.person_ids ?? []).filter((person) => mayBeAsked(this.shelf.people.get(person)));
  }

  /** Whom of a jot's people the clipping may be given to; `undefined`: nobody. A jot may have no people yet. */
  private mayReceive(jot: string, clipping: string): string[] | undefined {
    const { kind, person_id } = this.shelf.clippings.get(clipping)!;
    const given = this.shelf.given;
    const about = kind === "person" && person_id ? person_id : undefined;
    if (given.was(clipping, jot) || (about && this.shelf.people.get(about)?.resting)) return undefined;
    if (!this.shelf.jots.get(jot)!.person_ids?.length) return [];
    const people = this.peopleOf(jot).filter(
      (person) => person !== person_id && !given.was(clipping, person) && !(about && given.areMet(person, about)),
    );
    return people.length > 0 ? people : undefined;
  }

  /** The first two of their people who do not share both jots, and have not been brought together. */
  private strangers(jot: string, other: string): [string, string] | undefined {
    const [ours, theirs] = [this.peopleOf(jot), this.peopleOf(other)];
    for (const one of ours) {
      const two = theirs.find((person) => !ours.includes(person) && !theirs.includes(one) && !this.shelf.given.areMet(one, person));
      if (two) return [one, two];
    }
    return undefined;
  }

  private suggestion(jot_id: string, clipping_id: string, person_ids: string[], fit: number): Suggestion {
    const its = textOf(this.shelf.clippings.get(clipping_id)!);
    return { jot_id, clipping_id, person_ids, why: this.why(jot_id, clipping_id, its), fit };
  }

  private whyAlike(jot: string, other: string): Reason {
    return this.why(jot, other, this.shelf.jots.get(other)!.text ?? "");
  }

  private why(jot: string, other: string, its: string): Reason {
    return reasonOf(this.shelf.texts.shared(jot, other), this.shelf.jots.get(jot)!.text ?? "", its, this.shelf.own);
  }
}
