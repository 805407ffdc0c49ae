/** A table's round: what each could use and could offer, and who of them may help whom, as the ranker sees it. Pure. */
import type { Helper } from "../matching/helping/suggestion";

/** What somebody said: an ask is a jot, an offer a clipping. */
export interface Spoken {
  id: string;
  text: string;
}

export interface Seat {
  person: string;
  name: string;
  asks: Spoken[];
  offers: Spoken[];
}

export interface Match {
  giver: Seat;
  taker: Seat;
  ask: Spoken;
  offer: Spoken;
}

/** Of the whole shelf so much is looked through for what was offered at the table. */
const MANY = 1000;

/** Offers that answer another's ask, the best first for each. */
export function matches(seats: Seat[], helper: Pick<Helper, "forJot">): Match[] {
  const offered = new Map(seats.flatMap((giver) => giver.offers.map((offer) => [offer.id, { giver, offer }])));
  return seats.flatMap((taker) =>
    taker.asks.flatMap((ask) =>
      helper.forJot(ask.id, MANY).flatMap(({ clipping_id }) => {
        const found = offered.get(clipping_id);
        return found && found.giver.person !== taker.person ? { ...found, taker, ask } : [];
      }),
    ),
  );
}
