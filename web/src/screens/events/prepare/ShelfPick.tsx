/** The shelf, as far as it is not in the kit yet: what the people hoped for spoke of comes first. */
import { useState } from "preact/hooks";
import type { Row } from "../../../kinds/model";
import type { OwnTopic } from "../../../matching/synonyms";
import { titleOf } from "../../../parts/clippings/ClippingName";
import { plain } from "../../../parts/people/someone";
import { CLIPPINGS } from "../../../parts/words/clippings";
import { prepare as words } from "../../../parts/words/prepare";
import { byTopic } from "../../../preparing/kit";
import { topicName } from "./topics";

type Clipping = Row<"clipping">;

const PAGE = 20;

interface Props {
  clippings: Clipping[];
  wanted: string[];
  own: OwnTopic[];
  onPick: (clipping: Clipping) => void;
}

export function ShelfPick({ clippings, wanted, own, onPick }: Props) {
  const [typed, setTyped] = useState("");
  const [most, setMost] = useState(PAGE);
  const named = ({ fields }: Clipping) => (fields.topics ?? []).map((topic) => topicName(topic, own));
  const sought = plain(typed);
  const found = byTopic(clippings, wanted)
    .flatMap((group) => group.clippings)
    .filter((clipping) => plain([titleOf(clipping), ...named(clipping)].join(" ")).includes(sought));
  return (
    <div class="stack">
      {clippings.length > PAGE && (
        <label>
          <span class="label">{words.filter}</span>
          <input class="input" type="search" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        </label>
      )}
      <ul class="list">
        {found.slice(0, most).map((clipping) => (
          <li key={clipping.id} class="line">
            <div>
              {titleOf(clipping)}
              <p class="aside">{[CLIPPINGS[clipping.fields.kind ?? ""], ...named(clipping)].filter(Boolean).join(" · ")}</p>
            </div>
            <div class="acts">
              <button type="button" class="button" aria-label={words.pick(titleOf(clipping))} onClick={() => onPick(clipping)}>{words.add}</button>
            </div>
          </li>
        ))}
      </ul>
      {!found.length && <p class="aside">{words.noneSuch}</p>}
      {found.length > most && <button type="button" class="plain" onClick={() => setMost(most + PAGE)}>{words.more}</button>}
    </div>
  );
}
