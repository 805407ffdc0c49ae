/** A table's round: what each could use and could offer, and who of them may help whom, as the ranker sees it. Pure. */
import type { Helper } from "./suggestions/suggestion";

/** What somebody said: an ask is a jot, an offer a clipping. */
interface SpokenWords {
  id: string;
  text: string;
}

export interface TableSeat {
  person: string;
  name: string;
  asks: SpokenWords[];
  offers: SpokenWords[];
}

export interface RoundMatch {
  giver: TableSeat;
  taker: TableSeat;
  ask: SpokenWords;
  offer: SpokenWords;
}

/** Of the whole shelf so much is looked through for what was offered at the table. */
const MANY = 1000;

/** Offers that answer another's ask, the best first for each. */
export function findMatches(seats: TableSeat[], helper: Pick<Helper, "forJot">): RoundMatch[] {
  const offered = new Map(
    seats.flatMap((giver) => giver.offers.map((offer) => [offer.id, { giver, offer }])),
  );
  return seats.flatMap((taker) =>
    taker.asks.flatMap((ask) =>
      helper.forJot(ask.id, MANY).flatMap(({ clipping_id }) => {
        const match = offered.get(clipping_id);
        return match && match.giver.person !== taker.person ? { ...match, taker, ask } : [];
      }),
    ),
  );
}
