/** Events: the list, newest first, and beside it on a laptop the page of one. */
import { newId } from "../../kinds/id";
import { act } from "../../parts/act";
import { AddByName } from "../../parts/AddByName";
import { daysWords } from "../../parts/days";
import { Heading } from "../../parts/Heading";
import { Later } from "../../parts/Later";
import { useLive } from "../../parts/live";
import { go } from "../../parts/router";
import { events as words } from "../../parts/words/records";
import { allOf } from "../../store/notebook";
import type { ScreenProps } from "../App";
import { EventPage } from "./EventPage";

async function add(name: string): Promise<boolean> {
  const id = newId();
  const kept = await act([{ kind: "event", id, fields: { name } }]);
  if (kept) go(`/events/${id}`);
  return kept;
}

const recap = () => import("./recap/RecapPage");

function Page({ id, part }: ScreenProps) {
  return part === "recap" ? <Later key={id} load={recap} with={{ id }} /> : <EventPage key={id} id={id} />;
}

export default function EventsScreen({ id, part }: ScreenProps) {
  const all = useLive(
    async () => (await allOf("event")).sort((one, other) => ((one.fields.starts_on ?? "9") < (other.fields.starts_on ?? "9") ? 1 : -1)),
    ["event"],
  );
  return (
    <div class="panes" data-open={id || undefined}>
      <section class="list-of stack">
        {id ? <h2 class="title">{words.title}</h2> : <Heading title={words.title} />}
        <AddByName label={words.newName} onAdd={add} />
        {all && (
          <ul class="list">
            {all.map(({ id: one, fields }) => (
              <li key={one}>
                <a class="entry" href={`/events/${one}`} aria-current={one === id ? "true" : undefined}>
                  <b>{fields.name || words.unnamed}</b>
                  <span class="aside">
                    {[daysWords(fields.starts_on, fields.ends_on) || words.noDay, fields.city].filter(Boolean).join(" · ")}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        )}
        {all?.length === 0 && <p class="empty">{words.empty}</p>}
      </section>
      <section class="page-of">
        {id ? <Page id={id} part={part} /> : <p class="empty">{all?.length ? words.pick : ""}</p>}
      </section>
    </div>
  );
}
