/** The notebook as screens know it: one call to write, a few to read, one to watch. */
import { newId } from "../kinds/id";
import { mend } from "../kinds/mend";
import { fieldsOf, type Change, type Row } from "../kinds/model";
import { written } from "../kinds/row";
import { isErased } from "../kinds/standing";
import { keepAside } from "./aside";
import { transact, type StoreName, type Transaction } from "./database";
import { nextStamp, putDevice, readDevice, seeStamp } from "./device";
import { clearDraft, dropGasp } from "./drafts";
import { stored } from "./schema";
import { report, StoreTrouble } from "./trouble";
import { announce } from "./watch";

export * from "./reading";
export { watch } from "./watch";

/** One record after a change. A new one gets the time of capture, by this device's clock. */
function after(row: Row | undefined, change: Change, stamp: string, now: number): Row {
  // What is forgotten stays so; words typed into it meanwhile begin a record of their own.
  if (row && isErased(row)) return after(undefined, { ...change, id: newId() }, stamp, now);
  const captured = row || change.kind === "wording" ? {} : { created_at: now };
  const fields = mend(change.kind, { ...captured, ...change.fields });
  return written(row, { ...change, fields } as Change, stamp);
}

type Forgetting = typeof import("./forgetting");

/** What is needed where something is forgotten. Fetched before the transaction, which would not wait for it. */
export const forgetting = (changes: Change[]): Promise<Forgetting> | undefined =>
  changes.some(({ fields }) => fields.erased_at != null) ? import("./forgetting") : undefined;

export const touched = (rare?: Forgetting): StoreName[] => ["records", "meta", "drafts", ...(rare ? (["blobs"] as const) : [])];

interface Beside {
  /** The draft that is cleared with it. */
  draft?: string | undefined;
  rare?: Forgetting | undefined;
}

/** Writes within a transaction over what is touched, all with one stamp; the clock moves with it. */
export async function inscribe(tx: Transaction, changes: Change[], { draft, rare }: Beside = {}): Promise<Row[]> {
  const records = tx.objectStore("records");
  const now = Date.now();
  const wanted = rare ? await rare.withDependents(tx, changes) : changes;
  // Asked all at once: each wait for the disk's process is felt in every save.
  const [device, ...found] = await Promise.all([readDevice(tx), ...wanted.map(({ id }) => records.get(id))]);
  const known = new Map<string, Row>();
  for (const row of found) {
    if (!row) continue;
    known.set(row.id, row);
    for (const stamp of Object.values(row.stamps)) seeStamp(device, stamp);
  }
  const stamp = nextStamp(device, now);
  const rows = new Map<string, Row>();
  for (const change of wanted) {
    const next = after(rows.get(change.id) ?? known.get(change.id), change, stamp, now);
    rows.set(next.id, next);
  }
  for (const row of rows.values()) records.put(stored(row));
  putDevice(tx, device);
  if (draft !== undefined) clearDraft(tx, draft, now);
  await rare?.dropBytes(tx, [...rows.values()].filter(isErased).map(({ id }) => known.get(id)));
  return [...rows.values()];
}

/**
 * Writes all of the changes, or none, and resolves when they are on disk. `draft` names the draft that
 * they came from; it is cleared with them.
 * @throws StoreTrouble where they are not on disk; `rescued` tells whether they stand aside until they are.
 */
export async function write(changes: Change[], { draft }: { draft?: string } = {}): Promise<Row[]> {
  try {
    const asked = forgetting(changes);
    const rare = asked && (await asked);
    const rows = await transact(touched(rare), "readwrite", (tx) => inscribe(tx, changes, { draft, rare }));
    if (draft !== undefined) dropGasp(draft);
    announce(rows);
    return rows;
  } catch (error) {
    if (error instanceof StoreTrouble) {
      error.rescued = keepAside(changes);
      report(error);
    }
    throw error;
  }
}

/** The changes that take these back: ask for them before the write, write them for Undo. */
export function reverse(changes: Change[], now = Date.now()): Promise<Change[]> {
  return transact(["records"], "readonly", async (tx) => {
    const back: Change[] = [];
    for (const { id, kind, fields } of changes) {
      const row = await tx.objectStore("records").get(id);
      const before = row
        ? Object.fromEntries(Object.keys(fields).map((field) => [field, fieldsOf(row)[field] ?? null]))
        : { deleted_at: now };
      back.push({ id, kind, fields: before } as Change);
    }
    return back;
  });
}
