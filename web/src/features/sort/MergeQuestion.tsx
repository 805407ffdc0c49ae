/** Two people who may be one, in triage: made one, or said to be two. */

import { type MergeChoices, planMerge } from "../../data/merging";
import { getName } from "../../data/people/someone";
import { listChoices } from "../../domain/people/merging/fields";
import { orderForMerge } from "../../domain/people/merging/merge";
import { merging } from "../../text/en/merging";
import { KeyCap } from "../../ui/KeyCap";
import { MergeForm } from "../../views/merging/MergeForm";
import { findBookRow, type ItemProps } from "./item";
import { markDifferent } from "./markDifferent";

/** Makes them one where nothing must be chosen; answers false where the person is to choose first. */
export async function mergeAtOnce(
  { thing, book, settle }: ItemProps,
  otherId: string,
  typed: boolean,
): Promise<boolean> {
  const [one, other] = [thing.id, otherId].map((id) => findBookRow(book, "person", id));
  if (!one || !other || listChoices(...orderForMerge(one, other)).length) return false;
  const plan = await planMerge(one.id, other.id).catch(() => undefined);
  if (plan) await settle(merging.merged(getName(other)), plan.changes, typed);
  return true;
}

interface Props extends ItemProps {
  other: string;
  /** Back to the question from which this pair was chosen. */
  onLeave?: () => void;
  typed?: boolean;
}

export function MergeQuestion({ thing, book, settle, other: otherId, onLeave, typed }: Props) {
  const [one, other] = [thing.id, otherId].map((id) => findBookRow(book, "person", id));
  if (!one || !other) return <p class="empty">{merging.missing}</p>;
  const merge = async (chosen: MergeChoices) => {
    const plan = await planMerge(one.id, other.id, chosen).catch(() => undefined);
    const named = [one, other].find(({ fields }) => fields.name) ?? one;
    if (plan) await settle(merging.merged(getName(named)), plan.changes, typed);
  };
  return (
    <MergeForm
      key={other.id}
      one={one}
      other={other}
      onMerge={(chosen) => void merge(chosen)}
      hint={<KeyCap of={merging.enter} />}
    >
      {onLeave ? (
        <button type="button" class="button" data-key="b" onClick={onLeave}>
          <KeyCap of="b" /> {merging.leave}
        </button>
      ) : (
        <button
          type="button"
          class="button"
          data-key="0"
          onClick={() => void settle(merging.twoSaid, markDifferent(one, [other]))}
        >
          <KeyCap of="0" /> {merging.two}
        </button>
      )}
    </MergeForm>
  );
}
