/** Two people who may be one, in triage: made one, or said to be two. */
import { mergeChanges, type Chosen } from "../../parts/merging";
import { nameOf } from "../../parts/people/someone";
import { merging } from "../../parts/words/merging";
import { MergeForm } from "../merging/MergeForm";
import { Key } from "../merging/Key";
import { rowOf, type Asking } from "./asking";
import { differ } from "./different";

interface Props extends Asking {
  other: string;
  /** Back to the question from which this pair was chosen. */
  onLeave?: () => void;
  typed?: boolean;
}

export function Merging({ thing, book, settle, other: otherId, onLeave, typed }: Props) {
  const [one, other] = [thing.id, otherId].map((id) => rowOf(book, "person", id));
  if (!one || !other) return <p class="empty">{merging.missing}</p>;
  const merge = async (chosen: Chosen) => {
    const made = await mergeChanges(one.id, other.id, chosen).catch(() => undefined);
    const named = [one, other].find(({ fields }) => fields.name) ?? one;
    if (made) await settle(merging.merged(nameOf(named)), made.changes, typed);
  };
  return (
    <MergeForm key={other.id} one={one} other={other} onMerge={(chosen) => void merge(chosen)} hint={<Key of={merging.enter} />}>
      {onLeave ? (
        <button type="button" class="button" data-key="b" onClick={onLeave}>
          <Key of="b" /> {merging.leave}
        </button>
      ) : (
        <button type="button" class="button" data-key="0" onClick={() => void settle(merging.twoSaid, differ(one, [other]))}>
          <Key of="0" /> {merging.two}
        </button>
      )}
    </MergeForm>
  );
}
