/** What is given: one thing from the shelf, or a real question about them. Without either there is nothing to write. */

import { keepFields } from "../../data/commit";
import { buildFirstDraft, isPromised, planSwitch } from "../../data/followups/drafting";
import type { FollowupDetails } from "../../data/followups/followupDetails";
import { mayBePassedOn } from "../../domain/clippings/giving";
import type { Row } from "../../domain/records/model";
import { paths } from "../../routing/paths";
import { CLIPPINGS } from "../../text/en/clippings";
import { composer as words } from "../../text/en/followup";
import { formatTitle } from "../../text/titles";
import { keepField } from "../../views/AutosaveField";
import { Beginning, Choices, type Choose } from "./Choices";

/** Who is passed on has said yes; until then they are asked. */
function Consent({ clipping }: { clipping: Row<"clipping"> }) {
  return (
    <div class="notice stack">
      <p data-name="">
        {clipping.fields.consent === false
          ? words.consentRefused
          : words.consentNeeded(formatTitle(clipping))}
      </p>
      <button type="button" class="button" onClick={() => void keepField(clipping, "consent", true)}>
        {words.consentGiven}
      </button>
    </div>
  );
}

function Given({ clipping, choose }: { clipping: Row<"clipping">; choose: Choose }) {
  return (
    <section class="stack" aria-label={words.gift}>
      <p class="gift">
        <a href={paths.clipping(clipping.id)} data-name="">
          {formatTitle(clipping)}
        </a>
        <span class="aside">{CLIPPINGS[clipping.fields.kind ?? ""]}</span>
        <button type="button" class="plain" onClick={() => void choose(undefined)}>
          {words.giftChange}
        </button>
      </p>
      {!mayBePassedOn(clipping.fields) && <Consent clipping={clipping} />}
    </section>
  );
}

export function GiftPart({ details }: { details: FollowupDetails }) {
  const { followup, person, clipping, jot } = details;
  const choose: Choose = async (chosen) => {
    await keepFields(followup, await planSwitch(details, { person, jot, clipping: chosen }));
  };
  if (clipping) return <Given clipping={clipping} choose={choose} />;
  // An emptied draft is one that is being written.
  if (followup.fields.draft != null || isPromised(details)) {
    return (
      <details class="aside">
        <summary>{words.giftAsWell}</summary>
        <Choices of={details} choose={choose} />
        <a class="plain" href={paths.shelf}>
          {words.toShelf}
        </a>
      </details>
    );
  }
  const ask = () => void keepField(followup, "draft", buildFirstDraft({ person, jot, clipping: undefined }));
  return <Beginning of={details} choose={choose} ask={ask} />;
}
