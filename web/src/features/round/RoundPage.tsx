/** A table's round at an event: asks and offers taken down for all present, matched among them, shared as text. */

import { useLive } from "../../data/live";
import { isLive } from "../../domain/records/state";
import { paths } from "../../routing/paths";
import { round as words } from "../../text/en/months";
import { events, people } from "../../text/en/records";
import { adoptStyles } from "../../ui/adoptStyles";
import { Heading } from "../../ui/Heading";
import { MissingRecord } from "../../ui/MissingRecord";
import { toast } from "../../ui/toasts";
import css from "../../views/followups/followup.css?inline";
import { SeatForm } from "./SeatForm";
import { readTable } from "./table";
import { formatTable } from "./text";

adoptStyles(css);

export function RoundPage({ id }: { id: string }) {
  const known = useLive(async (read) => ({ event: await read.findRecord(id, "event") }), [id]);
  const event = known?.event;
  const { seats, matches } = useLive((read) => readTable(read, id), [id]) ?? { seats: [], matches: [] };
  const share = async () => {
    const text = formatTable(event?.fields.name ?? "", seats, matches);
    if (navigator.share) await navigator.share({ text }).catch(() => undefined);
    else
      await navigator.clipboard.writeText(text).then(
        () => toast(words.copied),
        () => undefined,
      );
  };
  if (!known) return null;
  if (!event || !isLive(event))
    return <MissingRecord title={words.title} message={events.gone} back={people.back} to={paths.events} />;
  return (
    <div class="quiet stack">
      <a class="plain back" href={paths.event(id)}>
        {words.back}
      </a>
      <Heading title={words.title} />
      <p>{words.lead}</p>
      <SeatForm event={id} />
      {seats.length > 0 && (
        <>
          <ul class="list">
            {seats.map((seat) => (
              <li key={seat.person} class="line">
                <div data-name="">
                  <a class="whose" href={paths.person(seat.person)}>
                    {seat.name}
                  </a>
                  {seat.asks.map(({ id: jotId, text }) => (
                    <p key={jotId}>
                      <span class="aside">{words.ask}</span> {text}
                    </p>
                  ))}
                  {seat.offers.map(({ id: jotId, text }) => (
                    <p key={jotId}>
                      <span class="aside">{words.offer}</span> {text}
                    </p>
                  ))}
                </div>
              </li>
            ))}
          </ul>
          <section class="part" aria-labelledby="matched">
            <h2 id="matched">{words.matched}</h2>
            {matches.length === 0 && <p class="aside">{words.noMatch}</p>}
            <ul class="list">
              {matches.map(({ giver, taker, ask: asked, offer: offered }) => (
                <li key={asked.id + offered.id} class="line">
                  <div data-name="">
                    <b>{words.match(giver.name, taker.name)}</b>
                    <p class="aside">
                      {asked.text} · {offered.text}
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          </section>
          <button type="button" class="button" onClick={() => void share()}>
            {words.share}
          </button>
        </>
      )}
    </div>
  );
}
