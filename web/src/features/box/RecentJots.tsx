/** What was heard at this event, newest first; before anything was, or at none, what was heard last anywhere. */
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
  const recent = useLive(
    async (read) => {
      if (!ready) return undefined;
      const limit = Math.max(most + 1, TALK);
      const here = place ? await read.listJotsAt(place, limit) : [];
      return { here: here.length, jots: here.length ? here : await read.listNewestJots(limit) };
    },
    [ready, place, most],
  );
  if (!recent) return <section class="heard" />;
  const recentJots = recent.jots;
  return (
    <section class="heard" aria-labelledby="heard">
      <h2 id="heard">
        {current && (recent.here || !recentJots.length)
          ? box.heardAt(current.fields.name ?? "")
          : box.heardApart}
      </h2>
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
