/** One thing in the middle: what is asked, what it is about, and the answers. */
import type { ComponentType } from "preact";
import { getName } from "../../data/people/someone";
import type { Book, SortingTask, TaskSort } from "../../engines/sorting/queue";
import { triage } from "../../text/en/sort";
import { findBookRow, type ItemProps } from "./item";
import { JotWithoutPerson } from "./items/JotWithoutPerson";
import { Memo } from "./items/Memo";
import { Nameless } from "./items/Nameless";
import { Photo } from "./items/Photo";
import { SamePerson } from "./items/SamePerson";
import { Topics } from "./items/Topics";
import { WhichPerson } from "./items/WhichPerson";
import { Wording } from "./items/Wording";

const SORTS: Record<TaskSort, ComponentType<ItemProps>> = {
  photo: Photo,
  nameless: Nameless,
  memo: Memo,
  scrap: JotWithoutPerson,
  topic: Topics,
  name: WhichPerson,
  same: SamePerson,
  wording: Wording,
};

/** Whose question says a name. */
const NAMING: TaskSort[] = ["nameless", "name", "same"];

function questionOf({ sort, id, others }: SortingTask, book: Book): string {
  const called = (one: string | undefined) =>
    getName(findBookRow(book, "person", one ?? "") ?? { fields: {} });
  const remembered = findBookRow(book, "person", id)?.fields.remember_by ?? "";
  const { questions } = triage;
  if (sort === "nameless") return questions.nameless(remembered);
  if (sort === "name") return questions.name(called(id));
  if (sort === "same") return questions.same(called(id), called(others[0]));
  return questions[sort];
}

export function Card(asking: ItemProps) {
  const { thing, book } = asking;
  const View = SORTS[thing.sort];
  return (
    <section class="card" aria-labelledby="asked">
      <p class="aside">{triage.sorts[thing.sort]}</p>
      <h2 id="asked" tabIndex={-1} data-name={NAMING.includes(thing.sort) || undefined}>
        {questionOf(thing, book)}
      </h2>
      <View {...asking} />
    </section>
  );
}
