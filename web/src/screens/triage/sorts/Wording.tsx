/** Words kept beside a record, and what it says now. */
import { fieldsOf, type Row } from "../../../kinds/model";
import { wordingChoices } from "../../../parts/wordingchoices";
import { triage } from "../../../parts/words/triage";
import { Answers } from "../Answers";
import { rowOf, type Asking } from "../asking";

export function Wording({ thing, book, settle }: Asking) {
  const wording = rowOf(book, "wording", thing.id);
  const row: Row | undefined = Object.values(book).flatMap((rows: Row[]) => rows).find(({ id }) => id === thing.others[0]);
  if (!wording || !row) return null;
  const now = fieldsOf(row)[wording.fields.field ?? ""];
  return (
    <>
      <dl class="wordings">
        <dt class="label">{triage.stands}</dt>
        <dd class="hers">{typeof now === "string" ? now : ""}</dd>
        <dt class="label">{triage.keptBeside}</dt>
        <dd class="hers">{wording.fields.words}</dd>
      </dl>
      <Answers
        answers={wordingChoices(row, wording).map(({ label, said, changes }, at) => ({
          key: String((at + 1) % 3),
          label,
          act: () => void settle(said, changes),
        }))}
      />
    </>
  );
}

