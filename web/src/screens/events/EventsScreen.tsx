/** Events: the list, what is ahead first, and beside it on a laptop the page of one. */
import { useState } from "preact/hooks";
import { newId } from "../../kinds/id";
import type { Row } from "../../kinds/model";
import { act } from "../../parts/act";
import { AddByName } from "../../parts/AddByName";
import { isAhead } from "../../parts/days";
import { whenWords } from "../../parts/events/when";
import { Heading } from "../../parts/Heading";
import { Later } from "../../parts/Later";
import { useLive } from "../../parts/live";
import { go } from "../../parts/router";
import { events as words, people } from "../../parts/words/records";
import { allOf } from "../../store/notebook";
import type { ScreenProps } from "../App";
import { EventPage } from "./EventPage";

const PAGE = 100;
/** Where an id would stand. */
const BRING_IN = "calendar";
const bringIn = () => import("./calendar/BringInPage");
/** What lies behind the page of one event. */
const BEHIND = {
  prepare: () => import("./prepare/PreparePage"),
  recap: () => import("./recap/RecapPage"),
  round: () => import("./RoundPage"),
} as const;

async function add(name: string): Promise<boolean> {
  const id = newId();
  const kept = await act([{ kind: "event", id, fields: { name } }]);
  if (kept) go(`/events/${id}`);
  return kept;
}

const firstDay = ({ fields }: Row<"event">): string => fields.starts_on ?? "";

/** Those ahead, the next one first and those without a day before them; then the earlier ones, the last one first. */
async function readEvents(): Promise<{ ahead: Row<"event">[]; earlier: Row<"event">[] }> {
  const all = (await allOf("event")).sort((one, other) => (firstDay(one) < firstDay(other) ? -1 : 1));
  return { ahead: all.filter(({ fields }) => isAhead(fields)), earlier: all.filter(({ fields }) => !isAhead(fields)).reverse() };
}

function EventList({ events, open, named }: { events: Row<"event">[]; open: string; named?: string }) {
  return (
    <ul class="list" aria-labelledby={named}>
      {events.map(({ id, fields }) => (
        <li key={id}>
          <a class="entry" href={`/events/${id}`} aria-current={id === open ? "true" : undefined}>
            <b>{fields.name || words.unnamed}</b>
            <span class="aside">{[whenWords(fields) || words.noDay, fields.city].filter(Boolean).join(" · ")}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Page({ id, part, files }: ScreenProps & { files: File[] }) {
  if (id === BRING_IN) return <Later load={bringIn} with={{ files }} />;
  const behind = BEHIND[part as keyof typeof BEHIND];
  return behind ? <Later key={id + part} load={behind} with={{ id }} /> : <EventPage key={id} id={id} />;
}

export default function EventsScreen({ id, part }: ScreenProps) {
  const read = useLive(readEvents, ["event"]);
  const [most, setMost] = useState(PAGE);
  const [files, setFiles] = useState<File[]>([]);
  const { ahead = [], earlier = [] } = read ?? {};
  const drag = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    const dropped = [...(event.dataTransfer?.files ?? [])];
    if (!dropped.length) return;
    event.preventDefault();
    setFiles(dropped);
    go(`/events/${BRING_IN}`);
  };
  return (
    <div class="panes" data-open={id || undefined} onDragOver={drag} onDrop={drop}>
      <section class="list-of stack">
        {id ? <h2 class="title">{words.title}</h2> : <Heading title={words.title} />}
        <AddByName label={words.newName} onAdd={add} />
        <a class="plain" href={`/events/${BRING_IN}`} aria-current={id === BRING_IN ? "true" : undefined}>{words.bringIn}</a>
        {ahead.length > 0 && <EventList events={ahead.slice(0, most)} open={id} />}
        {earlier.length > 0 && ahead.length > 0 && <h3 id="earlier">{words.earlier}</h3>}
        {earlier.length > 0 && ahead.length < most && (
          <EventList events={earlier.slice(0, most - ahead.length)} open={id} {...(ahead.length && { named: "earlier" })} />
        )}
        {ahead.length + earlier.length > most && (
          <button type="button" class="plain" onClick={() => setMost(most + PAGE)}>{people.more}</button>
        )}
        {read && !ahead.length && !earlier.length && <p class="empty">{words.empty}</p>}
      </section>
      <section class="page-of">
        {id ? <Page id={id} part={part} files={files} /> : <p class="empty">{ahead.length || earlier.length ? words.pick : ""}</p>}
      </section>
    </div>
  );
}
