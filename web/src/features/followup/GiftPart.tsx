/** What is given: one thing from the shelf, or a real question about them. Without either there is nothing to write. */

import { commit } from "../../data/commit";
import { firstDraft, planSwitch } from "../../data/followups/drafting";
import type { Followed } from "../../data/followups/followed";
import { mayBePassedOn } from "../../domain/clippings/giving";
import type { Row } from "../../domain/records/model";
import { paths } from "../../routing/paths";
import { CLIPPINGS } from "../../text/en/clippings";
import { composer as words } from "../../text/en/followup";
import { titleWords } from "../../text/titles";
import { keepField } from "../../views/AutosaveField";
import { Beginning, Choices, type Choose } from "./Choices";

/** Who is passed on has said yes; until then they are asked. */
function Consent({ clipping }: { clipping: Row<"clipping"> }) {
  return (
    <div class="notice stack">
      <p>
        {clipping.fields.consent === false ? words.consentRefused : words.consentNeeded(titleWords(clipping))}
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
        <a href={paths.clipping(clipping.id)}>{titleWords(clipping)}</a>
        <span class="aside">{CLIPPINGS[clipping.fields.kind ?? ""]}</span>
        <button type="button" class="plain" onClick={() => void choose(undefined)}>
          {words.giftChange}
        </button>
      </p>
      {!mayBePassedOn(clipping.fields) && <Consent clipping={clipping} />}
    </section>
  );
}

export function GiftPart({ followed }: { followed: Followed }) {
  const { followup, person, clipping, jot } = followed;
  const choose: Choose = async (chosen) => {
    await commit([
      {
        kind: "followup",
        id: followup.id,
        fields: await planSwitch(followed, { person, jot, clipping: chosen }),
      },
    ]);
  };
  if (clipping) return <Given clipping={clipping} choose={choose} />;
  // An emptied draft is one that is being written.
  if (followup.fields.draft != null) {
    return (
      <details class="aside">
        <summary>{words.giftAsWell}</summary>
        <Choices of={followed} choose={choose} />
      </details>
    );
  }
  const ask = () => void keepField(followup, "draft", firstDraft({ person, jot, clipping: undefined }));
  return <Beginning of={followed} choose={choose} ask={ask} />;
}
