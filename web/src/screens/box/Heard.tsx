/** What was heard at this event, newest first. */
import { useState } from "preact/hooks";
import { JotList } from "../../parts/jots/JotList";
import { useLive } from "../../parts/live";
import { box } from "../../parts/words/box";
import { jots } from "../../parts/words/jots";
import { jotsAt } from "../../store/notebook";
import type { Place } from "./place";
import type { Reader } from "./reader";

const PAGE = 50;

export function Heard({ place: { current }, reader }: { place: Place; reader: Reader | undefined }) {
  const [most, setMost] = useState(PAGE);
  const ready = current !== undefined;
  const place = current?.id ?? null;
  const heard = useLive(async () => (ready ? jotsAt(place, most + 1) : undefined), ["jot"], [ready, place, most]);
  if (!heard) return <section class="heard" />;
  return (
    <section class="heard" aria-labelledby="heard">
      <h2 id="heard">{current ? box.heardAt(current.fields.name ?? "") : box.heardApart}</h2>
      {reader && <reader.Asked jots={heard} />}
      {heard.length ? (
        <JotList jots={heard.slice(0, most)} />
      ) : (
        <div class="empty">
          <p>{box.empty}</p>
          <p>{box.emptyTip}</p>
        </div>
      )}
      {heard.length > most && (
        <button type="button" class="plain" onClick={() => setMost(most + PAGE)}>
          {jots.earlier}
        </button>
      )}
    </section>
  );
}
