/** The notebook as screens know it: one call to write, a few to read, one to watch. */

import { LIMITS } from "../domain/generated/limits";
import { createId } from "../domain/records/ids";
import { buildChange, type Change, getFields, type Row } from "../domain/records/model";
import { writeRow } from "../domain/records/row";
import { isErased, isLive } from "../domain/records/state";
import { getTitle } from "../domain/records/titles";
import { getExcess, listLeftOut, mendFields } from "../domain/rules/mend";
import { splitText } from "../domain/rules/parts";
import { type StoreName, type Transaction, transact } from "./database";
import { nextStamp, putDevice, readDevice, seeStamp } from "./device";
import { clearDraft, dropLastCopy } from "./drafts";
import { keepFailedWrite } from "./failedWrites";
import { addDependents, dropUnnamedBytes, isForgetting } from "./forgetting";
import { toStoredRow } from "./schema";
import { reportStoreFailure, StoreError } from "./storeFailure";
import { announceCommit } from "./watch";

export * from "./reading";
export { watchCommits } from "./watch";

/** One record after a change. A new one gets the time of capture, by this device's clock. */
function changeRow(row: Row | undefined, change: Change, stamp: string, now: number): Row {
  // What is forgotten stays so; words typed into it meanwhile begin a record of their own.
  if (row && isErased(row)) return changeRow(undefined, { ...change, id: createId() }, stamp, now);
  const captured = row || change.kind === "wording" ? {} : { created_at: now };
  const fields = mendFields(change.kind, { ...captured, ...change.fields });
  return writeRow(row, buildChange(change, fields), stamp);
}

const LONGEST = LIMITS["wording"]!["words"]![1]!;

/** What is longer than its field, or too much for its list, is not cut unseen: the rest of it stands beside the record. */
async function keepRestBeside(
  row: Row,
  { fields }: Change,
  find: (id: string) => Promise<Row | undefined>,
): Promise<Change[]> {
  const beside: Change[] = [];
  for (const [field, value] of Object.entries(fields)) {
    const items = listLeftOut(row.kind, field, value);
    const named = await Promise.all(items.map(find));
    const names = items.map((item, at) => (named[at] && getTitle(named[at])) || item).join(", ");
    for (const words of splitText(getExcess(row.kind, field, value) || names, LONGEST))
      beside.push({
        kind: "wording",
        id: createId(),
        fields: { of_kind: row.kind, of_id: row.id, field, words },
      });
  }
  return beside;
}

/** The stores that a write goes over: the bytes of photos and memos only where something is forgotten. */
export const listStoresFor = (changes: Change[]): StoreName[] => [
  "records",
  "meta",
  "drafts",
  ...(changes.some(isForgetting) ? (["blobs"] as const) : []),
];

interface WriteResult {
  rows: Row[];
  /** The changes that take these back. */
  reverse: Change[];
}

/** What takes one change back: what its fields held before, or the bin for what was not there. */
function reverseChange({ id, kind, fields }: Change, before: Row | undefined, now: number): Change {
  const values = before && getFields(before);
  return buildChange(
    { id, kind },
    values
      ? Object.fromEntries(Object.keys(fields).map((field) => [field, values[field] ?? null]))
      : { deleted_at: now },
  );
}

/** Writes within a transaction over `listStoresFor` these changes, all with one stamp; the clock moves with it. */
export async function writeWithin(
  tx: Transaction,
  changes: Change[],
  { draft }: { draft?: string | undefined } = {},
): Promise<WriteResult> {
  const records = tx.objectStore("records");
  const now = Date.now();
  const forgetting = changes.some(isForgetting);
  const allChanges = forgetting ? await addDependents(tx, changes) : changes;
  // Asked all at once: each wait for the disk's process is felt in every save.
  const [device, ...before] = await Promise.all([
    readDevice(tx),
    ...allChanges.map(({ id }) => records.get(id)),
  ]);
  const known = new Map<string, Row>();
  for (const row of before) {
    if (!row) continue;
    known.set(row.id, row);
    for (const stamp of Object.values(row.stamps)) seeStamp(device, stamp);
  }
  const stamp = nextStamp(device, now);
  const rows = new Map<string, Row>();
  const beside: Change[] = [];
  // Said by the store and not by the screen, which may not have seen yet that it is there.
  const addFirst = (change: Change): Change => {
    const row = known.get(change.id);
    return change.first && !(row && isLive(row))
      ? buildChange({ kind: change.kind, id: change.id }, { ...change.first, ...change.fields })
      : change;
  };
  for (const change of allChanges.map(addFirst)) {
    const next = changeRow(rows.get(change.id) ?? known.get(change.id), change, stamp, now);
    rows.set(next.id, next);
    beside.push(...(await keepRestBeside(next, change, async (id) => rows.get(id) ?? records.get(id))));
  }
  for (const change of beside) rows.set(change.id, changeRow(undefined, change, stamp, now));
  for (const row of rows.values()) records.put(toStoredRow(row));
  putDevice(tx, device);
  if (draft !== undefined) clearDraft(tx, draft, now);
  if (forgetting) {
    const erased = [...rows.values()].filter(isErased);
    await dropUnnamedBytes(
      tx,
      erased.map(({ id }) => known.get(id)),
    );
  }
  const reverse = [...changes.map(addFirst), ...beside].map((change) =>
    reverseChange(change, known.get(change.id), now),
  );
  return { rows: [...rows.values()], reverse };
}

/**
 * Writes all of the changes, or none, and resolves when they are on disk. `draft` names the draft that
 * they came from; it is cleared with them.
 * @throws StoreError where they are not on disk; `rescued` tells whether they stand aside until they are.
 */
export async function writeChanges(
  changes: Change[],
  { draft }: { draft?: string } = {},
): Promise<WriteResult> {
  try {
    const result = await transact(listStoresFor(changes), "readwrite", (tx) =>
      writeWithin(tx, changes, { draft }),
    );
    if (draft !== undefined) dropLastCopy(draft);
    announceCommit(result.rows);
    return result;
  } catch (error) {
    if (error instanceof StoreError) {
      error.rescued = keepFailedWrite(changes);
      reportStoreFailure(error);
    }
    throw error;
  }
}
