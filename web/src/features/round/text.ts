/** The table's round as plain text, to be shared with all present. */

import { getToday } from "../../domain/days/days";
import type { RoundMatch, TableSeat } from "../../engines/round";
import { round as words } from "../../text/en/months";

export function formatTable(event: string, seats: TableSeat[], matches: RoundMatch[]): string {
  const lines = seats.map(({ name, asks, offers }) =>
    [
      name,
      ...asks.map(({ text }) => `  ${words.ask}: ${text}`),
      ...offers.map(({ text }) => `  ${words.offer}: ${text}`),
    ].join("\n"),
  );
  const pairs = matches.map(({ giver, taker, ask }) => `${words.match(giver.name, taker.name)}: ${ask.text}`);
  return [
    `${words.text(event)}, ${getToday()}`,
    ...lines,
    ...(pairs.length ? [[words.matched, ...pairs].join("\n")] : []),
  ].join("\n\n");
}
