/** What goes with a record that is forgotten, sought in the database: the records that hang on it, and their bytes. */
import { buildChange, type Change, type Row } from "../domain/records/model";
import { isErased } from "../domain/records/state";
import { belongsTo, findUnnamed, getHash, KINDS_WITH_BYTES } from "../domain/rules/forgetting";
import type { Transaction } from "./database";
import { SCANNED_DEPENDENTS } from "./referrers";

export const isForgetting = ({ fields }: Change): boolean => fields.erased_at != null;

/**
 * With each record that is forgotten go those that belong to it. What is a person's own is looked through: an index
 * would be kept at every put, and forgetting is rare.
 */
export async function addDependents(tx: Transaction, changes: Change[]): Promise<Change[]> {
  const all = [...changes];
  const going = new Set(changes.filter(isForgetting).map(({ id }) => id));
  const read = (index: "of" | "about" | "kind", key: string) =>
    tx.objectStore("records").index(index).getAll(key);
  const own = (await Promise.all(SCANNED_DEPENDENTS.map((kind) => read("kind", kind)))).flat();
  // It grows on the way: what goes takes along what belongs to it in turn.
  for (const change of all) {
    if (!isForgetting(change)) continue;
    const { id, fields } = change;
    for (const row of [...(await read("of", id)), ...(await read("about", id)), ...own]) {
      if (!belongsTo(row, id) || isErased(row) || going.has(row.id)) continue;
      going.add(row.id);
      all.push(buildChange(row, { erased_at: fields.erased_at }));
    }
  }
  return all;
}

/** Of these rows as they were: drops the bytes that none of the records names any more. */
export async function dropUnnamedBytes(tx: Transaction, before: (Row | undefined)[]): Promise<void> {
  const hashes = before.map(getHash).filter((hash) => hash !== undefined);
  if (!hashes.length) return;
  const kinds = tx.objectStore("records").index("kind");
  const holders = (await Promise.all(KINDS_WITH_BYTES.map((kind) => kinds.getAll(kind)))).flat();
  for (const hash of findUnnamed(hashes, holders)) tx.objectStore("blobs").delete(hash);
}
