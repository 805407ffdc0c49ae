/** The rules of sync, case by case, as the server and the model have them too. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Copy, Row } from "../../web/src/kinds/model";
import { offeredAgain, own, restamped, written } from "../../web/src/kinds/row";
import { again, clamped, horizon, isStamp, see, stampOf, tick, timeOf, type Clock } from "../../web/src/kinds/stamp";
import { wordingId } from "../../web/src/kinds/uuid5";
import { inBin } from "../../web/src/kinds/standing";
import { take } from "../../web/src/sync/merge";
import { shortened } from "../../web/src/sync/protocol";
import { acknowledged, since } from "../../web/src/sync/settle";

const folder = join(import.meta.dirname, "../vectors");

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
    next: () => stampOf((hands.clock = tick(hands.clock, now)), device),
  };
  return hands;
}

each<{ device: string; clock: Clock; now: number; stamp: string; after: Clock }>("ticks.json", (one) => {
  const after = tick(one.clock, one.now);
  expect(after).toEqual(one.after);
  expect(stampOf(after, one.device)).toBe(one.stamp);
});

each<{ clock: Clock; stamp: string; after: Clock }>("sees.json", (one) => {
  expect(see(one.clock, one.stamp)).toEqual(one.after);
});

each<{ clock: Clock; now: number; after: Clock }>("clamps.json", (one) => {
  expect(clamped(one.clock, one.now)).toEqual(one.after);
});

each<{ stamp: unknown; valid: boolean }>("stamps.json", (one) => {
  expect(isStamp(one.stamp)).toBe(one.valid);
});

each<{ stamps: string[] }>("order.json", (one) => {
  expect([...one.stamps].reverse().sort()).toEqual(one.stamps);
});

each<{ record: { fields: object; stamps: Record<string, string> }; in_bin: boolean }>("in_bin.json", (one) => {
  expect(inBin(one.record)).toBe(one.in_bin);
});

each<{ tries: string[]; sent?: string[]; req?: string; after?: string[] }>("tries.json", (one) => {
  if (one.sent) expect(shortened(one.tries)).toEqual(one.sent);
  if (one.after) expect(since(one.tries, one.req!)).toEqual(one.after);
});

each<{ record: string; field: string; stamp: string; id: string }>("wording_ids.json", (one) => {
  expect(wordingId(one.record, one.field, one.stamp)).toBe(one.id);
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
  change: Copy;
  sent: Record<string, string>;
  server_now: number;
}

each<Deed>("device.json", ({ op, record, ...one }) => {
  const hands = handsOf(one.clock ?? { time: 0, counter: 0 }, one.device, one.now);
  const { id, kind } = one.after;
  const stampAgain = (row: Row, fields: string[]) =>
    restamped(row, fields, again(fields.map((field) => row.stamps[field]!), hands.next));
  const ahead = (row: Row) => Object.keys(row.base).filter((field) => timeOf(row.stamps[field]!) > horizon(one.server_now));
  const deeds = {
    write: () => written(record ?? undefined, { id, kind, fields: one.fields } as never, hands.next()),
    take: () => take(record ?? undefined, one.change, hands),
    acknowledge: () => acknowledged(record!, one.sent),
    offer: () => offeredAgain(record!),
    rename: () => stampAgain(record!, own(record!)),
    restamp: () => stampAgain(record!, ahead(record!)),
  };
  expect(deeds[op]()).toEqual(one.after);
  if (one.clock_after) expect(hands.clock).toEqual(one.clock_after);
});
