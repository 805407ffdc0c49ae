/** Words kept beside a record, each with what may become of it. */
import { commit } from "../data/commit";
import { findListLimit, listWordingChoices } from "../data/wordingChoices";
import type { Row } from "../domain/records/model";
import { jots } from "../text/en/jots";

function leadOf(row: Row, { fields: { written, field } }: Row<"wording">): string {
  if (written) return jots.wording;
  const most = findListLimit(row.kind, field ?? "");
  return most ? jots.listFull(most) : jots.wordingHere;
}

export default function WordingList({ row, wordings }: { row: Row; wordings: Row<"wording">[] }) {
  return (
    <>
      {wordings.map((wording) => (
        <aside class="wording" key={wording.id}>
          <p class="aside">{leadOf(row, wording)}</p>
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
