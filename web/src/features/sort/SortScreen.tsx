/** Triage: one thing after the other is put in its place, by keys or by thumb. */

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useBook } from "../../data/book";
import type { Row } from "../../domain/records/model";
import type { Book, SortingTask } from "../../engines/sorting/queue";
import { paths } from "../../routing/paths";
import { navigate } from "../../routing/router";
import { triage } from "../../text/en/sort";
import { adoptStyles } from "../../ui/adoptStyles";
import { Heading } from "../../ui/Heading";
import { Card } from "./Card";
import { findBookRow } from "./item";
import { JotCard } from "./JotCard";
import { KeyBar } from "./KeyBar";
import { KeyHelp } from "./KeyHelp";
import { handleKey } from "./keys";
import { NearbyJots } from "./NearbyJots";
import { useQueue } from "./queue";
import { resolveItem, takeBack, useResolutions } from "./resolutions";
import { Summary } from "./Summary";
import css from "./sort.css?inline";

/** Where a record that is no jot is edited: at its own page. */
function pageOf({ sort, id, others }: SortingTask, book: Book): string | undefined {
  if (["nameless", "name", "same"].includes(sort)) return paths.person(id);
  const beside = sort === "wording" ? others[0]! : "";
  if (findBookRow(book, "person", beside)) return paths.person(beside);
  return findBookRow(book, "event", beside) ? paths.event(beside) : undefined;
}

/** The jot whose fields can be opened in place. */
const jotOf = ({ sort, id, others }: SortingTask, book: Book): Row<"jot"> | undefined =>
  findBookRow(book, "jot", sort === "wording" ? others[0]! : id);

export function SortScreen() {
  adoptStyles(css);
  const book = useBook();
  const queue = useQueue(book);
  const settled = useResolutions();
  const desk = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<string>();
  const [helping, setHelping] = useState(false);
  const thing = queue?.current;
  const key = thing?.key;
  const toAsked = () => {
    const question = desk.current?.querySelector<HTMLElement>("#asked");
    question?.focus({ preventScroll: true });
    // The thing before may have been longer than the screen.
    if (question && desk.current!.getBoundingClientRect().top < 0) scrollTo(0, 0);
  };
  // At once: a key that is pressed while nothing has the focus would be lost.
  useLayoutEffect(() => {
    setEditing(undefined);
    if (queue) toAsked();
  }, [key, !queue]);
  if (!book || !queue) return <Heading title={triage.title} />;

  const jot = thing && jotOf(thing, book);
  const page = thing && pageOf(thing, book);
  const edit = () => (page ? navigate(page) : setEditing(key));
  const isAlone = queue.things.length < (thing ? 2 : 1);
  const actions = [
    { key: "u", label: triage.bar.undo, off: !settled.length, act: () => void takeBack() },
    { key: "k", label: triage.bar.back, off: isAlone, act: () => queue.move(-1) },
    { key: "j", label: triage.bar.next, off: isAlone, act: () => queue.move(1) },
    { key: "s", label: triage.bar.skip, off: !thing, act: queue.skip },
    { key: "e", label: triage.bar.edit, off: !(jot || page), act: edit },
    { key: "?", label: triage.bar.help, off: !thing && !settled.length, act: () => setHelping(true) },
  ];
  // At the end, what does nothing would only be in the way.
  const shown = actions.filter(({ off }) => thing || !off);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of what stands in it
    <div
      ref={desk}
      class="triage"
      tabIndex={-1}
      onKeyDown={(event) => handleKey(event, desk.current!, toAsked)}
    >
      <div class="head">
        <Heading title={triage.title} quiet />
        {thing && (
          <p class="aside" role="status">
            {triage.left(queue.things.length - queue.aside - 1)}
          </p>
        )}
      </div>
      <div class="triage-desk">
        {!thing && <Summary book={book} aside={queue.aside} onResume={queue.resume} />}
        {thing && jot && editing === key && (
          <JotCard
            jot={jot}
            book={book}
            onDone={() => {
              setEditing(undefined);
              requestAnimationFrame(toAsked);
            }}
          />
        )}
        {thing && !(jot && editing === key) && (
          <Card
            key={key}
            thing={thing}
            book={book}
            settle={(message, changes, typed) => resolveItem(thing.key, message, changes, typed)}
          />
        )}
        {thing && <NearbyJots thing={thing} book={book} />}
      </div>
      <KeyBar actions={shown} />
      {helping && <KeyHelp onClose={() => setHelping(false)} />}
    </div>
  );
}
