/** What was heard at this event, newest first. */
import { useState } from "preact/hooks";
import type { Place } from "../../data/currentEvent";
import { useLive } from "../../data/live";
import { box } from "../../text/en/box";
import { jots } from "../../text/en/jots";
import { EmptyList } from "../../views/EmptyList";
import { JotList } from "../../views/jots/JotList";
import type { LineReader } from "./lineReader";

/** A screen or two. */
const PAGE = 10;
/** A talk is counted whole, however few of its jots are shown. */
const TALK = 50;

export function RecentJots({ place: { current }, reader }: { place: Place; reader: LineReader | undefined }) {
  const [most, setMost] = useState(PAGE);
  const ready = current !== undefined;
  const place = current?.id ?? null;
  const recentJots = useLive(
    async (read) => (ready ? read.listJotsAt(place, Math.max(most + 1, TALK)) : undefined),
    [ready, place, most],
  );
  if (!recentJots) return <section class="heard" />;
  return (
    <section class="heard" aria-labelledby="heard">
      <h2 id="heard">{current ? box.heardAt(current.fields.name ?? "") : box.heardApart}</h2>
      {reader && <reader.QuestionCount jots={recentJots} />}
      {recentJots.length ? (
        <JotList jots={recentJots.slice(0, most)} />
      ) : (
        <EmptyList>
          <p>{box.empty}</p>
          <p>{box.emptyTip}</p>
        </EmptyList>
      )}
      {recentJots.length > most && (
        <button type="button" class="plain" onClick={() => setMost(most + PAGE)}>
          {jots.earlier}
        </button>
      )}
      {reader && <reader.Welcome below />}
    </section>
  );
}
