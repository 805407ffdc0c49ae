/** Two people become one, with everything they carry; and are two again. Pure. */

import { LIMITS } from "../../generated/limits";
import { buildChange, type Change, type Fields, getFields, type Row } from "../../records/model";
import type { Person } from "../sameness";
import { isStillUnited, type Side, uniteFields } from "./fields";
import { turnReferences, turnReferencesBack } from "./references";

/** What is noted on the one that goes, as JSON in `kept_before`. */
interface Note {
  /** What the survivor's fields were before. */
  fields: Fields;
  /** By record that named both: see `Turned`. */
  both: Record<string, Record<string, number>>;
}

const LONGEST = LIMITS["person"]!["kept_before"]![1]!;

/** Which of two stays: the one written down first, so that all devices decide alike and no chain comes back to itself. */
export const orderForMerge = (one: Person, other: Person): [survivor: Person, duplicate: Person] =>
  one.id < other.id ? [one, other] : [other, one];

function noteOf({ fields }: Person): Note {
  const none = { fields: {}, both: {} };
  try {
    const note = JSON.parse(fields.kept_before || "{}") as Partial<Note> | null;
    return { fields: { ...note?.fields }, both: { ...note?.both } };
  } catch {
    return none;
  }
}

/**
 * What makes them one: the survivor's fields, the references of `pointing` turned to it, and the one that goes
 * into the bin, with a note of all that was changed. To be written in one write.
 */
export function mergePeople(
  survivor: Person,
  duplicate: Person,
  pointing: readonly Row[],
  chosen: Record<string, Side>,
  now: number,
): Change[] {
  const fields = uniteFields(survivor, duplicate, chosen);
  // Once merged before, and brought back by an edit elsewhere: what moved then is still to be given back.
  const again = duplicate.fields.merged_into_id === survivor.id;
  const before = Object.fromEntries(
    Object.keys(fields).map((field) => [field, getFields(survivor)[field] ?? null]),
  );
  const note: Note = again ? noteOf(duplicate) : { fields: {}, both: {} };
  note.fields = { ...before, ...note.fields };
  const moved = new Set(again ? duplicate.fields.moved_ids : []);
  const turns: Change[] = [];
  for (const row of pointing) {
    const turn =
      row.id === survivor.id || row.id === duplicate.id
        ? undefined
        : turnReferences(row, duplicate.id, survivor.id);
    if (!turn) continue;
    turns.push(buildChange(row, turn.fields));
    if (turn.both) note.both[row.id] = turn.both;
    moved.add(row.id);
  }
  // A record that cannot be told apart again stays with the survivor: better there than torn from both.
  const last = Object.keys(note.both);
  while (JSON.stringify(note).length > LONGEST && last.length) {
    const id = last.pop()!;
    delete note.both[id];
    moved.delete(id);
  }
  return [
    ...(Object.keys(fields).length ? [buildChange(survivor, fields)] : []),
    ...turns,
    buildChange(duplicate, {
      deleted_at: now,
      merged_into_id: survivor.id,
      moved_ids: [...moved],
      kept_before: JSON.stringify(note),
    }),
  ];
}

/**
 * What makes them two again: the duplicate comes back, with the records among `moved` that still name one of `holders`
 * (whom it went into, and whom that one went into), and the survivor gets back what it was where it is still as the
 * merge left it. What was written since stays where it was written. `survivor` is undefined where it is not to be touched.
 */
export function unmergePeople(
  duplicate: Person,
  survivor: Person | undefined,
  holders: string[],
  moved: readonly Row[],
): Change[] {
  const note = noteOf(duplicate);
  const back = Object.entries(note.fields).filter(
    ([field, before]) => survivor && isStillUnited(field, before, survivor, duplicate),
  );
  const turns = moved.flatMap((row) => {
    const fields = turnReferencesBack(row, duplicate.id, holders, note.both[row.id]);
    return fields ? [buildChange(row, fields)] : [];
  });
  const different = [...new Set([...(duplicate.fields.not_same_ids ?? []), ...holders])];
  return [
    ...(survivor && back.length ? [buildChange(survivor, Object.fromEntries(back))] : []),
    ...turns,
    buildChange(duplicate, {
      deleted_at: null,
      merged_into_id: null,
      moved_ids: null,
      kept_before: null,
      not_same_ids: different,
    }),
  ];
}
