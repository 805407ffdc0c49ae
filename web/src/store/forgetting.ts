/** What is forgotten together with a record. Only who forgets needs it: what is heard of it comes one by one. */
import { fieldsOf, type Change, type Row } from "../kinds/model";
import { isErased } from "../kinds/standing";
import type { Transaction } from "./database";

export { dropBytes } from "./unnamed";

const forgets = ({ fields }: Change): boolean => fields.erased_at != null;

/** Written to that person, or their card or resume. Another clipping is a find of one's own, and names them only by id. */
function isTheirs(row: Row, id: string): boolean {
  const { kind, person_id, other_person_id } = fieldsOf(row);
  return (row.kind === "followup" || kind === "person" || kind === "resume") && [person_id, other_person_id].includes(id);
}

/**
 * With each record that is forgotten go the words kept beside it, its photos and memos, whoever was merged into it, and
 * what is a person's own. That is looked through: an index would be kept at every put, and forgetting is rare.
 */
export async function withDependents(tx: Transaction, changes: Change[]): Promise<Change[]> {
  const all = [...changes];
  const going = new Set(changes.filter(forgets).map(({ id }) => id));
  const read = (index: "of" | "about" | "kind", key: string) => tx.objectStore("records").index(index).getAll(key);
  const own = [...(await read("kind", "followup")), ...(await read("kind", "clipping"))];
  // It grows on the way: what goes takes along what belongs to it in turn.
  for (const change of all) {
    if (!forgets(change)) continue;
    const { id, fields } = change;
    for (const row of [...(await read("of", id)), ...(await read("about", id)), ...own.filter((row) => isTheirs(row, id))]) {
      if (row.kind === "jot" || isErased(row) || going.has(row.id)) continue;
      going.add(row.id);
      all.push({ kind: row.kind, id: row.id, fields: { erased_at: fields.erased_at } } as Change);
    }
  }
  return all;
}
