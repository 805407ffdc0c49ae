/** Triage: one thing after the other is put in its place, by keys or by thumb. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Row } from "../../kinds/model";
import { Heading } from "../../parts/Heading";
import { Later } from "../../parts/Later";
import { useBook } from "../../parts/book";
import { go } from "../../parts/router";
import { wear } from "../../parts/styles";
import { triage } from "../../parts/words/triage";
import type { Book, Thing } from "../../matching/triage";
import { Key } from "../merging/Key";
import { Around } from "./Around";
import { rowOf } from "./asking";
import { Card } from "./Card";
import { Help } from "./Help";
import { pressed } from "./keys";
import { useQueue } from "./queue";
import { Rest } from "./Rest";
import { settle, takeBack, useSettled } from "./settling";
import css from "./triage.css?inline";

const editor = () => import("../../parts/jots/JotEditor");

/** Where a record that is no jot is edited: at its own page. */
function pageOf({ sort, id, others }: Thing, book: Book): string | undefined {
  if (["nameless", "name", "same"].includes(sort)) return `/people/${id}`;
  const beside = sort === "wording" ? others[0]! : "";
  if (rowOf(book, "person", beside)) return `/people/${beside}`;
  return rowOf(book, "event", beside) ? `/events/${beside}` : undefined;
}

/** The jot whose fields can be opened in place. */
const jotOf = ({ sort, id, others }: Thing, book: Book): Row<"jot"> | undefined =>
  rowOf(book, "jot", sort === "wording" ? others[0]! : id);

export default function TriageScreen() {
  wear(css);
  const book = useBook();
  const queue = useQueue(book);
  const settled = useSettled();
  const desk = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<string>();
  const [helping, setHelping] = useState(false);
  const thing = queue?.current;
  const key = thing?.key;
  const toAsked = () => {
    const asked = desk.current?.querySelector<HTMLElement>("#asked");
    asked?.focus({ preventScroll: true });
    // The last thing may have been longer than the screen.
    if (asked && asked.getBoundingClientRect().top < 0) scrollTo(0, 0);
  };
  useEffect(() => {
    setEditing(undefined);
    if (queue) toAsked();
  }, [key, !queue]);
  if (!book || !queue) return <Heading title={triage.title} />;

  const jot = thing && jotOf(thing, book);
  const page = thing && pageOf(thing, book);
  const edit = () => (page ? go(page) : setEditing(key));
  const bar = [
    { key: "u", label: triage.bar.undo, off: !settled.length, act: () => void takeBack() },
    { key: "k", label: triage.bar.back, off: !queue.things.length, act: () => queue.move(-1) },
    { key: "j", label: triage.bar.next, off: !queue.things.length, act: () => queue.move(1) },
    { key: "s", label: triage.bar.skip, off: !thing, act: queue.skip },
    { key: "e", label: triage.bar.edit, off: !(jot || page), act: edit },
    { key: "?", label: triage.bar.help, off: false, act: () => setHelping(true) },
  ];
  return (
    <div ref={desk} class="triage" tabIndex={-1} onKeyDown={(event) => pressed(event, desk.current!, toAsked)}>
      <div class="head">
        <Heading title={triage.title} quiet />
        {thing && <p class="aside" role="status">{triage.left(queue.things.length - queue.aside - 1)}</p>}
      </div>
      <div class="triage-desk">
        {!thing && <Rest book={book} aside={queue.aside} onResume={queue.resume} />}
        {thing && jot && editing === key && (
          <section class="card" aria-labelledby="asked">
            <h2 id="asked" tabIndex={-1}>{triage.bar.edit}</h2>
            <Later
              load={editor}
              with={{
                jot,
                people: (jot.fields.person_ids ?? []).flatMap((id) => rowOf(book, "person", id) ?? []),
                onDone: () => {
                  setEditing(undefined);
                  requestAnimationFrame(toAsked);
                },
              }}
            />
          </section>
        )}
        {thing && !(jot && editing === key) && (
          <Card key={key} thing={thing} book={book} settle={(said, changes, typed) => settle(thing.key, said, changes, typed)} />
        )}
        {thing && <Around thing={thing} book={book} />}
      </div>
      <div class="bar">
        {bar.map(({ key: one, label, off, act }) => (
          <button key={one} type="button" class="plain" data-key={one} aria-keyshortcuts={one} disabled={off} onClick={act}>
            <Key of={one} />
            {label}
          </button>
        ))}
      </div>
      {helping && <Help onClose={() => setHelping(false)} />}
    </div>
  );
}
