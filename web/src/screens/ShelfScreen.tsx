/** The shelf as it grows: what was picked up so far, the last first, and what to do until it has a room of its own. */
import { useState } from "preact/hooks";
import { BinButton } from "../parts/BinButton";
import { ClippingName } from "../parts/clippings/ClippingName";
import { Heading } from "../parts/Heading";
import { useLive } from "../parts/live";
import { people, shelf } from "../parts/words/records";
import { allOf } from "../store/notebook";

const PAGE = 50;

export default function ShelfScreen() {
  const all = useLive(async () => (await allOf("clipping")).reverse(), ["clipping"]);
  const [most, setMost] = useState(PAGE);
  return (
    <div class="quiet stack">
      <Heading title={shelf.title} />
      <p>{shelf.lead}</p>
      <p class="aside">{shelf.soon}</p>
      <a class="button" href="/">{shelf.jot}</a>
      {all && all.length > 0 && (
        <ul class="list">
          {all.slice(0, most).map((clipping) => (
            <li key={clipping.id} class="line">
              <div>
                <ClippingName clipping={clipping} />
              </div>
              <div class="acts">
                <BinButton row={clipping} to="/shelf" />
              </div>
            </li>
          ))}
        </ul>
      )}
      {all && all.length > most && <button type="button" class="plain" onClick={() => setMost(most + PAGE)}>{people.more}</button>}
    </div>
  );
}
