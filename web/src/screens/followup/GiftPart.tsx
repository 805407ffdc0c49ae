/** What is given: one thing from the shelf, or a real question about her. Without either there is nothing to write. */
import type { Row } from "../../kinds/model";
import { mayBePassedOn } from "../../matching/helping/rules";
import { act } from "../../parts/act";
import { titleOf } from "../../parts/clippings/ClippingName";
import { HELPING } from "../../parts/helping/found";
import { keepField } from "../../parts/Kept";
import { useLive } from "../../parts/live";
import { CLIPPINGS } from "../../parts/words/clippings";
import { composer as words } from "../../parts/words/followup";
import { helping } from "../../parts/words/helping";
import { allOf } from "../../store/notebook";
import type { Followed } from "./Composer";
import { firstDraft } from "./drafting";
import { usable } from "./usable";

type Choose = (clipping: Row<"clipping"> | undefined) => void;

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
        <button type="button" class="plain" onClick={() => choose(undefined)}>{words.giftChange}</button>
      </p>
      {!mayBePassedOn(clipping.fields) && <Consent clipping={clipping} />}
    </section>
  );
}

function Choices({ followed, choose }: { followed: Followed; choose: Choose }) {
  const offers = useLive(() => usable(followed), HELPING, [followed.followup.id, followed.jot?.id]);
  const all = useLive(() => allOf("clipping"), ["clipping"]) ?? [];
  const rest = all.filter(({ id, fields }) => mayBePassedOn(fields) && !offers?.some(({ clipping }) => clipping.id === id));
  return (
    <>
      {offers && offers.length > 0 && (
        <ul class="list">
          {offers.map(({ clipping, topic, why }) => (
            <li key={clipping.id} class="line">
              <div>
                <b>{titleOf(clipping)}</b> <span class="aside">{CLIPPINGS[clipping.fields.kind ?? ""]}</span>
                <p class="aside">{helping.why(topic, why.hers, why.its)}</p>
              </div>
              <button type="button" class="button" aria-label={words.giveThis(titleOf(clipping))} onClick={() => choose(clipping)}>{words.give}</button>
            </li>
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <label>
          <span class="label">{words.giftOther}</span>
          <select class="input" value="" onChange={({ currentTarget: { value } }) => choose(rest.find(({ id }) => id === value))}>
            <option value="" />
            {rest.map((one) => <option key={one.id} value={one.id}>{titleOf(one)}</option>)}
          </select>
        </label>
      )}
    </>
  );
}

export function GiftPart({ followed }: { followed: Followed }) {
  const { followup, person, clipping, jot } = followed;
  const { draft } = followup.fields;
  // A draft that nobody has touched follows what is given.
  const choose: Choose = (chosen) => {
    const untouched = !draft || draft === firstDraft(followed);
    const anew = chosen ? firstDraft({ person, jot, clipping: chosen }) : null;
    const fields = { clipping_id: chosen?.id ?? null, ...(untouched && { draft: anew }) };
    void act([{ kind: "followup", id: followup.id, fields }]);
  };
  if (clipping) return <Given clipping={clipping} choose={choose} />;
  if (draft) {
    return (
      <details class="aside">
        <summary>{words.giftAsWell}</summary>
        <Choices followed={followed} choose={choose} />
      </details>
    );
  }
  return (
    <section class="stack" aria-labelledby="gift">
      <h2 id="gift">{words.gift}</h2>
      <p>{words.giftNone}</p>
      <Choices followed={followed} choose={choose} />
      <div class="row">
        <button type="button" class="button" onClick={() => void keepField(followup, "draft", firstDraft({ person, jot, clipping: undefined }))}>
          {words.giftAsk}
        </button>
        <a class="plain" href="/shelf">{words.toShelf}</a>
      </div>
    </section>
  );
}
