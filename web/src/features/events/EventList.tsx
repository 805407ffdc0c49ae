/** All events, what is ahead first; calendar files can be dropped on them. */

import { commit } from "../../data/commit";
import { dropFiles } from "../../data/droppedFiles";
import { useLive } from "../../data/live";
import { createId } from "../../domain/records/ids";
import type { Row } from "../../domain/records/model";
import { isUnder } from "../../routing/match";
import { paths } from "../../routing/paths";
import { navigate } from "../../routing/router";
import type { Reader } from "../../store/notebook";
import { isAhead } from "../../text/dates";
import { events as words } from "../../text/en/records";
import { formatEventDates } from "../../text/eventDates";
import { formatTitle } from "../../text/titles";
import { AddByName } from "../../ui/AddByName";
import { PagedList } from "../../ui/PagedList";
import { type ListProps, Panes } from "../../ui/Panes";
import { EmptyList } from "../../views/EmptyList";

/** A screen or two. */
const PAGE = 30;

async function add(name: string): Promise<boolean> {
  const id = createId();
  const isSaved = await commit([{ kind: "event", id, fields: { name } }]);
  if (isSaved) navigate(paths.event(id));
  return isSaved;
}

const firstDay = ({ fields }: Row<"event">): string => fields.starts_on ?? "";

/** Those ahead, the next one first and those without a day before them; then the earlier ones, the last one first. */
async function readEvents(read: Reader): Promise<{ ahead: Row<"event">[]; earlier: Row<"event">[] }> {
  const all = (await read.listAll("event")).sort((one, other) => (firstDay(one) < firstDay(other) ? -1 : 1));
  return {
    ahead: all.filter(({ fields }) => isAhead(fields)),
    earlier: all.filter(({ fields }) => !isAhead(fields)).reverse(),
  };
}

function Entries({ events, path, named }: { events: Row<"event">[]; path: string; named?: string }) {
  return (
    <ul class="list" aria-labelledby={named}>
      {events.map(({ id, fields }) => (
        <li key={id}>
          <a
            class="entry"
            href={paths.event(id)}
            aria-current={isUnder(path, paths.event(id)) ? "true" : undefined}
          >
            <b>{formatTitle({ kind: "event", fields })}</b>
            <span class="aside">
              {[formatEventDates(fields) || words.noDay, fields.city].filter(Boolean).join(" · ")}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

export function EventList({ path, page }: ListProps) {
  const read = useLive(readEvents);
  const { ahead = [], earlier = [] } = read ?? {};
  const drag = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    const dropped = [...(event.dataTransfer?.files ?? [])];
    if (!dropped.length) return;
    event.preventDefault();
    dropFiles(dropped);
    navigate(paths.calendarImport);
  };
  return (
    <Panes
      title={words.title}
      page={page}
      pick={ahead.length || earlier.length ? words.pick : ""}
      onDragOver={drag}
      onDrop={drop}
    >
      <AddByName label={words.newName} onAdd={add} />
      <a
        class="plain"
        href={paths.calendarImport}
        aria-current={path === paths.calendarImport ? "true" : undefined}
      >
        {words.bringIn}
      </a>
      <a class="plain" href={paths.credits()} aria-current={path === paths.credits() ? "true" : undefined}>
        {words.credits}
      </a>
      <PagedList
        all={[...ahead, ...earlier]}
        page={PAGE}
        draw={(shown) => (
          <>
            {ahead.length > 0 && <Entries events={shown.slice(0, ahead.length)} path={path} />}
            {shown.length > ahead.length && (
              <>
                {ahead.length > 0 && <h3 id="earlier">{words.earlier}</h3>}
                <Entries
                  events={shown.slice(ahead.length)}
                  path={path}
                  {...(ahead.length && { named: "earlier" })}
                />
              </>
            )}
          </>
        )}
      />
      {read && !ahead.length && !earlier.length && <EmptyList>{words.empty}</EmptyList>}
    </Panes>
  );
}
