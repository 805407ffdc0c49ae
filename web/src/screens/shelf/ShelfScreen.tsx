/** The shelf: what may help somebody, by topic; and beside it on a laptop the page of one. */
import { useState } from "preact/hooks";
import type { Shelved } from "../../helping/shelved";
import { titleOf } from "../../parts/clippings/ClippingName";
import { Heading } from "../../parts/Heading";
import { useLive } from "../../parts/live";
import { wear } from "../../parts/styles";
import { CLIPPINGS } from "../../parts/words/clippings";
import { shelf as words } from "../../parts/words/shelf";
import { anyWaits } from "../../store/shares";
import css from "../../styles/shelf.css?inline";
import type { ScreenProps } from "../App";
import { ClippingPage } from "./ClippingPage";
import { NewClipping } from "./NewClipping";
import { readShelf, type Shelf } from "./read";

const PAGE = 100;
/** Fewer are seen at a glance. */
const FEW = 8;

/** The first so many of all groups together. */
function first(groups: Shelved[], most: number): Shelved[] {
  let room = most;
  return groups.flatMap(({ topic, clippings }) => {
    const shown = clippings.slice(0, Math.max(0, room));
    room -= clippings.length;
    return shown.length ? { topic, clippings: shown } : [];
  });
}

function Group({ group: { topic, clippings }, shelf, open }: { group: Shelved; shelf: Shelf; open: string }) {
  const name = topic ? shelf.topicName(topic) : words.noTopic;
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      <ul class="list">
        {clippings.map((clipping) => {
          const given = shelf.givenTo(clipping);
          const told = [CLIPPINGS[clipping.fields.kind ?? ""], given.length > 0 && words.given(given.join(", "))];
          return (
            <li key={clipping.id}>
              <a class="entry" href={`/shelf/${clipping.id}`} aria-current={clipping.id === open ? "true" : undefined}>
                <b>{titleOf(clipping)}</b>
                <span class="aside">{told.filter(Boolean).join(" · ")}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export default function ShelfScreen({ id }: ScreenProps) {
  wear(css);
  const [typed, setTyped] = useState("");
  const [most, setMost] = useState(PAGE);
  const shelf = useLive(readShelf, ["clipping", "followup", "person", "topic"]);
  const waits = useLive(anyWaits, ["clipping"]);
  const groups = shelf?.groups(typed);
  const all = groups?.reduce((sum, { clippings }) => sum + clippings.length, 0) ?? 0;
  return (
    <div class="panes" data-open={id || undefined}>
      <section class="list-of stack shelf">
        {id ? <h2 class="title">{words.title}</h2> : <Heading title={words.title} />}
        <NewClipping />
        {waits && <p><a href="/share">{words.waiting}</a></p>}
        {shelf && (typed || all > FEW) && (
          <label>
            <span class="label">{words.filter}</span>
            <input class="input" type="search" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
          </label>
        )}
        {groups && first(groups, most).map((group) => <Group key={group.topic} group={group} shelf={shelf!} open={id} />)}
        {groups && !groups.length && <p class="empty">{shelf!.empty ? words.empty : words.noneSuch}</p>}
        {all > most && <button type="button" class="plain" onClick={() => setMost(most + PAGE)}>{words.more}</button>}
        <p><a href="/settings/share">{words.setUp}</a></p>
      </section>
      <section class="page-of">
        {id ? <ClippingPage key={id} id={id} /> : <p class="empty">{shelf && !shelf.empty ? words.pick : ""}</p>}
      </section>
    </div>
  );
}
