/** What she said that this answers, in her words; chosen among all that can be named. */
import { keepField } from "../../parts/Kept";
import { composer as words } from "../../parts/words/followup";
import type { Followed } from "./Composer";

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);

export function HerWords({ followed: { followup, jot, said } }: { followed: Followed }) {
  const named = said.filter(({ fields }) => fields.text && !fields.in_confidence && fields.kind !== "promise");
  const confidential = jot?.fields.in_confidence || said.some(({ fields }) => fields.in_confidence);
  if (!jot && !named.length && !confidential) return null;
  const shown = jot && !jot.fields.in_confidence ? jot : undefined;
  return (
    <section aria-label={words.hers}>
      {shown?.fields.text && <blockquote class="hers">{shown.fields.text}</blockquote>}
      {named.length > (shown ? 1 : 0) && (
        <label>
          <span class="label">{words.hersWhich}</span>
          <select class="input" value={shown?.id ?? ""} onChange={(event) => void keepField(followup, "jot_id", event.currentTarget.value || null)}>
            <option value="">{words.hersNone}</option>
            {named.map(({ id, fields }) => <option key={id} value={id}>{short(fields.text ?? "")}</option>)}
          </select>
        </label>
      )}
      {confidential && <p class="aside">{words.inConfidence}</p>}
    </section>
  );
}
