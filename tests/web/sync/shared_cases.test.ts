/** The rules of sync, case by case, as the server and the model have them too. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { mergeCopy } from "../../../web/src/domain/records/merge";
import type { Row, ServerCopy } from "../../../web/src/domain/records/model";
import { buildWordingId } from "../../../web/src/domain/records/namedIds";
import { listOwnFields, offerRowAgain, restampRow, writeRow } from "../../../web/src/domain/records/row";
import { isInBin } from "../../../web/src/domain/records/state";
import {
  type Clock,
  clampClock,
  formatStamp,
  getHorizon,
  isStamp,
  parseTime,
  renewStamps,
  see,
  tick,
} from "../../../web/src/domain/rules/stamps";
import { acknowledgeFields, dropOlderTries } from "../../../web/src/sync/applyAnswer";
import { shortenTries } from "../../../web/src/sync/protocol";

const folder = join(import.meta.dirname, "../../cases/shared");

interface Case {
  name: string;
  [key: string]: unknown;
}

function each<T>(file: string, check: (one: Case & T) => void): void {
  const { cases } = JSON.parse(readFileSync(join(folder, file), "utf8")) as { cases: (Case & T)[] };
  describe(file, () => {
    test.each(cases)("$name", (one) => check(one));
  });
}

/** A clock that the case's steps move on. */
function handsOf(clock: Clock, device: string, now: number) {
  const hands = {
    clock,
    see: (stamp: string) => void (hands.clock = see(hands.clock, stamp)),
    next: () => formatStamp((hands.clock = tick(hands.clock, now)), device),
  };
  return hands;
}

each<{ device: string; clock: Clock; now: number; stamp: string; after: Clock }>("ticks.json", (one) => {
  const after = tick(one.clock, one.now);
  expect(after).toEqual(one.after);
  expect(formatStamp(after, one.device)).toBe(one.stamp);
});

each<{ clock: Clock; stamp: string; after: Clock }>("sees.json", (one) => {
  expect(see(one.clock, one.stamp)).toEqual(one.after);
});

each<{ clock: Clock; now: number; after: Clock }>("clamps.json", (one) => {
  expect(clampClock(one.clock, one.now)).toEqual(one.after);
});

each<{ stamp: unknown; valid: boolean }>("stamps.json", (one) => {
  expect(isStamp(one.stamp)).toBe(one.valid);
});

each<{ stamps: string[] }>("order.json", (one) => {
  expect([...one.stamps].reverse().sort()).toEqual(one.stamps);
});

each<{ record: { fields: object; stamps: Record<string, string> }; in_bin: boolean }>(
  "in_bin.json",
  (one) => {
    expect(isInBin(one.record)).toBe(one.in_bin);
  },
);

each<{ tries: string[]; sent?: string[]; req?: string; after?: string[] }>("tries.json", (one) => {
  if (one.sent) expect(shortenTries(one.tries)).toEqual(one.sent);
  if (one.after) expect(dropOlderTries(one.tries, one.req!)).toEqual(one.after);
});

each<{ record: string; field: string; stamp: string; id: string }>("wording_ids.json", (one) => {
  expect(buildWordingId(one.record, one.field, one.stamp)).toBe(one.id);
});

interface Deed {
  op: "write" | "take" | "acknowledge" | "offer" | "rename" | "restamp";
  record: Row | null;
  after: Row;
  device: string;
  clock: Clock;
  clock_after?: Clock;
  now: number;
  fields: Row["fields"];
  change: ServerCopy;
  sent: Record<string, string>;
  server_now: number;
}

each<Deed>("device.json", ({ op, record, ...one }) => {
  const hands = handsOf(one.clock ?? { time: 0, counter: 0 }, one.device, one.now);
  const { id, kind } = one.after;
  const stampAgain = (row: Row, fields: string[]) =>
    restampRow(
      row,
      fields,
      renewStamps(
        fields.map((field) => row.stamps[field]!),
        hands.next,
      ),
    );
  const ahead = (row: Row) =>
    Object.keys(row.base).filter((field) => parseTime(row.stamps[field]!) > getHorizon(one.server_now));
  const deeds = {
    write: () => writeRow(record ?? undefined, { id, kind, fields: one.fields } as never, hands.next()),
    take: () => mergeCopy(record ?? undefined, one.change, hands),
    acknowledge: () => acknowledgeFields(record!, one.sent),
    offer: () => offerRowAgain(record!),
    rename: () => stampAgain(record!, listOwnFields(record!)),
    restamp: () => stampAgain(record!, ahead(record!)),
  };
  expect(deeds[op]()).toEqual(one.after);
  if (one.clock_after) expect(hands.clock).toEqual(one.clock_after);
});
