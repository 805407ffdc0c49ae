/** What every sort of thing is handed: the thing, the notebook, and how it is settled. */
import type { Change, Kind, Row } from "../../domain/records/model";
import type { Book, SortingTask } from "../../engines/sorting/queue";

export interface ItemProps {
  thing: SortingTask;
  book: Book;
  /** One write; the next thing follows. `typed`: the draft of what was typed goes with it. */
  settle: (message: string, changes: Change[], typed?: boolean) => Promise<boolean>;
}

export const findBookRow = <K extends Kind>(book: Book, kind: K, id: string): Row<K> | undefined =>
  book[kind].find((row) => row.id === id);

/** The list with one more in it, for `may_lack`. */
export const addLack = (row: { fields: { may_lack?: string[] | null } }, field: string): string[] => [
  ...(row.fields.may_lack ?? []),
  field,
];
