/** What is given: one thing from the shelf, or a real question about her. Without either there is nothing to write. */
import { keepField } from "../../parts/Kept";
import { useLive } from "../../parts/live";
import { composer as words } from "../../parts/words/followup";
import { clippings } from "../../parts/words/records";
import { allOf } from "../../store/notebook";
import type { Followed } from "./Composer";
import { usable } from "./usable";

/** A resume, a candidate, a person: passed on only once they said yes. */
function Consent({ followed: { clipping } }: { followed: Followed }) {
  if (!clipping || !["resume", "job", "person"].includes(clipping.fields.kind ?? "") || !clipping.fields.person_id) return null;
  if (clipping.fields.consent) return null;
  return (
    <div class="notice">
      <p>{words.consentNeeded(clipping.fields.title ?? "")}</p>
      <button type="button" class="button" onClick={() => void keepField(clipping, "consent", true)}>{words.consentGiven}</button>
    </div>
  );
}

interface Props {
  followed: Followed;
  /** A question is asked instead of a gift. */
  asks: boolean;
  onAsk: () => void;
}

export function GiftPart({ followed, asks, onAsk }: Props) {
  const { followup, clipping, jot } = followed;
  const options = useLive(() => usable(followed), ["clipping", "jot", "followup"], [followup.id, jot?.id]);
  const all = useLive(() => allOf("clipping"), ["clipping"]) ?? [];
  const choose = (id: string | null) => void keepField(followup, "clipping_id", id);
  if (clipping) {
    return (
      <section class="stack" aria-label={words.gift}>
        <p class="gift">
          <b>{clipping.fields.title || clippings.untitled}</b>
          <span class="aside">{clippings.kinds[clipping.fields.kind ?? ""]}</span>
        </p>
        <Consent followed={followed} />
        <button type="button" class="plain" onClick={() => choose(null)}>{words.giftChange}</button>
      </section>
    );
  }
  if (asks || followup.fields.draft) return null;
  const rest = all.filter(({ id }) => !options?.some((option) => option.id === id));
  return (
    <section class="stack" aria-labelledby="gift">
      <h2 id="gift">{words.gift}</h2>
      <p>{words.giftNone}</p>
      {options && options.length > 0 && (
        <ul class="list">
          {options.map(({ id, title, why }) => (
            <li key={id} class="line">
              <div>
                <b>{title}</b>
                <p class="aside">{why}</p>
              </div>
              <button type="button" class="button" onClick={() => choose(id)}>{words.give}</button>
            </li>
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <label>
          <span class="label">{words.giftOther}</span>
          <select class="input" value="" onChange={(event) => choose(event.currentTarget.value || null)}>
            <option value="" />
            {rest.map(({ id, fields }) => <option key={id} value={id}>{fields.title || clippings.untitled}</option>)}
          </select>
        </label>
      )}
      <div class="row">
        <a class="button" href="/shelf">{words.toShelf}</a>
        <button type="button" class="button" onClick={onAsk}>{words.giftAsk}</button>
      </div>
    </section>
  );
}
