/** The bin: bring back, or erase for good. */
import { useState } from "preact/hooks";
import type { Change, Row } from "../../kinds/model";
import { act } from "../../parts/act";
import { timeWords } from "../../parts/days";
import { Dialog } from "../../parts/Dialog";
import { Heading } from "../../parts/Heading";
import { useLive } from "../../parts/live";
import { takeApart } from "../../parts/merging";
import { nameOf } from "../../parts/people/someone";
import { merging } from "../../parts/words/merging";
import { acts, events, people, search } from "../../parts/words/records";
import { binned } from "../../store/notebook";

function titleOf(row: Row): string {
  if (row.kind === "person") return nameOf(row as Row<"person">);
  const { text, name, title, url, words, draft } = row.fields as Record<string, string | null | undefined>;
  return text || name || title || url || words || draft || events.unnamed;
}

/** Wordings go with their record; a follow-up that was only a tick, and was taken back, holds nothing to miss. */
const worthShowing = ({ kind, fields }: Row): boolean =>
  kind !== "wording" && (kind !== "followup" || !!(fields as Row<"followup">["fields"]).draft);

const changed = (row: Row, fields: object): Change[] => [{ kind: row.kind, id: row.id, fields } as Change];

/** One who was made one with somebody comes back with all that was theirs. */
const isMerged = (row: Row): row is Row<"person"> => row.kind === "person" && !!(row as Row<"person">).fields.merged_into_id;

function bringBack(row: Row): void {
  if (isMerged(row)) void takeApart(row);
  else void act(changed(row, { deleted_at: null }), { said: acts.back });
}

function EraseDialog({ row, onClose }: { row: Row; onClose: () => void }) {
  const erase = async () => {
    await act(changed(row, { erased_at: Date.now() }));
    onClose();
    // The button that was pressed is gone with its row.
    requestAnimationFrame(() => document.querySelector("h1")?.focus());
  };
  return (
    <Dialog named="erase" onClose={onClose}>
      <p id="erase">{acts.eraseSure(titleOf(row))}</p>
      <div class="row">
        <button type="button" class="button first" onClick={() => void erase()}>{acts.erase}</button>
        <button type="button" class="plain" onClick={onClose}>{acts.cancel}</button>
      </div>
    </Dialog>
  );
}

export default function BinPage() {
  const rows = useLive(async () => (await binned()).filter(worthShowing), ["jot", "person", "event", "clipping", "followup", "prompt", "photo", "memo", "topic"]);
  const [erasing, setErasing] = useState<Row | null>(null);
  return (
    <div class="quiet stack">
      <a class="plain back" href="/settings">{people.toSettings}</a>
      <Heading title={acts.binTitle} />
      <p class="aside">{rows?.length === 0 ? acts.emptyBin : acts.binHint}</p>
      {erasing && <EraseDialog row={erasing} onClose={() => setErasing(null)} />}
      {rows && rows.length > 0 && (
        <ul class="list">
          {rows.map((row) => (
            <li key={row.id} class="line">
              <div>
                <span class="hers">{titleOf(row)}</span>
                <p class="aside">{search.kinds[row.kind]} · {timeWords(row.fields.deleted_at ?? 0)}</p>
              </div>
              <div class="acts">
                <button type="button" class="button" onClick={() => bringBack(row)}>
                  {isMerged(row) ? merging.apart : acts.bringBack}
                </button>
                <button type="button" class="plain" onClick={() => setErasing(row)}>{acts.erase}</button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
