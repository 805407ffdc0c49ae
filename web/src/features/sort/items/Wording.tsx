/** Words kept beside a record, and what it says now. */

import { getWordingLead, listWordingChoices } from "../../../data/wordingChoices";
import { getFields, type Row } from "../../../domain/records/model";
import { triage } from "../../../text/en/sort";
import { Answers } from "../Answers";
import { findBookRow, type ItemProps } from "../item";

export function Wording({ thing, book, settle }: ItemProps) {
  const wording = findBookRow(book, "wording", thing.id);
  const row: Row | undefined = Object.values(book)
    .flatMap((rows: Row[]) => rows)
    .find(({ id }) => id === thing.others[0]);
  if (!wording || !row) return null;
  const now = getFields(row)[wording.fields.field ?? ""];
  return (
    <>
      <dl class="wordings">
        {!Array.isArray(now) && (
          <>
            <dt class="label">{triage.stands}</dt>
            <dd class="quote">{typeof now === "string" ? now : ""}</dd>
          </>
        )}
        <dt class="label">{getWordingLead(row, wording)}</dt>
        <dd class="quote">{wording.fields.words}</dd>
      </dl>
      <Answers
        answers={listWordingChoices(row, wording).map(({ key, label, message, changes }, at) => ({
          key: key === "dismiss" ? "0" : String(at + 1),
          label,
          act: () => void settle(message, changes),
        }))}
      />
    </>
  );
}
