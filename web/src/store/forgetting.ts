/** What is forgotten together with a record, and the bytes that nothing names any more. */
import { fieldsOf, type Change, type Row } from "../kinds/model";
import { isErased } from "../kinds/standing";
import type { Transaction } from "./database";

/** The hash that a photo or memo names; of another kind, what is called so may be anything. */
export const hashOf = (row: Row | undefined): string | undefined =>
  row?.kind === "photo" || row?.kind === "memo" ? (row as Row<"photo">).fields.sha256 ?? undefined : undefined;

const forgets = ({ fields }: Change): boolean => fields.erased_at != null;

/** With each record that is forgotten go the words kept beside it, its photos and memos, and whoever was merged into it. */
export async function withDependents(tx: Transaction, changes: Change[]): Promise<Change[]> {
  const all = [...changes];
  const going = new Set(changes.filter(forgets).map(({ id }) => id));
  // It grows on the way: what goes takes along what belongs to it in turn.
  for (const change of all) {
    if (!forgets(change)) continue;
    const records = tx.objectStore("records");
    const beside = [...(await records.index("of").getAll(change.id)), ...(await records.index("about").getAll(change.id))];
    for (const row of beside) {
      if (row.kind === "jot" || isErased(row) || going.has(row.id)) continue;
      going.add(row.id);
      all.push({ kind: row.kind, id: row.id, fields: { erased_at: change.fields.erased_at } } as Change);
    }
  }
  return all;
}

/** Of these rows as they were: drops the bytes that none of the records names any more. */
export async function dropBytes(tx: Transaction, before: (Row | undefined)[]): Promise<void> {
  const lost = before.map(hashOf).filter((hash) => hash !== undefined);
  if (!lost.length) return;
  const kinds = tx.objectStore("records").index("kind");
  const named = new Set([...(await kinds.getAll("photo")), ...(await kinds.getAll("memo"))].map((row) => fieldsOf(row)["sha256"]));
  for (const hash of lost) if (!named.has(hash)) tx.objectStore("blobs").delete(hash);
}
