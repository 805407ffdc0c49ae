/** The bin: bring back, or erase for good. */

import { useState } from "preact/hooks";
import { commit } from "../../data/commit";
import { useLive } from "../../data/live";
import { unmergePerson } from "../../data/merging";
import { buildChange, type FieldsOf, type Kind, type Row } from "../../domain/records/model";
import { holdFocus } from "../../platform/focus";
import { paths } from "../../routing/paths";
import { formatTime } from "../../text/dates";
import { merging } from "../../text/en/merging";
import { acts, people, search } from "../../text/en/records";
import { formatTitle } from "../../text/titles";
import { Dialog } from "../../ui/Dialog";
import { Heading } from "../../ui/Heading";
import { PagedList } from "../../ui/PagedList";

const PAGE = 10;

/** Wordings go with their record; a follow-up that was only a tick, and was taken back, holds nothing to miss. */
const WORTH_SHOWING: { [K in Kind]: boolean | ((fields: FieldsOf[K]) => boolean) } = {
  event: true,
  person: true,
  jot: true,
  prompt: true,
  clipping: true,
  followup: ({ draft }) => !!draft,
  photo: true,
  memo: true,
  topic: true,
  joy: true,
  credit: true,
  setting: true,
  wording: false,
};

function isWorthShowing({ kind, fields }: Row): boolean {
  const worth = (WORTH_SHOWING[kind] ?? true) as boolean | ((fields: object) => boolean);
  return typeof worth === "function" ? worth(fields) : worth;
}

/** One who was made one with somebody comes back with all that was theirs. */
const isMerged = (row: Row): row is Row<"person"> => row.kind === "person" && !!row.fields.merged_into_id;

async function bringBack(row: Row, button: Element): Promise<void> {
  const takeFocus = holdFocus(button);
  if (isMerged(row)) await unmergePerson(row);
  else await commit([buildChange(row, { deleted_at: null })], { message: acts.back });
  takeFocus();
}

function EraseDialog({ row, onClose }: { row: Row; onClose: () => void }) {
  const erase = async () => {
    await commit([buildChange(row, { erased_at: Date.now() })]);
    onClose();
    // The button that was pressed is gone with its row.
    requestAnimationFrame(() => document.querySelector("h1")?.focus());
  };
  return (
    <Dialog labelId="erase" onClose={onClose}>
      <p id="erase" data-name="">
        {row.kind === "person" ? acts.erasePersonSure(formatTitle(row)) : acts.eraseSure(formatTitle(row))}
      </p>
      <div class="row">
        {/* Not the first: it cannot be undone. */}
        <button type="button" class="button" onClick={() => void erase()}>
          {acts.erase}
        </button>
        <button type="button" class="plain" onClick={onClose}>
          {acts.cancel}
        </button>
      </div>
    </Dialog>
  );
}

export function BinPage() {
  const rows = useLive(async (read) => (await read.listBinned()).filter(isWorthShowing));
  const [erasing, setErasing] = useState<Row | null>(null);
  return (
    <div class="quiet stack">
      <a class="plain back" href={paths.settings}>
        {people.toSettings}
      </a>
      <Heading title={acts.binTitle} />
      <p class="aside">{rows?.length === 0 ? acts.emptyBin : acts.binHint}</p>
      {erasing && <EraseDialog row={erasing} onClose={() => setErasing(null)} />}
      {rows && rows.length > 0 && (
        <PagedList
          all={rows}
          page={PAGE}
          draw={(shown) => (
            <ul class="list">
              {shown.map((row) => (
                <li key={row.id} class="line">
                  <div>
                    <span class="quote">{formatTitle(row)}</span>
                    <p class="aside">
                      {search.kinds[row.kind]} · {formatTime(row.fields.deleted_at ?? 0)}
                    </p>
                  </div>
                  <div class="acts">
                    <button
                      type="button"
                      class="button"
                      onClick={({ currentTarget }) => void bringBack(row, currentTarget)}
                    >
                      {isMerged(row) ? merging.apart : acts.bringBack}
                    </button>
                    <button type="button" class="plain" onClick={() => setErasing(row)}>
                      {acts.erase}
                    </button>
                  </div>
                </li>
              ))}
            </ul>
          )}
        />
      )}
    </div>
  );
}
