/** Two people who may be one, and why. */
import { merging } from "../../../text/en/merging";
import type { ItemProps } from "../item";
import { MergeQuestion } from "../MergeQuestion";

export function SamePerson(asking: ItemProps) {
  const { reasons = [], others } = asking.thing;
  return (
    <>
      <p>{merging.because(reasons.map((reason) => merging.reasons[reason]))}</p>
      <MergeQuestion {...asking} other={others[0]!} />
    </>
  );
}
