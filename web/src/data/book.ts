/** The whole live notebook, read once and kept current record by record: for screens that must look at all of it. */
import { useEffect, useState } from "preact/hooks";
import type { Kind, Row } from "../domain/records/model";
import type { Book } from "../engines/sorting/queue";
import { findRecords, listEverything, watchCommits } from "../store/notebook";

const emptyBook = (): Book => ({
  event: [],
  person: [],
  jot: [],
  prompt: [],
  clipping: [],
  followup: [],
  photo: [],
  memo: [],
  topic: [],
  joy: [],
  credit: [],
  setting: [],
  wording: [],
});

function add<K extends Kind>(book: Book, row: Row<K>): void {
  // An older app may hold kinds that it does not know.
  book[row.kind]?.push(row);
}

function sortRows(rows: Iterable<Row>): Book {
  const book = emptyBook();
  for (const row of rows) add(book, row);
  return book;
}

/** undefined until it is read. */
export function useBook(): Book | undefined {
  const [book, setBook] = useState<Book>();
  useEffect(() => {
    let rows: Map<string, Row> | undefined;
    let isUnmounted = false;
    const missed = new Set<string>();
    const take = async (ids: string[]) => {
      if (!rows) {
        for (const id of ids) missed.add(id);
        return;
      }
      const live = new Map((await findRecords(ids)).map((row) => [row.id, row]));
      for (const id of ids) {
        const row = live.get(id);
        if (row) rows.set(id, row);
        else rows.delete(id);
      }
      if (!isUnmounted) setBook(sortRows(rows.values()));
    };
    const read = async () => {
      rows = new Map((await listEverything()).map((row) => [row.id, row]));
      await take([...missed]);
    };
    // The banner says what is wrong with the store; what was shown stays.
    const stop = watchCommits(({ ids }) => void take(ids).catch(() => {}));
    read().catch(() => {});
    return () => {
      isUnmounted = true;
      stop();
    };
  }, []);
  return book;
}
