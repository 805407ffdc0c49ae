/** Changes that may follow each other faster than the screen is drawn: each begins with what the one before it left. */
import { getFields, type Row } from "../domain/records/model";
import { findRecord } from "../store/notebook";
import { keepFields } from "./commit";

let last: Promise<unknown> = Promise.resolve();

/** Runs the work when what was asked before it is through. */
export function runInTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}

/** Changes a list of a record from what stands there by then, each of it once. Answers whether it is on disk. */
export const changeList = (
  row: Row,
  field: string,
  change: (stored: string[]) => string[],
  message?: string,
): Promise<boolean> =>
  runInTurn(async () => {
    const now = getFields((await findRecord(row.id, row.kind)) ?? row)[field];
    const next = [...new Set(change((now as string[] | null | undefined) ?? []))];
    return keepFields(row, { [field]: next }, message);
  });
