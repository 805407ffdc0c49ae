/** What is forgotten together with a record, and the bytes that nothing names any more. */
import { fieldsOf, type Change, type Row } from "../kinds/model";
import { isErased } from "../kinds/standing";
import type { Transaction } from "./database";

/** The hash that a photo or memo names; of another kind, what is called so may be anything. */
export const hashOf = (row: Row | undefined): string | undefined =>
  row?.kind === "photo" || row?.kind === "memo" ? (row as Row<"photo">).fields.sha256 ?? undefined : undefined;

const forgets = ({ fields }: Change): boolean => fields.erased_at != null;

/** Written to that person, or their card or resume. Another clipping is a find of one's own, and names them only by id. */
function isTheirs(row: Row, id: string): boolean {
  const { kind, person_id, other_person_id } = fieldsOf(row);
  return (row.kind === "followup" || kind === "person" || kind === "resume") && (person_id === id || other_person_id === id);
}

/**
 * With each record that is forgotten go the words kept beside it, its photos and memos, whoever was merged into it, and
 * what is a person's own. That is looked through: an index would be kept at every put, and forgetting is rare.
 */
export async function withDependents(tx: Transaction, changes: Change[]): Promise<Change[]> {
  const all = [...changes];
  const going = new Set(changes.filter(forgets).map(({ id }) => id));
  const read = (index: "of" | "about" | "kind", key: string) => tx.objectStore("records").index(index).getAll(key);
  let own: Row[] | undefined;
  // It grows on the way: what goes takes along what belongs to it in turn.
  for (const change of all) {
    if (!forgets(change)) continue;
    const beside: Row[] = [...(await read("of", change.id)), ...(await read("about", change.id))];
    if (change.kind === "person") {
      own ??= [...(await read("kind", "followup")), ...(await read("kind", "clipping"))];
      beside.push(...own.filter((row) => isTheirs(row, change.id)));
    }
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
