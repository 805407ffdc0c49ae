/** A followup with all that it names, as far as it is on this device. */
import { findRecentGift } from "../../domain/followups/pause";
import type { Kind, Row } from "../../domain/records/model";
import { isLive } from "../../domain/records/state";
import type { Reader } from "../../store/notebook";

export interface FollowupDetails {
  followup: Row<"followup">;
  person: Row<"person">;
  other: Row<"person"> | undefined;
  jot: Row<"jot"> | undefined;
  clipping: Row<"clipping"> | undefined;
  /** What else they said that could be answered. */
  theirJots: Row<"jot">[];
  /** What the other of an introduction said. */
  otherJots: Row<"jot">[];
  /** When something was given to them only days ago (ms). */
  gave: number | undefined;
}

async function findLive<K extends Kind>(
  read: Reader,
  kind: K,
  id: string | null | undefined,
): Promise<Row<K> | undefined> {
  const row = id ? await read.findRecord(id, kind) : undefined;
  return row && isLive(row) ? row : undefined;
}

/** Words of somebody else are not quoted to them. */
export const isAbout = ({ fields: { person_ids } }: Row<"jot">, person: string | null | undefined): boolean =>
  !person_ids?.length || person_ids.includes(person ?? "");

/** null where it is not here, or nobody is it for. `unwritten` is shown until it is. */
export async function readFollowupDetails(
  read: Reader,
  id: string,
  unwritten?: Row<"followup">,
): Promise<FollowupDetails | null> {
  const stored = await read.findRecord(id, "followup");
  // Stamps of its own each time: who edits it is to see that it was read again.
  const followup = stored && isLive(stored) ? stored : unwritten && { ...unwritten, stamps: {} };
  if (!followup) return null;
  const { person_id, other_person_id, jot_id, clipping_id } = followup.fields;
  const [person, other, jot, clipping, theirJots, otherJots, all] = await Promise.all([
    findLive(read, "person", person_id),
    findLive(read, "person", other_person_id),
    findLive(read, "jot", jot_id),
    findLive(read, "clipping", clipping_id),
    person_id ? read.listJotsAbout(person_id) : [],
    other_person_id ? read.listJotsAbout(other_person_id) : [],
    read.listAll("followup"),
  ]);
  if (!person) return null;
  const gave = findRecentGift(
    all.map(({ fields }) => fields),
    person.id,
    Date.now(),
  );
  const about = jot && isAbout(jot, person.id) ? jot : undefined;
  return {
    followup,
    person,
    other,
    jot: about,
    clipping,
    theirJots: theirJots.filter(isLive),
    otherJots: otherJots.filter(isLive),
    gave,
  };
}
