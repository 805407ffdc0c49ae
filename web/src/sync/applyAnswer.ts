/** What a device does with an answer: each function is one durable step over the ledger. */

import { mergeCopy } from "../domain/records/merge";
import type { Refusal, Row } from "../domain/records/model";
import { listOwnFields, offerRowAgain, restampRow } from "../domain/records/row";
import { clampClock, getHorizon, parseTime, renewStamps } from "../domain/rules/stamps";
import { makeDeviceName, nextStamp, seeStamp } from "../store/device";
import type { Ledger } from "../store/ledger";
import { checkLosses } from "./lossGuard";
import type { ExchangeRequest, Page } from "./protocol";

/** Below this the device's clock is right enough, ms. */
const WRONG_CLOCK = 5_000;

/** `unclear`: the server refused something that this device did not send, so nothing is known to be taken. */
type Application = "taken" | "late" | "losses" | "unclear";

/** Out of the unsent goes exactly what was sent and is still the same. */
export function acknowledgeFields(row: Row, sent: Record<string, string>): Row {
  const base = { ...row.base };
  for (const [field, stamp] of Object.entries(sent)) if (row.stamps[field] === stamp) delete base[field];
  return { ...row, base };
}

/** The server has another history than this device has heard of: everything is offered again. */
export async function offerEverything(ledger: Ledger, epoch: string): Promise<void> {
  if (ledger.device.epoch === epoch) return;
  ledger.device = { ...ledger.device, epoch, heard: 0, mark: "", tries: [] };
  ledger.put((await ledger.everyRow()).map(offerRowAgain));
  await ledger.doubtBytes();
}

/** Another device speaks under this name, one of them a copy: this one becomes a device of its own. */
export async function renameDevice(ledger: Ledger, request: ExchangeRequest): Promise<void> {
  if (ledger.device.device !== request.device) return;
  ledger.device = { ...ledger.device, device: makeDeviceName(), tries: [] };
  const rows = (await ledger.everyRow()).filter((row) => listOwnFields(row).length > 0);
  const fresh = renewStamps(
    rows.flatMap((row) => listOwnFields(row).map((field) => row.stamps[field]!)),
    () => nextStamp(ledger.device),
  );
  ledger.put(rows.map((row) => restampRow(row, listOwnFields(row), fresh)));
}

/** The server called our stamps far ahead: the clock goes back, and what was too far ahead is stamped again. */
async function correctClock(ledger: Ledger, now: number): Promise<void> {
  ledger.device.clock = clampClock(ledger.device.clock, now);
  const ahead = (row: Row) =>
    Object.keys(row.base).filter((field) => parseTime(row.stamps[field]!) > getHorizon(now));
  const rows = (await ledger.everyRow()).filter((row) => ahead(row).length > 0);
  const fresh = renewStamps(
    rows.flatMap((row) => ahead(row).map((field) => row.stamps[field]!)),
    () => nextStamp(ledger.device),
  );
  ledger.put(rows.map((row) => restampRow(row, ahead(row), fresh)));
}

function markRefused(row: Row, { code, detail, fields }: Omit<Refusal, "app">): Row {
  return { ...row, refused: { code, detail, fields, app: __APP__ } };
}

/** Stores a page of the answer: what went up is settled, what came down is taken in, and `heard` moves, all at once. */
export async function applyPage(ledger: Ledger, request: ExchangeRequest, page: Page): Promise<Application> {
  const { device } = ledger;
  if (device.epoch !== request.epoch || device.heard !== request.heard) return "late";

  const sent = new Set(request.changes.map(({ id }) => id));
  if (page.refused.some(({ id }) => id === null || !sent.has(id))) return "unclear";
  const refusals = new Map(page.refused.map((refusal) => [refusal.id, refusal]));
  const brought = new Set(page.changes.map(({ id }) => id));
  const ids = [...new Set([...request.changes, ...page.changes].map(({ id }) => id))];
  const rows = new Map(
    (await ledger.rows(ids)).filter((row) => row !== undefined).map((row) => [row.id, row]),
  );
  for (const { id, stamps } of request.changes) {
    const row = rows.get(id);
    const refusal = refusals.get(id);
    if (!row) continue;
    // What this page does not reach could be lost behind the mark that it comes with: it goes up once more.
    if (!refusal && page.more && !brought.has(id)) continue;
    if (!refusal) rows.set(id, acknowledgeFields(row, stamps));
    else if (refusal.code !== "clock_ahead" && isUnchanged(row, stamps))
      rows.set(id, markRefused(row, refusal));
  }
  const restore = await checkLosses(ledger, rows, page.changes);
  if (!restore) return "losses";

  const clock = { see: (stamp: string) => seeStamp(device, stamp), next: () => nextStamp(device) };
  for (const copy of page.changes) rows.set(copy.id, mergeCopy(rows.get(copy.id), copy, clock));
  for (const row of restore(rows, clock.next)) rows.set(row.id, row);
  ledger.put(rows.values());

  device.heard = page.revision;
  device.mark = page.mark;
  device.tries = dropOlderTries(device.tries, request.req);
  const drift = page.now - Date.now();
  if (Math.abs(drift - device.offset) > WRONG_CLOCK) device.offset = drift;
  if (page.refused.some(({ code }) => code === "clock_ahead")) await correctClock(ledger, page.now);
  return "taken";
}

const isUnchanged = (row: Row, sent: Record<string, string>): boolean =>
  Object.keys(row.base).every((field) => row.stamps[field] === sent[field]);

/** The tries from the answered one on. */
export function dropOlderTries(tries: string[], req: string): string[] {
  const at = tries.indexOf(req);
  return at < 0 ? tries : tries.slice(at);
}

/** A record that the server cannot take, whatever it says: set aside, so that the rest goes up. */
export async function refuseRequest(ledger: Ledger, request: ExchangeRequest, code: string): Promise<void> {
  const rows = await ledger.rows(request.changes.map(({ id }) => id));
  ledger.put(
    request.changes.flatMap((change, at) => {
      const row = rows[at];
      return row && isUnchanged(row, change.stamps)
        ? [markRefused(row, { code, detail: "", fields: [] })]
        : [];
    }),
  );
}

/** After an update of the app, what an earlier one was refused goes up once more. */
export async function offerRefused(ledger: Ledger): Promise<void> {
  const rows = (await ledger.everyRow()).filter(({ refused }) => refused && refused.app !== __APP__);
  ledger.put(rows.map(({ refused: _, ...row }) => row));
}
