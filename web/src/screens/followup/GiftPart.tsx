/** What is given: one thing from the shelf, or a real question about them. Without either there is nothing to write. */
import type { Row } from "../../kinds/model";
import { mayBePassedOn } from "../../matching/helping/rules";
import { act } from "../../parts/act";
import { titleOf } from "../../parts/clippings/ClippingName";
import { keepField } from "../../parts/Kept";
import { CLIPPINGS } from "../../parts/words/clippings";
import { composer as words } from "../../parts/words/followup";
import { Beginning, Choices, type Choose } from "./Choices";
import type { Followed } from "./followed";
import { changed, firstDraft } from "./drafting";

/** Who is passed on has said yes; until then they are asked. */
function Consent({ clipping }: { clipping: Row<"clipping"> }) {
  return (
    <div class="notice stack">
      <p>{clipping.fields.consent === false ? words.consentRefused : words.consentNeeded(titleOf(clipping))}</p>
      <button type="button" class="button" onClick={() => void keepField(clipping, "consent", true)}>{words.consentGiven}</button>
    </div>
  );
}

function Given({ clipping, choose }: { clipping: Row<"clipping">; choose: Choose }) {
  return (
    <section class="stack" aria-label={words.gift}>
      <p class="gift">
        <a href={`/shelf/${clipping.id}`}>{titleOf(clipping)}</a>
        <span class="aside">{CLIPPINGS[clipping.fields.kind ?? ""]}</span>
        <button type="button" class="plain" onClick={() => void choose(undefined)}>{words.giftChange}</button>
      </p>
      {!mayBePassedOn(clipping.fields) && <Consent clipping={clipping} />}
    </section>
  );
}

export function GiftPart({ followed }: { followed: Followed }) {
  const { followup, person, clipping, jot } = followed;
  const choose: Choose = async (chosen) => {
    await act([{ kind: "followup", id: followup.id, fields: await changed(followed, { person, jot, clipping: chosen }) }]);
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
