/** One thing in the middle: what is asked, what it is about, and the answers. */
import type { ComponentType } from "preact";
import type { Row } from "../../kinds/model";
import { nameOf } from "../../parts/people/someone";
import { triage } from "../../parts/words/triage";
import type { Book, Sort, Thing } from "../../matching/triage";
import { rowOf, type Asking } from "./asking";
import { Memo } from "./sorts/Memo";
import { Nameless } from "./sorts/Nameless";
import { Photo } from "./sorts/Photo";
import { Same } from "./sorts/Same";
import { Scrap } from "./sorts/Scrap";
import { Topics } from "./sorts/Topics";
import { WhichOne } from "./sorts/WhichOne";
import { Wording } from "./sorts/Wording";

const SORTS: Record<Sort, ComponentType<Asking>> = {
  photo: Photo,
  nameless: Nameless,
  memo: Memo,
  scrap: Scrap,
  topic: Topics,
  name: WhichOne,
  same: Same,
  wording: Wording,
};

function questionOf({ sort, id, others }: Thing, book: Book): string {
  const called = (one: string | undefined) => nameOf(rowOf(book, "person", one ?? "") ?? ({ fields: {} } as Row<"person">));
  const remembered = rowOf(book, "person", id)?.fields.remember_by ?? "";
  const { questions } = triage;
  if (sort === "nameless") return questions.nameless(remembered);
  if (sort === "name") return questions.name(called(id));
  if (sort === "same") return questions.same(called(id), called(others[0]));
  return questions[sort];
}

export function Card(asking: Asking) {
  const { thing, book } = asking;
  const View = SORTS[thing.sort];
  return (
    <section class="card" aria-labelledby="asked">
      <p class="aside">{triage.sorts[thing.sort]}</p>
      <h2 id="asked" tabIndex={-1}>{questionOf(thing, book)}</h2>
      <View {...asking} />
    </section>
  );
}
