/** What of the files is not offered, and why. */
import type { Offered } from "../../../intake/calendar/offer";
import { calendarFile as words } from "../../../parts/words/calendarfile";
import { leftOut } from "../../../parts/words/intake";
import type { FileRead } from "./reading";

const MOST = 10;

export function LeftOut({ left, files }: { left: Offered["left"]; files: FileRead[] }) {
  const wrong = files.flatMap(({ file, nature }) => (nature ? [{ what: file, said: words.natures[nature] }] : []));
  const told = left.map(({ file, summary, why }) => ({ what: (why !== "too-many" && summary) || file, said: leftOut[why] }));
  const all = [...wrong, ...told];
  if (!all.length) return null;
  return (
    <section class="stack" aria-labelledby="left">
      <h2 id="left">{words.left}</h2>
      <ul class="list">
        {all.slice(0, MOST).map(({ what, said }, at) => (
          <li key={at} class="line">
            <div>
              <b>{what}</b>
              <p class="aside">{said}</p>
            </div>
          </li>
        ))}
      </ul>
      {all.length > MOST && <p class="aside">{words.leftMore(all.length - MOST)}</p>}
    </section>
  );
}
