/** A transaction that reads records, and nothing else. */
import { type Transaction, transact } from "./database";

const openRecords = (tx: Transaction) => tx.objectStore("records");

export function readRecords<T>(work: (records: ReturnType<typeof openRecords>) => Promise<T>): Promise<T> {
  return transact(["records"], "readonly", (tx) => work(openRecords(tx)));
}
