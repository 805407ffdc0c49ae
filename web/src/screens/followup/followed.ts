/** A followup with all that it names, as far as it is on this device. */
import { lately } from "../../helping/pause";
import type { Row } from "../../kinds/model";
import { isLive } from "../../kinds/standing";
import { allOf, get, jotsAbout } from "../../store/notebook";

export interface Followed {
  followup: Row<"followup">;
  person: Row<"person">;
  other: Row<"person"> | undefined;
  jot: Row<"jot"> | undefined;
  clipping: Row<"clipping"> | undefined;
  /** What else they said that could be answered. */
  said: Row<"jot">[];
  /** What the other of an introduction said. */
  otherSaid: Row<"jot">[];
  /** When something was given to them only days ago (ms). */
  gave: number | undefined;
}

const maybe = <K extends "person" | "jot" | "clipping">(id: string | null | undefined) =>
  id ? get<K>(id).then((row) => (row && isLive(row) ? row : undefined)) : undefined;

/** Words of somebody else are not quoted to them. */
export const isAbout = ({ fields: { person_ids } }: Row<"jot">, person: string | null | undefined): boolean =>
  !person_ids?.length || person_ids.includes(person ?? "");

/** null where it is not here, or nobody is it for. */
export async function readFollowed(id: string): Promise<Followed | null> {
  const followup = await get<"followup">(id);
  if (followup?.kind !== "followup" || !isLive(followup)) return null;
  const { person_id, other_person_id, jot_id, clipping_id } = followup.fields;
  const [person, other, jot, clipping, said, otherSaid, all] = await Promise.all([
    maybe<"person">(person_id), maybe<"person">(other_person_id), maybe<"jot">(jot_id), maybe<"clipping">(clipping_id),
    person_id ? jotsAbout(person_id) : [], other_person_id ? jotsAbout(other_person_id) : [], allOf("followup"),
  ]);
  if (!person) return null;
  const gave = lately(all.map(({ fields }) => fields), person.id, Date.now());
  const about = jot && isAbout(jot, person.id) ? jot : undefined;
  return { followup, person, other, jot: about, clipping, said: said.filter(isLive), otherSaid: otherSaid.filter(isLive), gave };
}
