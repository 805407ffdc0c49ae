/** The bytes that nothing names any more. */
import { fieldsOf, type Row } from "../kinds/model";
import type { Transaction } from "./database";

/** The hash that a photo or memo names; of another kind, what is called so may be anything. */
export const hashOf = (row: Row | undefined): string | undefined =>
  row?.kind === "photo" || row?.kind === "memo" ? (row as Row<"photo">).fields.sha256 ?? undefined : undefined;

/** Of these rows as they were: drops the bytes that none of the records names any more. */
export async function dropBytes(tx: Transaction, before: (Row | undefined)[]): Promise<void> {
  const lost = before.map(hashOf).filter((hash) => hash !== undefined);
  if (!lost.length) return;
  const kinds = tx.objectStore("records").index("kind");
  const named = new Set([...(await kinds.getAll("photo")), ...(await kinds.getAll("memo"))].map((row) => fieldsOf(row)["sha256"]));
  for (const hash of lost) if (!named.has(hash)) tx.objectStore("blobs").delete(hash);
}
