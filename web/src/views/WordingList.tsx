/** Words kept beside a record, each with what may become of it. */
import { commit } from "../data/commit";
import { getWordingLead, listWordingChoices } from "../data/wordingChoices";
import type { Row } from "../domain/records/model";

export default function WordingList({ row, wordings }: { row: Row; wordings: Row<"wording">[] }) {
  return (
    <>
      {wordings.map((wording) => (
        <aside class="wording" key={wording.id}>
          <p class="aside">{getWordingLead(row, wording)}</p>
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
