/** What can be done about a line of what falls due, as changes to be written. Pure but for new ids. */
import { newId } from "../kinds/id";
import type { Change, FollowupFields, JotFields, Row } from "../kinds/model";
import { uuid5 } from "../kinds/uuid5";
import type { Line } from "./due";

type Followup = Pick<Row<"followup">, "id" | "fields">;

/** A line, or a followup that is begun already. */
type Taken = Line | { followup_id: string };

const PROMISES = "6f1c1d0a-0003-5000-8000-000000000000";

/**
 * The followup that a line stands for, begun where there is none yet. That of a promise has its id from the promise: who
 * taps twice, or on two devices, has kept it once. It may have been undone before, so it also comes out of the bin.
 */
function of(taken: Taken): { id: string; fields: FollowupFields } {
  if (taken.followup_id) return { id: taken.followup_id, fields: {} };
  const { why, person_id, jot_id } = taken as Line;
  if (why === "promise" && jot_id) return { id: uuid5(PROMISES, jot_id), fields: { person_id, jot_id, deleted_at: null } };
  return { id: newId(), fields: { person_id, jot_id } };
}

const change = ({ id, fields }: { id: string; fields: FollowupFields }, more: FollowupFields): Change => ({
  kind: "followup",
  id,
  fields: { ...fields, ...more },
});

/** It comes up again on that day. */
export const snoozed = (line: Line, due_on: string): Change => change(of(line), { state: "open", due_on });

/** It is let go, and that is fine. */
export const letGo = (line: Taken, now: number): Change => change(of(line), { state: "let_go", done_at: now });

/** What was promised is done. */
export const kept = (line: Line, now: number): Change => change(of(line), { state: "done", done_at: now });

/** It was given, with the challenge that it answers: a thing or a meeting helps it, a question only asks how it stands. */
export function given({ id, fields }: Followup, way: string | null, now: number, jot?: { id: string; fields: JotFields }): Change[] {
  const done: Change = { kind: "followup", id, fields: { state: "done", done_at: now, ...(way && { way }) } };
  const gave = fields.clipping_id || fields.other_person_id;
  const helped = gave && jot?.fields.kind === "challenge" && (jot.fields.state ?? "open") === "open";
  return helped ? [done, { kind: "jot", id: jot.id, fields: { state: "helped" } }] : [done];
}
