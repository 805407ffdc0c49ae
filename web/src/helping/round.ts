/** A table's round: what each could use and could offer, and who of them may help whom. Pure. */
import { forms, words } from "../matching/terms";

export interface Seat {
  person: string;
  name: string;
  asks: string[];
  offers: string[];
}

export interface Match {
  giver: Seat;
  taker: Seat;
  ask: string;
  offer: string;
}

/** Shorter words are in everybody's mouth. */
const TELLING = 5;
const COMMON = new Set("about could would should their there these those where which while other others people company someone something anyone always never really looking needs needing offer offers happy share sharing experience years using".split(" "));

const telling = (text: string): Set<string> =>
  new Set(words(text).filter((word) => word.length >= TELLING && !COMMON.has(word)).flatMap(forms));

/** Offers that answer another's ask, by topic or by a telling word. */
export function matches(seats: Seat[], topicsIn: (text: string) => string[]): Match[] {
  const answers = (ask: string, offer: string): boolean => {
    const wanted = new Set(topicsIn(ask));
    const asked = telling(ask);
    return topicsIn(offer).some((topic) => wanted.has(topic)) || [...telling(offer)].some((word) => asked.has(word));
  };
  return seats.flatMap((taker) =>
    taker.asks.flatMap((ask) =>
      seats
        .filter((giver) => giver.person !== taker.person)
        .flatMap((giver) => giver.offers.filter((offer) => answers(ask, offer)).map((offer) => ({ giver, taker, ask, offer }))),
    ),
  );
}
