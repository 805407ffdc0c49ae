/** Below a field, while more is typed or pasted into it than it holds: nothing of that is cut unseen. */
import { LIMITS } from "../domain/generated/limits";
import type { Kind } from "../domain/records/model";
import { countExcess } from "../domain/text/parts";
import { acts } from "../text/en/records";

export function TooLong({ kind, field, text }: { kind: Kind; field: string; text: string }) {
  const [sort, longest = Infinity] = LIMITS[kind]?.[field] ?? [""];
  const over = sort === "words" ? countExcess(text, longest) : 0;
  return over ? (
    <p class="aside" role="status">
      {acts.tooLong(longest, over)}
    </p>
  ) : null;
}
