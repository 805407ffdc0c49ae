/** How an introduction stands: each side is asked before either hears of the other. Pure. */
import type { FollowupFields } from "../records/model";

export type IntroductionSide = "person" | "other";

/** Whom to ask now, `both` when both said yes, `no` when one declined, `waiting` while answers are out. */
type IntroductionStage =
  | { is: "ask"; side: IntroductionSide }
  | { is: "both" }
  | { is: "no"; side: IntroductionSide }
  | { is: "waiting" };

const getConsent = (fields: FollowupFields, side: IntroductionSide) =>
  side === "person" ? fields.person_consent : fields.other_consent;

export function findStage(fields: FollowupFields): IntroductionStage {
  const sides: IntroductionSide[] = ["person", "other"];
  const declined = sides.find((side) => getConsent(fields, side) === "no");
  if (declined) return { is: "no", side: declined };
  if (sides.every((side) => getConsent(fields, side) === "yes")) return { is: "both" };
  const unasked = sides.find((side) => !getConsent(fields, side));
  return unasked ? { is: "ask", side: unasked } : { is: "waiting" };
}
