/** Two people become one, with everything they carry; and are two again. Pure. */
import { fieldsOf, type Change, type Fields, type Row } from "../../kinds/model";
import { LIMITS } from "../../kinds/limits";
import type { Person } from "../sameness";
import { isStillUnited, united, type Side } from "./fields";
import { turned, turnedBack } from "./pointing";

/** What is noted on the one that goes, as JSON in `kept_before`. */
interface Note {
  /** What the kept one's fields were before. */
  fields: Fields;
  /** By record that named both: see `Turned`. */
  both: Record<string, Record<string, number>>;
}

const LONGEST = LIMITS["person"]!["kept_before"]![1]!;

/** Which of two stays: the one written down first, so that all devices decide alike and no chain comes back to itself. */
export const keptFirst = (one: Person, other: Person): [kept: Person, gone: Person] => (one.id < other.id ? [one, other] : [other, one]);

const change = (row: Row, fields: Fields): Change => ({ kind: row.kind, id: row.id, fields }) as Change;

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
 * What makes them one: the kept one's fields, the references of `pointing` turned to it, and the one that goes
 * into the bin, with a note of all that was changed. To be written in one write.
 */
export function merged(kept: Person, gone: Person, pointing: readonly Row[], chosen: Record<string, Side>, now: number): Change[] {
  const fields = united(kept, gone, chosen);
  // Once merged before, and brought back by an edit elsewhere: what moved then is still to be given back.
  const again = gone.fields.merged_into_id === kept.id;
  const before = Object.fromEntries(Object.keys(fields).map((field) => [field, fieldsOf(kept)[field] ?? null]));
  const note: Note = again ? noteOf(gone) : { fields: {}, both: {} };
  note.fields = { ...before, ...note.fields };
  const moved = new Set(again ? gone.fields.moved_ids : []);
  const turns: Change[] = [];
  for (const row of pointing) {
    const turn = row.id === kept.id || row.id === gone.id ? undefined : turned(row, gone.id, kept.id);
    if (!turn) continue;
    turns.push(change(row, turn.fields));
    if (turn.both) note.both[row.id] = turn.both;
    moved.add(row.id);
  }
  // A record that cannot be told apart again stays with the kept one: better there than torn from both.
  const last = Object.keys(note.both);
  while (JSON.stringify(note).length > LONGEST && last.length) {
    const id = last.pop()!;
    delete note.both[id];
    moved.delete(id);
  }
  return [
    ...(Object.keys(fields).length ? [change(kept, fields)] : []),
    ...turns,
    change(gone, { deleted_at: now, merged_into_id: kept.id, moved_ids: [...moved], kept_before: JSON.stringify(note) }),
  ];
}

/**
 * What makes them two again: `gone` comes back, with the records among `moved` that still name one of `holders` (whom it
 * went into, and whom that one went into), and `kept` gets back what it was where it is still as the merge left it.
 * What was written since stays where it was written. `kept` is undefined where it is not to be touched.
 */
export function apart(gone: Person, kept: Person | undefined, holders: string[], moved: readonly Row[]): Change[] {
  const note = noteOf(gone);
  const back = Object.entries(note.fields).filter(([field, before]) => kept && isStillUnited(field, before, kept, gone));
  const turns = moved.flatMap((row) => {
    const fields = turnedBack(row, gone.id, holders, note.both[row.id]);
    return fields ? [change(row, fields)] : [];
  });
  const different = [...new Set([...(gone.fields.not_same_ids ?? []), ...holders])];
  return [
    ...(kept && back.length ? [change(kept, Object.fromEntries(back))] : []),
    ...turns,
    change(gone, { deleted_at: null, merged_into_id: null, moved_ids: null, kept_before: null, not_same_ids: different }),
  ];
}
