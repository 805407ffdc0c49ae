/** What they said that this answers, in their words; chosen among all that can be named. */

import { keepFields } from "../../data/commit";
import { planSwitch } from "../../data/followups/drafting";
import type { FollowupDetails } from "../../data/followups/followupDetails";
import { isMine } from "../../domain/jots/authors";
import type { Row } from "../../domain/records/model";
import { composer as words } from "../../text/en/followup";

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);

/** Theirs as a quotation, mine in plain text. A `whole` one may be long, and scrolls. */
export function Quoted({ jot: { fields }, whole }: { jot: Pick<Row<"jot">, "fields">; whole?: boolean }) {
  if (!fields.text) return null;
  if (isMine(fields)) return <p data-name="">{fields.text}</p>;
  return (
    <blockquote class="quote" tabIndex={whole ? 0 : undefined}>
      {fields.text}
    </blockquote>
  );
}

export function WhatItAnswers({ details }: { details: FollowupDetails }) {
  const { followup, person, clipping, jot, theirJots } = details;
  const named = theirJots.filter(({ fields }) => fields.text && !fields.in_confidence && !isMine(fields));
  const confidential = jot?.fields.in_confidence || theirJots.some(({ fields }) => fields.in_confidence);
  if (!jot && !named.length && !confidential) return null;
  const openJot = jot && !jot.fields.in_confidence ? jot : undefined;
  const answer = async (id: string) => {
    const chosen = named.find((one) => one.id === id);
    await keepFields(followup, await planSwitch(details, { person, clipping, jot: chosen }));
  };
  return (
    <section aria-label={words.theirs}>
      {openJot && <Quoted whole jot={openJot} />}
      {named.length > (openJot ? 1 : 0) && (
        <label>
          <span class="label">{words.whichOne}</span>
          <select
            class="input"
            value={openJot?.id ?? ""}
            onChange={({ currentTarget }) => void answer(currentTarget.value)}
          >
            <option value="">{words.noneOfThem}</option>
            {openJot && !named.some(({ id }) => id === openJot.id) && (
              <option value={openJot.id}>{short(openJot.fields.text ?? "")}</option>
            )}
            {named.map(({ id, fields }) => (
              <option key={id} value={id}>
                {short(fields.text ?? "")}
              </option>
            ))}
          </select>
        </label>
      )}
      {confidential && <p class="aside">{words.inConfidence}</p>}
    </section>
  );
}
