/** Which clipping may help with what somebody said, found by words, ideas and topics. Pure but for its clock. */

import { buildPairKey, mayBeAsked, mayBePassedOn } from "../../domain/clippings/giving";
import { DAY } from "../../domain/days/days";
import { isChallenge } from "../../domain/jots/kinds";
import { mayBeOne } from "../../domain/people/sameness";
import type { ClippingFields, JotFields, Row } from "../../domain/records/model";
import { isHelped, isHelpWanted, isSolvedOpenly } from "../../domain/rules/challenges";
import { buildReason } from "./reason";
import { HelpIndex } from "./shelf";
import type {
  Helper,
  IntroductionSuggestion,
  SolvedChallenge,
  Suggestion,
  SuggestionReason,
} from "./suggestion";

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
const YEAR = 365 * DAY;
/** What was helped already waits for what was not. */
const HELPED = 0.9;
/** Only for the newest open challenges is somebody sought to bring together with. */
const NEWEST = 40;

interface Fit {
  id: string;
  fit: number;
}

interface FitPair extends Fit {
  jot: string;
  other: string;
  people: [string, string];
}

const compareFits = (one: Fit, other: Fit): number => other.fit - one.fit || (one.id < other.id ? -1 : 1);
const joinText = ({ title, words }: ClippingFields): string => [title, words].filter(Boolean).join("\n");
const getHeardAt = ({ heard_at, created_at }: JotFields): number => heard_at ?? created_at ?? 0;
const isToBeHelped = (jot: JotFields): boolean => isChallenge(jot) && isHelpWanted(jot);

/** Of the first three not all of one kind, where another fits nearly as well as the third. */
function varyKinds(fits: Fit[], kindOf: (id: string) => unknown): Fit[] {
  const [first, second, third] = fits;
  if (!third || [second, third].some((one) => kindOf(one!.id) !== kindOf(first!.id))) return fits;
  const other = fits.find(({ id, fit }) => kindOf(id) !== kindOf(third.id) && fit >= NEARLY * third.fit);
  return other ? [first!, second!, other, ...fits.slice(2).filter((one) => one !== other)] : fits;
}

export class SuggestionRanker implements Helper {
  private readonly shelf: HelpIndex;
  /** As long as nothing is written: every jot and person on the screen asks. */
  private pairs?: FitPair[] | undefined;

  /** `clock` answers milliseconds since 1970. */
  constructor(
    rows: Row[],
    private readonly clock: () => number = Date.now,
  ) {
    this.shelf = new HelpIndex(rows);
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
    for (const { id: jot, fit } of this.findNear(id, this.shelf.jots, isHelpWanted).sort(compareFits)) {
      if (suggested.length === limit) break;
      const people = this.listReceivers(jot, id);
      if (!people || (people.length > 0 && people.every((person) => named.has(person)))) continue;
      for (const person of people) named.add(person);
      suggested.push(this.buildSuggestion(jot, id, people, fit));
    }
    return suggested;
  }

  forJot(id: string, limit: number): Suggestion[] {
    if (!isHelpWanted(this.shelf.jots.get(id) ?? {})) return [];
    const near = this.findNear(id, this.shelf.clippings, mayBePassedOn);
    const fitting = near.filter(({ id: clipping }) => this.listReceivers(id, clipping)).sort(compareFits);
    const best = varyKinds(fitting, (clipping) => this.shelf.clippings.get(clipping)!.kind).slice(0, limit);
    return best.map(({ id: clipping, fit }) =>
      this.buildSuggestion(id, clipping, this.listReceivers(id, clipping)!, fit),
    );
  }

  solvedTheLike(jotId: string, limit: number): SolvedChallenge[] {
    const mine = this.shelf.jots.get(jotId);
    if (!mine || !isHelpWanted(mine)) return [];
    const solved = this.findAlike(jotId, isSolvedOpenly).flatMap(({ id: jot_id, fit }) => {
      const person_ids = this.listPeople(jot_id).filter((person) => !mine.person_ids?.includes(person));
      return person_ids.length > 0 ? { jot_id, person_ids, why: this.explainAlike(jotId, jot_id), fit } : [];
    });
    return solved.slice(0, limit);
  }

  introductions(limit: number): IntroductionSuggestion[] {
    this.pairs ??= this.findPairs();
    return this.pairs.slice(0, limit).map(({ fit, jot, other, people }) => ({
      as: isSolvedOpenly(this.shelf.jots.get(other)!) ? "solved" : "same",
      person_ids: [...people],
      jot_ids: [jot, other],
      why: this.explainAlike(jot, other),
      fit,
    }));
  }

  /** Two people each once, with the two of their jots that are most alike, best first. */
  private findPairs(): FitPair[] {
    const fits = new Map<string, FitPair>();
    for (const jot of this.listNewest()) {
      for (const { id: other, fit } of this.findAlike(
        jot,
        (one) => isToBeHelped(one) || isSolvedOpenly(one),
      )) {
        const people = this.findStrangers(jot, other);
        const id = people && buildPairKey(...people);
        if (id && fit > (fits.get(id)?.fit ?? 0)) fits.set(id, { id, fit, jot, other, people });
      }
    }
    return [...fits.values()].sort(compareFits);
  }

