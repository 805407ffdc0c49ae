/** What can be done about a line of what falls due, as changes to be written. Pure but for new ids. */

import { createId } from "../records/ids";
import { buildChange, type Change, type FollowupFields, type JotFields, type Row } from "../records/model";
import { buildPromiseFollowupId } from "../records/namedIds";
import { isOpenChallenge } from "../rules/challenges";
import type { DueLine } from "../rules/due";
import { buildReopening } from "./states";

/** A line, or a followup that is begun already. */
type LineOrFollowup = DueLine | { followup_id: string };

/**
 * One that is begun. That of a promise that is kept has its id from the promise: who taps twice, or on two devices, has
 * kept it once. It may have been undone before, so it also comes out of the bin.
 */
function beginFollowup(fields: FollowupFields, isKeeping: boolean): { id: string; fields: FollowupFields } {
  const { jot_id } = fields;
  return isKeeping && jot_id
    ? { id: buildPromiseFollowupId(jot_id), fields: { ...fields, deleted_at: null } }
    : { id: createId(), fields };
}

/** The followup that a line stands for, begun where there is none yet. */
function findOrBegin(line: LineOrFollowup): { id: string; fields: FollowupFields } {
  if (line.followup_id) return { id: line.followup_id, fields: {} };
  const { why, person_id, jot_id } = line as DueLine;
  return beginFollowup({ person_id, jot_id }, why === "promise");
}

const changeFollowup = (
  { id, fields }: { id: string; fields: FollowupFields },
  more: FollowupFields,
): Change<"followup"> => ({
  kind: "followup",
  id,
  fields: { ...fields, ...more },
});

/** One that is begun with these fields, open and due on that day. */
export const openFollowup = (
  fields: FollowupFields,
  isKeeping: boolean,
  due_on: string,
): Change<"followup"> => changeFollowup(beginFollowup(fields, isKeeping), buildReopening(due_on));

/** It comes up again on that day. */
export const snoozeLine = (line: DueLine, due_on: string): Change =>
  changeFollowup(findOrBegin(line), buildReopening(due_on));

/** It is let go, and that is fine. */
export const buildLettingGo = (now: number): FollowupFields => ({ state: "let_go", done_at: now });

export const letLineGo = (line: LineOrFollowup, now: number): Change =>
  changeFollowup(findOrBegin(line), buildLettingGo(now));

/** What was promised is done. */
export const keepPromise = (line: DueLine, now: number): Change =>
  changeFollowup(findOrBegin(line), { state: "done", done_at: now });

/** It was given, with the challenge that it answers: a thing or a meeting helps it, a question only asks how it stands. */
export function markGiven(
  { id, fields, first }: Pick<Row<"followup">, "id" | "fields" | "first">,
  way: string | null,
  now: number,
  jot?: { id: string; fields: JotFields },
): Change[] {
  const done = buildChange(
    { kind: "followup", id, first },
    { state: "done", done_at: now, ...(way && { way }) },
  );
  const gave = fields.clipping_id || fields.other_person_id;
  return gave && jot && isOpenChallenge(jot.fields)
    ? [done, { kind: "jot", id: jot.id, fields: { state: "helped" } }]
    : [done];
}
