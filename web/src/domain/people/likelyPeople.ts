/** Of whom a jot without a person may speak: whoever it names, and whoever was written about just before or after. Pure. */

import type { Row } from "../records/model";
import { foldName } from "../rules/identity";
import { splitName } from "./sameness";

const MINUTE = 60_000;
/** A conversation is written down in pieces. */
const NEAR = 20 * MINUTE;
const MOST = 4;

/** Words that begin with a capital letter, folded as names are. */
const capitals = (text: string): Set<string> =>
  new Set((text.match(/\p{Lu}[\p{L}'’-]*/gu) ?? []).flatMap((word) => foldName(word).split(" ")));

/** Who is named: how many words of their name stand in the text. */
function findNamed(text: string, people: readonly Row<"person">[]): Map<string, number> {
  const words = capitals(text);
  const hitsById = new Map<string, number>();
  for (const person of people) {
    const hits = person.fields.name
      ? splitName(person).filter((word) => word.length > 2 && words.has(word)).length
      : 0;
    if (hits) hitsById.set(person.id, hits);
  }
  return hitsById;
}

/** The ids of the likeliest, at most four. */
export function findLikelyPeople(
  jot: Row<"jot">,
  people: readonly Row<"person">[],
  jots: readonly Row<"jot">[],
): string[] {
  const { text, reading, heard_at, event_id } = jot.fields;
  const worth = new Map(
    [...findNamed([text, reading].filter(Boolean).join("\n"), people)].map(([id, hits]) => [id, hits * 2]),
  );
  for (const { id, fields } of jots) {
    const apart = Math.abs((fields.heard_at ?? 0) - (heard_at ?? 0));
    if (id === jot.id || heard_at == null || apart > NEAR || (fields.event_id ?? null) !== (event_id ?? null))
      continue;
    for (const person of fields.person_ids ?? [])
      worth.set(person, Math.max(worth.get(person) ?? 0, 1 - apart / NEAR));
  }
  const live = new Set(people.map(({ id }) => id));
  return [...worth]
    .filter(([id]) => live.has(id))
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST)
    .map(([id]) => id);
}