  /** The newest open challenges of people who are not left in peace. */
  private listNewest(): string[] {
    const isAskable = (person: string) => mayBeAsked(this.shelf.people.get(person));
    const open: { id: string; heardAt: number }[] = [];
    for (const [id, jot] of this.shelf.jots) {
      if (isToBeHelped(jot) && jot.person_ids?.some(isAskable)) open.push({ id, heardAt: getHeardAt(jot) });
    }
    // Numbers are put in order much sooner than records.
    const least =
      Float64Array.from(open, ({ heardAt }) => heardAt)
        .sort()
        .at(-NEWEST) ?? -Infinity;
    const newest = open
      .filter(({ heardAt }) => heardAt >= least)
      .sort((one, other) => other.heardAt - one.heardAt || (one.id < other.id ? -1 : 1));
    return newest.slice(0, NEWEST).map(({ id }) => id);
  }

  /** What is near a text and may be, in no order. */
  private findNear<T extends object>(id: string, among: Map<string, T>, may: (fields: T) => boolean): Fit[] {
    const fits: Fit[] = [];
    const mine = this.weigh(id);
    // Nothing stands for more than 1: what is not so near is ruled out before it is looked at.
    for (const [other, near] of this.shelf.texts.near(id, WEIGHS / mine)) {
      const fields = among.get(other);
      if (!fields || !may(fields)) continue;
      const weight = near * mine * this.weigh(other);
      if (weight >= WEIGHS) fits.push({ id: other, fit: weight / (weight + HALF) });
    }
    return fits;
  }

  /** Other jots that say the same, best first. */
  private findAlike(id: string, may: (jot: JotFields) => boolean): Fit[] {
    const fits: Fit[] = [];
    for (const [other, fit] of this.shelf.texts.alike(id, WEIGHS, ALIKE)) {
      const jot = this.shelf.jots.get(other);
      if (jot && may(jot)) fits.push({ id: other, fit });
    }
    return fits.sort(compareFits);
  }

  /** What a jot or clipping counts for, whatever it says: up to 1. */
  private weigh(id: string): number {
    const jot = this.shelf.jots.get(id);
    const { found_at, created_at } = this.shelf.clippings.get(id) ?? {};
    const age = Math.max(0, this.clock() - (jot ? getHeardAt(jot) : (found_at ?? created_at ?? 0)));
    return (1 - NEW + NEW * 0.5 ** (age / YEAR)) * (jot && isHelped(jot) ? HELPED : 1);
  }

  /** Those of a jot's people who are not left in peace. */
  private listPeople(jot: string): string[] {
    return (this.shelf.jots.get(jot)!.person_ids ?? []).filter((person) =>
      mayBeAsked(this.shelf.people.get(person)),
    );
  }

  /** Whom of a jot's people the clipping may be given to; `undefined`: nobody. A jot may have no people yet. */
  private listReceivers(jot: string, clipping: string): string[] | undefined {
    const { kind, person_id } = this.shelf.clippings.get(clipping)!;
    const pastGifts = this.shelf.pastGifts;
    const about = kind === "person" && person_id ? person_id : undefined;
    if (pastGifts.wasGiven(clipping, jot) || (about && this.shelf.people.get(about)?.resting))
      return undefined;
    if (!this.shelf.jots.get(jot)!.person_ids?.length) return [];
    const people = this.listPeople(jot).filter(
      (person) =>
        person !== person_id &&
        !pastGifts.wasGiven(clipping, person) &&
        !(about && pastGifts.areMet(person, about)),
    );
    return people.length > 0 ? people : undefined;
  }

  /** The first two of their people who do not share both jots, and have not been brought together. */
  private findStrangers(jot: string, other: string): [string, string] | undefined {
    const [ours, theirs] = [this.listPeople(jot), this.listPeople(other)];
    for (const one of ours) {
      const two = theirs.find(
        (person) =>
          !ours.includes(person) &&
          !theirs.includes(one) &&
          !this.shelf.pastGifts.areMet(one, person) &&
          !mayBeOne(this.shelf.people.get(one) ?? {}, this.shelf.people.get(person) ?? {}),
      );
      if (two) return [one, two];
    }
    return undefined;
  }

  private buildSuggestion(
    jot_id: string,
    clipping_id: string,
    person_ids: string[],
    fit: number,
  ): Suggestion {
    const its = joinText(this.shelf.clippings.get(clipping_id)!);
    return { jot_id, clipping_id, person_ids, why: this.explain(jot_id, clipping_id, its), fit };
  }

  private explainAlike(jot: string, other: string): SuggestionReason {
    return this.explain(jot, other, this.shelf.jots.get(other)!.text ?? "");
  }

  private explain(jot: string, other: string, its: string): SuggestionReason {
    return buildReason(
      this.shelf.texts.listShared(jot, other),
      this.shelf.jots.get(jot)!.text ?? "",
      its,
      this.shelf.own,
    );
  }
}
