/** What was written just before and after, at the same event: it helps to remember who it was. */
import { useMemo } from "preact/hooks";
import { getFields, type Row } from "../../domain/records/model";
import { type Book, getTime, type SortingTask, type TaskSort } from "../../engines/sorting/queue";
import { triage } from "../../text/en/sort";
import { findBookRow } from "./item";
import { JotWords } from "./JotWords";

const EACH = 2;
const HOURS = 4 * 3_600_000;

/** The nearest before and after, first the earliest. */
function around(book: Book, row: Row): Row<"jot">[] {
  const at = getTime(row);
  const { event_id } = getFields(row);
  const near = book.jot.filter(
    (jot) =>
      jot.id !== row.id &&
      Math.abs(getTime(jot) - at) < HOURS &&
      (!event_id || jot.fields.event_id === event_id),
  );
  near.sort((one, other) => getTime(one) - getTime(other) || (one.id < other.id ? -1 : 1));
  const after = near.findIndex((jot) => getTime(jot) > at || (getTime(jot) === at && jot.id > row.id));
  const split = after < 0 ? near.length : after;
  return near.slice(Math.max(0, split - EACH), split + EACH);
}

const KINDS: Partial<Record<TaskSort, "photo" | "person" | "memo" | "jot">> = {
  photo: "photo",
  nameless: "person",
  memo: "memo",
  scrap: "jot",
  topic: "jot",
};

export function NearbyJots({ thing, book }: { thing: SortingTask; book: Book }) {
  const kind = KINDS[thing.sort];
  const row = kind && findBookRow(book, kind, thing.id);
  const jots = useMemo(() => (row ? around(book, row) : []), [book, row]);
  if (!row) return null;
  return (
    <aside class="around" aria-labelledby="around">
      <h2 id="around">{triage.around}</h2>
      {jots.length === 0 && <p class="aside">{triage.aroundNone}</p>}
      {jots.map((jot) => (
        <JotWords key={jot.id} jot={jot} book={book} small />
      ))}
    </aside>
  );
}
