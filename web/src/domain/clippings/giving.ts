/** What may be helped with what, whatever it says. Pure. */
import { listReceivers } from "../followups/states";
import type { ClippingFields, FollowupFields, PersonFields } from "../records/model";

/** A resume goes to nobody before its person has agreed; nor does anything whose person has said no. */
export const mayBePassedOn = ({ kind, consent }: ClippingFields): boolean =>
  consent === true || (kind !== "resume" && consent !== false);

/** The same for both orders of two people. */
export const buildPairKey = (one: string, other: string): string => [one, other].sort().join(" ");

/** What followups say about what must not come up again, whatever became of them. */
export class GivenBefore {
  /** Clipping and person, or clipping and jot where it is about no person: it was given, is meant to be, or was let go. */
  private readonly pairs = new Set<string>();
  /** People introduced to each other, or not to be. */
  private readonly introductions = new Set<string>();

  constructor(followups: Iterable<FollowupFields>) {
    for (const followup of followups) {
      const { person_id, other_person_id, jot_id, clipping_id } = followup;
      if (person_id && other_person_id) this.introductions.add(buildPairKey(person_id, other_person_id));
      if (!clipping_id) continue;
      const sides = listReceivers(followup);
      for (const side of sides.length > 0 ? sides : [jot_id]) this.pairs.add(`${clipping_id} ${side}`);
    }
  }

  wasGiven(clipping: string, personOrJot: string): boolean {
    return this.pairs.has(`${clipping} ${personOrJot}`);
  }

  areMet(one: string, other: string): boolean {
    return this.introductions.has(buildPairKey(one, other));
  }
}

/** Whom to leave in peace: who rests, and who is not there (any more). */
export const mayBeAsked = (person: PersonFields | undefined): boolean =>
  person !== undefined && !person.resting;
