/** Who sits at the table of an event's round, what they ask for and offer, and who can help whom. */

import { openHelper } from "../../data/helper";
import { getName } from "../../data/people/someone";
import { isOfRound } from "../../domain/jots/rounds";
import { findMatches, type RoundMatch, type TableSeat } from "../../engines/round";
import type { Reader } from "../../store/notebook";

async function readSeats(read: Reader, event: string): Promise<TableSeat[]> {
  const [jots, clippings, persons] = await Promise.all([
    read.listAll("jot"),
    read.listAll("clipping"),
    read.listAll("person"),
  ]);
  const asks = jots.filter(
    ({ fields }) => fields.event_id === event && isOfRound(fields) && !fields.in_confidence,
  );
  const offers = clippings.filter(({ fields }) => fields.event_id === event && fields.person_id);
  return persons.flatMap((row) => {
    const seat = {
      person: row.id,
      name: getName(row),
      asks: asks
        .filter(({ fields }) => fields.person_ids?.includes(row.id))
        .map(({ id, fields }) => ({ id, text: fields.text ?? "" })),
      offers: offers
        .filter(({ fields }) => fields.person_id === row.id)
        .map(({ id, fields }) => ({ id, text: fields.title ?? "" })),
    };
    return seat.asks.length || seat.offers.length ? seat : [];
  });
}

export async function readTable(
  read: Reader,
  event: string,
): Promise<{ seats: TableSeat[]; matches: RoundMatch[] }> {
  const seats = await readSeats(read, event);
  return { seats, matches: findMatches(seats, await openHelper(read)) };
}
