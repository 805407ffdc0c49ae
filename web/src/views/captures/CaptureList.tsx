/** The cards and memos of a person or jot, with what was typed up of them. */

import { commit } from "../../data/commit";
import { useLive } from "../../data/live";
import { buildChange, type Row } from "../../domain/records/model";
import { formatTime } from "../../text/dates";
import { capture } from "../../text/en/capture";
import { acts } from "../../text/en/records";
import { adoptStyles } from "../../ui/adoptStyles";
import css from "./bytes.css?inline";
import { Picture } from "./Picture";
import { Voice } from "./Voice";

function One({ row, name }: { row: Row<"photo" | "memo">; name: string }) {
  const [taken, words] =
    row.kind === "memo"
      ? [row.fields.recorded_at, row.fields.words]
      : [row.fields.taken_at, row.fields.caption];
  const at = formatTime(taken ?? row.fields.created_at ?? 0);
  const { sha256 } = row.fields;
  const bin = buildChange(row, { deleted_at: Date.now() });
  return (
    <li>
      {sha256 &&
        (row.kind === "memo" ? (
          <Voice sha256={sha256} label={capture.memoOf(at)} />
        ) : (
          <Picture sha256={sha256} alt={capture.photoOf(name)} />
        ))}
      {words && (
        <p class="lines" data-name="">
          {words}
        </p>
      )}
      <p class="meta">
        <span>{at}</span>
        <button type="button" class="plain" onClick={() => void commit([bin], { message: acts.binned })}>
          {acts.bin}
        </button>
      </p>
    </li>
  );
}

export default function CaptureList({ of, name }: { of: string; name: string }) {
  adoptStyles(css);
  const rows = useLive((read) => read.listCapturesOf(of), [of]);
  if (!rows?.length) return null;
  return (
    <section class="part" aria-labelledby="captured">
      <h2 id="captured">{capture.captured}</h2>
      <ul class="captured">
        {rows.map((row) => (
          <One key={row.id} row={row} name={name} />
        ))}
      </ul>
    </section>
  );
}
