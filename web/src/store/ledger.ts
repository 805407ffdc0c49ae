/** What an exchange does with the store: whole steps, each one transaction over the records and the device. */
import type { Row } from "../domain/records/model";
import { isErased } from "../domain/records/state";
import { DOUBTED } from "./blobs";
import { type Transaction, transact } from "./database";
import { type Device, findDevice, putDevice, readDevice } from "./device";
import { dropUnnamedBytes } from "./forgetting";
import { toStoredRow } from "./schema";
import { announceCommit } from "./watch";

/** An exchange may bring two thousand records to a slow phone; only after this is it called hung, ms. */
const LIMIT = 30_000;

/** The rows that a step asks for and puts back. */
export interface Ledger {
  device: Device;
  /** Up to so many rows that wait to go up, those of the lowest ids. */
  outbox(most: number): Promise<Row[]>;
  rows(ids: string[]): Promise<(Row | undefined)[]>;
  everyRow(): Promise<Row[]>;
  put(rows: Iterable<Row>): void;
  note<T>(key: string): Promise<T | undefined>;
  putNote(key: string, value: unknown): void;
  /** Says of the bytes here that the server may have lost them. */
  doubtBytes(): Promise<void>;
}

async function openLedger(
  tx: Transaction,
  changed: Map<string, Row>,
  before: Map<string, Row>,
): Promise<Ledger> {
  const records = tx.objectStore("records");
  const meta = tx.objectStore("meta");
  return {
    device: await readDevice(tx),
    outbox: async (most) => (most > 0 ? records.index("outbox").getAll(1, most) : []),
    async rows(ids) {
      const rows = await Promise.all(ids.map((id) => records.get(id)));
      for (const row of rows) if (row && !before.has(row.id)) before.set(row.id, row);
      return rows;
    },
    everyRow: () => records.getAll(),
    put(rows) {
      for (const row of rows) {
        changed.set(row.id, row);
        records.put(toStoredRow(row));
      }
    },
    note: async <T>(key: string) => (await meta.get(key)) as T | undefined,
    putNote(key, value) {
      if (value === undefined) meta.delete(key);
      else meta.put(value, key);
    },
    async doubtBytes() {
      const blobs = tx.objectStore("blobs");
      const waiting = new Set(await blobs.index("waiting").getAllKeys());
      meta.put(
        (await blobs.getAllKeys()).filter((hash) => !waiting.has(hash)),
        DOUBTED,
      );
    },
  };
}

/** Runs one step. What it changed, the device's state included, is on disk when this resolves. */
export async function runStep<T>(work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const changed = new Map<string, Row>();
  const answer = await transact(
    ["records", "meta", "blobs"],
    "readwrite",
    async (tx) => {
      changed.clear();
      const earlier = new Map<string, Row>();
      const ledger = await openLedger(tx, changed, earlier);
      const before = JSON.stringify(await findDevice(tx));
      const result = await work(ledger);
      if (JSON.stringify(ledger.device) !== before) putDevice(tx, ledger.device);
      await dropUnnamedBytes(
        tx,
        [...changed.values()].filter(isErased).map(({ id }) => earlier.get(id)),
      );
      return result;
    },
    LIMIT,
  );
  announceCommit(changed.values());
  return answer;
}
