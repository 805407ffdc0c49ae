/** How an introduction stands: each side is asked before either hears of the other. Pure. */
import type { FollowupFields } from "../kinds/model";

export type Side = "person" | "other";

/** Whom to ask now, `both` when both said yes, `no` when one declined, `waiting` while answers are out. */
export type Stage = { is: "ask"; side: Side } | { is: "both" } | { is: "no"; side: Side } | { is: "waiting" };

const consent = (fields: FollowupFields, side: Side) => (side === "person" ? fields.person_consent : fields.other_consent);

export function stageOf(fields: FollowupFields): Stage {
  const sides: Side[] = ["person", "other"];
  const declined = sides.find((side) => consent(fields, side) === "no");
  if (declined) return { is: "no", side: declined };
  if (sides.every((side) => consent(fields, side) === "yes")) return { is: "both" };
  const unasked = sides.find((side) => !consent(fields, side));
  return unasked ? { is: "ask", side: unasked } : { is: "waiting" };
}
