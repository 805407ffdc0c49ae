/** Two people who may be one, and why. */
import { merging } from "../../../parts/words/merging";
import type { Asking } from "../asking";
import { Merging } from "../Merging";

export function Same(asking: Asking) {
  const { reasons = [], others } = asking.thing;
  return (
    <>
      <p>{merging.because(reasons.map((reason) => merging.reasons[reason]))}</p>
      <Merging {...asking} other={others[0]!} />
    </>
  );
}
