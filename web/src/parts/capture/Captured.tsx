/** The cards and memos of a person or jot, with what was typed up of them. */
import type { Change, Row } from "../../kinds/model";
import { capturedOf } from "../../store/captured";
import { act } from "../act";
import { timeWords } from "../days";
import { useLive } from "../live";
import { wear } from "../styles";
import { capture } from "../words/capture";
import { acts } from "../words/records";
import css from "./bytes.css?inline";
import { Picture } from "./Picture";
import { Voice } from "./Voice";

const isMemo = (row: Row): row is Row<"memo"> => row.kind === "memo";

function One({ row, name }: { row: Row<"photo" | "memo">; name: string }) {
  const at = timeWords((isMemo(row) ? row.fields.recorded_at : (row as Row<"photo">).fields.taken_at) ?? row.fields.created_at ?? 0);
  const words = isMemo(row) ? row.fields.words : (row as Row<"photo">).fields.caption;
  const { sha256 } = row.fields;
  const bin = { kind: row.kind, id: row.id, fields: { deleted_at: Date.now() } } as Change;
  return (
    <li>
      {sha256 && (isMemo(row) ? <Voice sha256={sha256} label={capture.memoOf(at)} /> : <Picture sha256={sha256} alt={capture.photoOf(name)} />)}
      {words && <p class="lines">{words}</p>}
      <p class="meta">
        <span>{at}</span>
        <button type="button" class="plain" onClick={() => void act([bin], { said: acts.binned })}>{acts.bin}</button>
      </p>
    </li>
  );
}

export default function Captured({ of, name }: { of: string; name: string }) {
  wear(css);
  const rows = useLive(() => capturedOf(of), ["photo", "memo"], [of]);
  if (!rows?.length) return null;
  return (
    <section class="part" aria-labelledby="captured">
      <h2 id="captured">{capture.captured}</h2>
      <ul class="captured">
        {rows.map((row) => <One key={row.id} row={row} name={name} />)}
      </ul>
    </section>
  );
}
