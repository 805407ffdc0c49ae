/** The shelf: what may help somebody, by topic. */

import { useState } from "preact/hooks";
import { useLive } from "../../data/live";
import type { ShelfTopic } from "../../domain/clippings/shelf";
import { isUnder } from "../../routing/match";
import { paths } from "../../routing/paths";
import { hasWaitingShares } from "../../store/shares";
import { CLIPPINGS } from "../../text/en/clippings";
import { shelf as words } from "../../text/en/shelf";
import { formatTitle } from "../../text/titles";
import { adoptStyles } from "../../ui/adoptStyles";
import { FilterField } from "../../ui/FilterField";
import { PagedList } from "../../ui/PagedList";
import { type ListProps, Panes } from "../../ui/Panes";
import css from "../../views/clippings/clippings.css?inline";
import { EmptyList } from "../../views/EmptyList";
import { NewClipping } from "./NewClipping";
import { readShelf, type Shelf } from "./readShelf";

/** A screen or two. */
const PAGE = 20;
/** Fewer are seen at a glance. */
const FEW = 8;

/** The first so many of all groups together. */
function first(groups: ShelfTopic[], most: number): ShelfTopic[] {
  let room = most;
  return groups.flatMap(({ topic, clippings }) => {
    const visible = clippings.slice(0, Math.max(0, room));
    room -= clippings.length;
    return visible.length ? { topic, clippings: visible } : [];
  });
}

function Group({
  group: { topic, clippings },
  shelf,
  path,
}: {
  group: ShelfTopic;
  shelf: Shelf;
  path: string;
}) {
  const name = topic ? shelf.topicName(topic) : words.noTopic;
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      <ul class="list">
        {clippings.map((clipping) => {
          const recipients = shelf.givenTo(clipping);
          const details = [
            CLIPPINGS[clipping.fields.kind ?? ""],
            recipients.length > 0 && words.given(recipients.join(", ")),
          ];
          return (
            <li key={clipping.id}>
              <a
                class="entry"
                href={paths.clipping(clipping.id)}
                aria-current={isUnder(path, paths.clipping(clipping.id)) ? "true" : undefined}
              >
                <b>{formatTitle(clipping)}</b>
                <span class="aside">{details.filter(Boolean).join(" · ")}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function ClippingList({ path, page }: ListProps) {
  adoptStyles(css);
  const [typed, setTyped] = useState("");
  const shelf = useLive(readShelf);
  const waits = useLive((read) => {
    // What was shared stands among the drafts until it is kept, and that writes a clipping.
    read.dependOn("clipping");
    return hasWaitingShares();
  });
  const groups = shelf?.groups(typed);
  const all = groups?.flatMap(({ clippings }) => clippings) ?? [];
  return (
    <Panes title={words.title} page={page} pick={shelf && !shelf.empty ? words.pick : ""} class="shelf">
      <NewClipping />
      {waits && (
        <p>
          <a href={paths.share()}>{words.waiting}</a>
        </p>
      )}
      {shelf && (typed || all.length > FEW) && (
        <FilterField label={words.filter} value={typed} onInput={setTyped} />
      )}
      {groups && (
        <PagedList
          all={all}
          page={PAGE}
          draw={({ length }) =>
            first(groups, length).map((group) => (
              <Group key={group.topic} group={group} shelf={shelf!} path={path} />
            ))
          }
        />
      )}
      {groups?.length === 0 &&
        (shelf!.empty ? <EmptyList>{words.empty}</EmptyList> : <p class="empty">{words.noneSuch}</p>)}
      {shelf && (
        <p>
          <a href={paths.shareSetUp}>{words.setUp}</a>
        </p>
      )}
    </Panes>
  );
}
