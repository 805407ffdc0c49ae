/** What a device does with an answer: each function is one durable step over the ledger. */
import type { Refused, Row } from "../kinds/model";
import { offeredAgain, own, restamped } from "../kinds/row";
import { again, clamped, horizon, timeOf } from "../kinds/stamp";
import { newName, nextStamp, seeStamp } from "../store/device";
import type { Ledger } from "../store/ledger";
import { mayTake } from "./brake";
import { take } from "./merge";
import type { Page, Question } from "./protocol";

/** Below this the device's clock is right enough, ms. */
const WRONG_CLOCK = 5_000;

/** `unclear`: the server refused something that this device did not send, so nothing is known to be taken. */
export type Settled = "taken" | "late" | "brake" | "unclear";

/** Out of the unsent goes exactly what was sent and is still the same. */
export function acknowledged(row: Row, sent: Record<string, string>): Row {
  const base = { ...row.base };
  for (const [field, stamp] of Object.entries(sent)) if (row.stamps[field] === stamp) delete base[field];
  return { ...row, base };
}

/** The server has another history than this device has heard of: everything is offered again. */
export async function startOver(ledger: Ledger, epoch: string): Promise<void> {
  if (ledger.device.epoch === epoch) return;
  ledger.device = { ...ledger.device, epoch, heard: 0, tries: [] };
  ledger.put((await ledger.everyRow()).map(offeredAgain));
}

/** Another device speaks under this name, one of them a copy: this one becomes a device of its own. */
export async function rename(ledger: Ledger, question: Question): Promise<void> {
  if (ledger.device.device !== question.device) return;
  ledger.device = { ...ledger.device, device: newName(), tries: [] };
  const rows = (await ledger.everyRow()).filter((row) => own(row).length > 0);
  const fresh = again(
    rows.flatMap((row) => own(row).map((field) => row.stamps[field]!)),
    () => nextStamp(ledger.device),
  );
  ledger.put(rows.map((row) => restamped(row, own(row), fresh)));
}

/** The server called our stamps far ahead: the clock goes back, and what was too far ahead is stamped again. */
async function correctClock(ledger: Ledger, now: number): Promise<void> {
  ledger.device.clock = clamped(ledger.device.clock, now);
  const ahead = (row: Row) => Object.keys(row.base).filter((field) => timeOf(row.stamps[field]!) > horizon(now));
  const rows = (await ledger.everyRow()).filter((row) => ahead(row).length > 0);
  const fresh = again(
    rows.flatMap((row) => ahead(row).map((field) => row.stamps[field]!)),
    () => nextStamp(ledger.device),
  );
  ledger.put(rows.map((row) => restamped(row, ahead(row), fresh)));
}

function marked(row: Row, { code, detail, fields }: Omit<Refused, "app">): Row {
  return { ...row, refused: { code, detail, fields, app: __APP__ } };
}

/** Stores a page of the answer: what went up is settled, what came down is taken in, and `heard` moves, all at once. */
export async function takeIn(ledger: Ledger, question: Question, page: Page): Promise<Settled> {
  const { device } = ledger;
  if (device.epoch !== question.epoch || device.heard !== question.heard) return "late";

  const sent = new Set(question.changes.map(({ id }) => id));
  if (page.refused.some(({ id }) => id === null || !sent.has(id))) return "unclear";
  const refusals = new Map(page.refused.map((refusal) => [refusal.id, refusal]));
  const ids = [...new Set([...question.changes, ...page.changes].map(({ id }) => id))];
  const rows = new Map((await ledger.rows(ids)).filter((row) => row !== undefined).map((row) => [row.id, row]));
  for (const { id, stamps } of question.changes) {
    const row = rows.get(id);
    const refusal = refusals.get(id);
    if (!row) continue;
    if (!refusal) rows.set(id, acknowledged(row, stamps));
    else if (refusal.code !== "clock_ahead" && unchanged(row, stamps)) rows.set(id, marked(row, refusal));
  }
  const afterwards = await mayTake(ledger, rows, page.changes);
  if (!afterwards) return "brake";

  const clock = { see: (stamp: string) => seeStamp(device, stamp), next: () => nextStamp(device) };
  for (const copy of page.changes) rows.set(copy.id, take(rows.get(copy.id), copy, clock));
  for (const row of afterwards(rows, clock.next)) rows.set(row.id, row);
  ledger.put(rows.values());

  device.heard = page.revision;
  device.tries = since(device.tries, question.req);
  const drift = page.now - Date.now();
  if (Math.abs(drift - device.offset) > WRONG_CLOCK) device.offset = drift;
  if (page.refused.some(({ code }) => code === "clock_ahead")) await correctClock(ledger, page.now);
  return "taken";
}

const unchanged = (row: Row, sent: Record<string, string>): boolean =>
  Object.keys(row.base).every((field) => row.stamps[field] === sent[field]);

/** The tries from the answered one on. */
export function since(tries: string[], req: string): string[] {
  const at = tries.indexOf(req);
  return at < 0 ? tries : tries.slice(at);
}

/** A record that the server cannot take, whatever it says: set aside, so that the rest goes up. */
export async function setAside(ledger: Ledger, question: Question, code: string): Promise<void> {
  const rows = await ledger.rows(question.changes.map(({ id }) => id));
  const detail = "the server could not take this record";
  ledger.put(
    question.changes.flatMap((change, at) => {
      const row = rows[at];
      return row && unchanged(row, change.stamps) ? [marked(row, { code, detail, fields: [] })] : [];
    }),
  );
}

/** After an update of the app, what an earlier one was refused goes up once more. */
export async function offerRefused(ledger: Ledger): Promise<void> {
  const rows = (await ledger.everyRow()).filter(({ refused }) => refused && refused.app !== __APP__);
  ledger.put(rows.map(({ refused: _, ...row }) => row as Row));
}
