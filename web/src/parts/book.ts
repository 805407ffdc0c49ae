/** The whole live notebook, read once and kept current record by record: for screens that must look at all of it. */
import { useEffect, useState } from "preact/hooks";
import type { Kind, Row } from "../kinds/model";
import type { Book } from "../matching/triage";
import { everything, getMany, watch } from "../store/notebook";

const KINDS: Kind[] = ["event", "person", "jot", "prompt", "clipping", "followup", "photo", "memo", "topic", "wording"];

function sorted(rows: Iterable<Row>): Book {
  const book = Object.fromEntries(KINDS.map((kind) => [kind, [] as Row[]])) as unknown as Record<Kind, Row[]>;
  for (const row of rows) book[row.kind]?.push(row);
  return book as unknown as Book;
}

/** undefined until it is read. */
export function useBook(): Book | undefined {
  const [book, setBook] = useState<Book>();
  useEffect(() => {
    let rows: Map<string, Row> | undefined;
    let gone = false;
    const missed = new Set<string>();
    const take = async (ids: string[]) => {
      if (!rows) return ids.forEach((id) => missed.add(id));
      const live = new Map((await getMany(ids)).map((row) => [row.id, row]));
      for (const id of ids) {
        const row = live.get(id);
        if (row) rows.set(id, row);
        else rows.delete(id);
      }
      if (!gone) setBook(sorted(rows.values()));
    };
    const read = async () => {
      rows = new Map((await everything()).map((row) => [row.id, row]));
      await take([...missed]);
    };
    // The banner says what is wrong with the store; what was shown stays.
    const stop = watch(({ ids }) => void take(ids).catch(() => {}));
    read().catch(() => {});
    return () => {
      gone = true;
      stop();
    };
  }, []);
  return book;
}
