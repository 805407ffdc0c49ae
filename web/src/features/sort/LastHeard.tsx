/** The last that was heard of somebody, to know them again by. */
import type { Row } from "../../domain/records/model";
import { type Book, getTime } from "../../engines/sorting/queue";
import { JotWords } from "./JotWords";

const MOST = 3;

export function LastHeard({ person, book }: { person: Row<"person">; book: Book }) {
  const jots = book.jot
    .filter(({ fields }) => fields.person_ids?.includes(person.id))
    .sort((one, other) => getTime(other) - getTime(one))
    .slice(0, MOST);
  if (!jots.length) return null;
  return (
    <div class="carried">
      {jots.map((jot) => (
        <JotWords key={jot.id} jot={jot} book={book} small />
      ))}
    </div>
  );
}
