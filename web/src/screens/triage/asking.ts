/** What every sort of thing is handed: the thing, the notebook, and how it is settled. */
import type { Kind, Row } from "../../kinds/model";
import type { Change } from "../../kinds/model";
import type { Book, Thing } from "../../matching/triage";

export interface Asking {
  thing: Thing;
  book: Book;
  /** One write; the next thing follows. `typed`: the draft of what was typed goes with it. */
  settle: (said: string, changes: Change[], typed?: boolean) => Promise<boolean>;
}

export const rowOf = <K extends Kind>(book: Book, kind: K, id: string): Row<K> | undefined =>
  (book[kind] as Row<K>[]).find((row) => row.id === id);

/** The list with one more in it, for `may_lack`. */
export const alsoLacks = (row: { fields: { may_lack?: string[] | null } }, field: string): string[] => [...(row.fields.may_lack ?? []), field];
