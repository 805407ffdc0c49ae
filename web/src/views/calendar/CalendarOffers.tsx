/** The events that files offer: looked through, ticked, and written in one go. */

import { useState } from "preact/hooks";
import { commit } from "../../data/commit";
import { createId } from "../../domain/records/ids";
import type { Change } from "../../domain/records/model";
import { foldText } from "../../domain/text/fold";
import type { CalendarEvent } from "../../engines/calendar/event";
import { buildEventFields, type EventOffer } from "../../engines/calendar/offers";
import { paths } from "../../routing/paths";
import { navigate } from "../../routing/router";
import { formatDay, isAhead } from "../../text/dates";
import { calendarFile as words } from "../../text/en/calendarFiles";
import { repeats } from "../../text/en/intake";
import { events } from "../../text/en/records";
import { formatEventDates } from "../../text/eventDates";
import { formatTitle } from "../../text/titles";
import { FilterField } from "../../ui/FilterField";
import { PagedList } from "../../ui/PagedList";

const PAGE = 20;
/** A whole calendar is not what somebody means to go to: beyond so many, none is ticked at first. */
const FEW = 20;

interface TickProps {
  offer: EventOffer;
  ticked: boolean;
  onTick: (ticked: boolean) => void;
}

/** One that is here on another day may be the same, put off, or another time of it: that is for the person to say. */
const isHere = ({ event, here }: EventOffer): boolean => here === event.starts_on;

function OfferTick({ offer, ticked, onTick }: TickProps) {
  const { event, here } = offer;
  const details = [
    formatEventDates(event),
    event.venue,
    event.city && !event.venue.includes(event.city) && event.city,
    !isAhead(event) && words.past,
  ];
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={ticked}
        disabled={isHere(offer)}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      <span>
        <b>{formatTitle({ kind: "event", fields: { name: event.name } })}</b>
        <span class="aside">{details.filter(Boolean).join(" · ")}</span>
        {event.recurs && <span class="aside">{repeats[event.recurs]}</span>}
        {here !== undefined && (
          <span class="aside">
            {isHere(offer) ? words.here : words.hereOn(here ? formatDay(here) : events.noDay)}
          </span>
        )}
      </span>
    </label>
  );
}

async function take(chosen: CalendarEvent[], onTaken?: () => Promise<void>): Promise<void> {
  const changes: Change[] = chosen.map((event) => ({
    kind: "event",
    id: createId(),
    fields: buildEventFields(event),
  }));
  if (!(await commit(changes, { message: words.taken(chosen.length) }))) return;
  await onTaken?.();
  navigate(changes.length === 1 ? paths.event(changes[0]!.id) : paths.events);
}

/** @param onTaken called when they are written, before their page is shown */
export function CalendarOffers({ offers, onTaken }: { offers: EventOffer[]; onTaken?: () => Promise<void> }) {
  const fresh = offers.filter((offer) => offer.here === undefined);
  const few = fresh.length <= FEW;
  const [ticked, setTicked] = useState(() => new Set((few ? fresh : []).map(({ event }) => event)));
  const [typed, setTyped] = useState("");
  const query = foldText(typed);
  const matches = query
    ? offers.filter(({ event }) => foldText(`${event.name} ${event.venue}`).includes(query))
    : offers;
  const free = matches.filter((offer) => !isHere(offer)).map(({ event }) => event);
  const tick = (events: CalendarEvent[], on: boolean) =>
    setTicked(new Set(on ? [...ticked, ...events] : [...ticked].filter((event) => !events.includes(event))));
  const chosen = offers
    .filter((offer) => !isHere(offer) && ticked.has(offer.event))
    .map(({ event }) => event);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void take(chosen, onTaken);
      }}
    >
      {!few && (
        <>
          <p class="aside">{words.tooMany}</p>
          <FilterField label={words.filter} value={typed} onInput={setTyped} />
        </>
      )}
      {fresh.length > 1 && (
        <div class="row">
          <button type="button" class="plain" onClick={() => tick(free, true)}>
            {words.all}
          </button>
          <button type="button" class="plain" onClick={() => tick(free, false)}>
            {words.none}
          </button>
        </div>
      )}
      <PagedList
        all={matches}
        page={PAGE}
        draw={(shown) => (
          <ul class="list">
            {shown.map((offer, at) => (
              <li key={at}>
                <OfferTick
                  offer={offer}
                  ticked={ticked.has(offer.event)}
                  onTick={(on) => tick([offer.event], on)}
                />
              </li>
            ))}
          </ul>
        )}
      />
      {!matches.length && <p class="empty">{words.noneSuch}</p>}
      <div class="take">
        <button type="submit" class="button first" disabled={!chosen.length}>
          {words.take(chosen.length)}
        </button>
      </div>
    </form>
  );
}
