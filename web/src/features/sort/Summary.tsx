/** After the last thing: what was done tonight, what was put aside, and the way to the recap. */

import { type Book, getTime } from "../../engines/sorting/queue";
import { paths } from "../../routing/paths";
import { triage } from "../../text/en/sort";
import { findBookRow } from "./item";
import { useResolutions } from "./resolutions";

const RECAPS = 3;

/** The events last written at, the latest first. */
function lately({ jot }: Book): string[] {
  const last = new Map<string, number>();
  for (const row of jot)
    if (row.fields.event_id)
      last.set(row.fields.event_id, Math.max(getTime(row), last.get(row.fields.event_id) ?? 0));
  return [...last]
    .sort(([, one], [, other]) => other - one)
    .slice(0, RECAPS)
    .map(([id]) => id);
}

export function Summary({ book, aside, onResume }: { book: Book; aside: number; onResume: () => void }) {
  const settled = useResolutions();
  const events = lately(book).flatMap((id) => findBookRow(book, "event", id) ?? []);
  return (
    <div class="stack rest">
      <h2 id="asked" tabIndex={-1}>
        {aside ? triage.later(aside) : triage.none}
      </h2>
      {aside > 0 && (
        <button type="button" class="button first" data-key="1" onClick={onResume}>
          {triage.resume}
        </button>
      )}
      {!aside && !settled.length && <p class="empty">{triage.noneHint}</p>}
      {events.length > 0 && (
        <p class="row">
          {events.map(({ id, fields }, at) => (
            <a key={id} class="button" href={paths.eventRecap(id)} data-key={at || aside ? undefined : "1"}>
              {triage.recap(fields.name ?? "")}
            </a>
          ))}
        </p>
      )}
      <p>
        <a href={paths.followups}>{triage.toFollowups}</a>
      </p>
      {settled.length > 0 && (
        <section aria-labelledby="tonight">
          <h2 id="tonight">{triage.tonight}</h2>
          <ul class="tonight" data-name>
            {[...settled].reverse().map(({ key, message }, at) => (
              <li key={key + String(settled.length - at)}>{message}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
