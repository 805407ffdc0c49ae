/** What they said that this answers, in their words; chosen among all that can be named. */
import type { Row } from "../../kinds/model";
import { isMine } from "../../kinds/whose";
import { act } from "../../parts/act";
import { composer as words } from "../../parts/words/followup";
import type { Followed } from "./followed";
import { changed } from "./drafting";

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);

/** Theirs as a quotation, mine in plain text. A `whole` one may be long, and scrolls. */
export function Quoted({ jot: { fields }, whole }: { jot: Pick<Row<"jot">, "fields">; whole?: boolean }) {
  if (!fields.text) return null;
  if (isMine(fields)) return <p data-name="">{fields.text}</p>;
  return <blockquote class="hers" tabIndex={whole ? 0 : undefined}>{fields.text}</blockquote>;
}

export function WhatItAnswers({ followed }: { followed: Followed }) {
  const { followup, person, clipping, jot, said } = followed;
  const named = said.filter(({ fields }) => fields.text && !fields.in_confidence && !isMine(fields));
  const confidential = jot?.fields.in_confidence || said.some(({ fields }) => fields.in_confidence);
  if (!jot && !named.length && !confidential) return null;
  const shown = jot && !jot.fields.in_confidence ? jot : undefined;
  const answer = async (id: string) => {
    const chosen = named.find((one) => one.id === id);
    await act([{ kind: "followup", id: followup.id, fields: await changed(followed, { person, clipping, jot: chosen }) }]);
  };
  return (
    <section aria-label={words.theirs}>
      {shown && <Quoted whole jot={shown} />}
      {named.length > (shown ? 1 : 0) && (
        <label>
          <span class="label">{words.whichOne}</span>
          <select class="input" value={shown?.id ?? ""} onChange={({ currentTarget }) => void answer(currentTarget.value)}>
            <option value="">{words.noneOfThem}</option>
            {shown && !named.some(({ id }) => id === shown.id) && <option value={shown.id}>{short(shown.fields.text ?? "")}</option>}
            {named.map(({ id, fields }) => <option key={id} value={id}>{short(fields.text ?? "")}</option>)}
          </select>
        </label>
      )}
      {confidential && <p class="aside">{words.inConfidence}</p>}
    </section>
  );
}
