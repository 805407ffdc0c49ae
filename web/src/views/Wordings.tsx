/** Words kept beside a record because two devices wrote at once or a field was too short, and what may become of them. */

import { commit } from "../data/commit";
import { useLive } from "../data/live";
import { listWordingChoices } from "../data/wordingChoices";
import type { Row } from "../domain/records/model";
import { jots } from "../text/en/jots";

export function Wordings({ row }: { row: Row }) {
  const wordings = useLive((read) => read.listWordingsOf(row.id), [row.id]);
  if (!wordings?.length) return null;
  return (
    <>
      {wordings.map((wording) => (
        <aside class="wording" key={wording.id}>
          <p class="aside">{wording.fields.written ? jots.wording : jots.wordingHere}</p>
          <blockquote class="quote">{wording.fields.words}</blockquote>
          <div class="row">
            {listWordingChoices(row, wording).map(({ key, label, message, changes }) => (
              <button
                key={key}
                type="button"
                class={key === "dismiss" ? "plain" : "button"}
                onClick={() => void commit(changes, { message })}
              >
                {label}
              </button>
            ))}
          </div>
        </aside>
      ))}
    </>
  );
}
