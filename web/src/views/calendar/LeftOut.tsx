/** What of the files is not offered, and why. */

import type { FileRead } from "../../data/calendarFiles";
import type { CalendarOffers } from "../../engines/calendar/offers";
import { calendarFile as words } from "../../text/en/calendarFiles";
import { leftOut } from "../../text/en/intake";

const MOST = 10;

export function LeftOut({ left, files }: { left: CalendarOffers["left"]; files: FileRead[] }) {
  const wrong = files.flatMap(({ file, nature }) =>
    nature ? [{ what: file, reason: words.natures[nature] }] : [],
  );
  const events = left.map(({ file, summary, why }) => ({
    what: (why !== "too-many" && summary) || file,
    reason: leftOut[why],
  }));
  const all = [...wrong, ...events];
  if (!all.length) return null;
  return (
    <section class="stack" aria-labelledby="left">
      <h2 id="left">{words.left}</h2>
      <ul class="list">
        {all.slice(0, MOST).map(({ what, reason }, at) => (
          <li key={at} class="line">
            <div>
              <b>{what}</b>
              <p class="aside">{reason}</p>
            </div>
          </li>
        ))}
      </ul>
      {all.length > MOST && <p class="aside">{words.leftMore(all.length - MOST)}</p>}
    </section>
  );
}
