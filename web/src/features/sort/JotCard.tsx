/** The jot that is asked about, opened in place of the question, all its fields to be changed. */

import type { Row } from "../../domain/records/model";
import type { Book } from "../../engines/sorting/queue";
import { triage } from "../../text/en/sort";
import { Lazy } from "../../ui/Lazy";
import { findBookRow } from "./item";

const editor = () => import("../../views/jots/JotEditor");

export function JotCard({ jot, book, onDone }: { jot: Row<"jot">; book: Book; onDone: () => void }) {
  const people = (jot.fields.person_ids ?? []).flatMap((id) => findBookRow(book, "person", id) ?? []);
  return (
    <section class="card" aria-labelledby="asked">
      <h2 id="asked" tabIndex={-1}>
        {triage.bar.edit}
      </h2>
      <Lazy load={editor} with={{ jot, people, onDone }} />
    </section>
  );
}
