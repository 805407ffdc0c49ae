/** Words kept beside a record because two devices wrote at once, and what may become of them. */
import type { Row } from "../kinds/model";
import { wordingsOf } from "../store/notebook";
import { act } from "./act";
import { useLive } from "./live";
import { wordingChoices } from "./wordingchoices";
import { jots } from "./words/jots";

export function Wordings({ row }: { row: Row }) {
  const kept = useLive(() => wordingsOf(row.id), ["wording"], [row.id]);
  if (!kept?.length) return null;
  return (
    <>
      {kept.map((wording) => (
        <aside class="wording" key={wording.id}>
          <p class="aside">{jots.wording}</p>
          <blockquote class="hers">{wording.fields.words}</blockquote>
          <div class="row">
            {wordingChoices(row, wording).map(({ label, said, changes }) => (
              <button key={label} type="button" class={label === jots.dismiss ? "plain" : "button"} onClick={() => void act(changes, { said })}>
                {label}
              </button>
            ))}
          </div>
        </aside>
      ))}
    </>
  );
}
