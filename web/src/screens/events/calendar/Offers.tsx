/** The events that files offer: looked through, ticked, and written in one go. */
import { useState } from "preact/hooks";
import type { CalendarEvent } from "../../../intake/calendar/event";
import { fieldsOf, type Offer } from "../../../intake/calendar/offer";
import { newId } from "../../../kinds/id";
import type { Change } from "../../../kinds/model";
import { act } from "../../../parts/act";
import { dayWords, isAhead } from "../../../parts/days";
import { whenWords } from "../../../parts/events/when";
import { plain } from "../../../parts/people/someone";
import { go } from "../../../parts/router";
import { calendarFile as words } from "../../../parts/words/calendarfile";
import { firstOnly } from "../../../parts/words/intake";
import { events } from "../../../parts/words/records";

const PAGE = 50;
/** A whole calendar is not what somebody means to go to: beyond so many, none is ticked at first. */
const FEW = 20;

interface TickProps {
  offer: Offer;
  ticked: boolean;
  onTick: (ticked: boolean) => void;
}

/** One that is here on another day may be the same, put off, or another time of it: that is for the person to say. */
const isHere = ({ event, here }: Offer): boolean => here === event.starts_on;

function OfferTick({ offer, ticked, onTick }: TickProps) {
  const { event, here } = offer;
  const told = [whenWords(event), event.venue, event.city && !event.venue.includes(event.city) && event.city, !isAhead(event) && words.past];
  return (
    <label class="tick">
      <input type="checkbox" checked={ticked} disabled={isHere(offer)} onChange={({ currentTarget }) => onTick(currentTarget.checked)} />
      <span>
        <b>{event.name || events.unnamed}</b>
        <span class="aside">{told.filter(Boolean).join(" · ")}</span>
        {event.recurs && <span class="aside">{firstOnly}</span>}
        {here !== undefined && <span class="aside">{isHere(offer) ? words.here : words.hereOn(here ? dayWords(here) : events.noDay)}</span>}
      </span>
    </label>
  );
}

async function take(chosen: CalendarEvent[], onTaken?: () => Promise<void>): Promise<void> {
  const changes: Change[] = chosen.map((event) => ({ kind: "event", id: newId(), fields: fieldsOf(event) }));
  if (!(await act(changes, { said: words.taken(chosen.length) }))) return;
  await onTaken?.();
  go(changes.length === 1 ? `/events/${changes[0]!.id}` : "/events");
}

/** @param onTaken called when they are written, before their page is shown */
export function Offers({ offers, onTaken }: { offers: Offer[]; onTaken?: () => Promise<void> }) {
  const fresh = offers.filter((offer) => offer.here === undefined);
  const few = fresh.length <= FEW;
  const [ticked, setTicked] = useState(() => new Set((few ? fresh : []).map(({ event }) => event)));
  const [typed, setTyped] = useState("");
  const [most, setMost] = useState(PAGE);
  const sought = plain(typed);
  const found = sought ? offers.filter(({ event }) => plain(`${event.name} ${event.venue}`).includes(sought)) : offers;
  const free = found.filter((offer) => !isHere(offer)).map(({ event }) => event);
  const tick = (events: CalendarEvent[], on: boolean) =>
    setTicked(new Set(on ? [...ticked, ...events] : [...ticked].filter((event) => !events.includes(event))));
  const chosen = offers.filter((offer) => !isHere(offer) && ticked.has(offer.event)).map(({ event }) => event);
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
          <label>
            <span class="label">{words.filter}</span>
            <input class="input" type="search" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
          </label>
        </>
      )}
      {fresh.length > 1 && (
        <div class="row">
          <button type="button" class="plain" onClick={() => tick(free, true)}>{words.all}</button>
          <button type="button" class="plain" onClick={() => tick(free, false)}>{words.none}</button>
        </div>
      )}
      <ul class="list">
        {found.slice(0, most).map((offer, at) => (
          <li key={at}>
            <OfferTick offer={offer} ticked={ticked.has(offer.event)} onTick={(on) => tick([offer.event], on)} />
          </li>
        ))}
      </ul>
      {!found.length && <p class="empty">{words.noneSuch}</p>}
      {found.length > most && <button type="button" class="plain" onClick={() => setMost(most + PAGE)}>{words.more}</button>}
      <div class="take">
        <button class="button first" disabled={!chosen.length}>{words.take(chosen.length)}</button>
      </div>
    </form>
  );
}
