/** What it is, by one tap. */
import { JOT_KINDS, type JotKind, SIGNS } from "../../domain/jots/kinds";
import { box } from "../../text/en/box";
import { jots } from "../../text/en/jots";

export function KindChoice({ kind, onChange }: { kind: JotKind; onChange: (kind: JotKind) => void }) {
  return (
    <div class="kinds" role="radiogroup" aria-label={box.kind}>
      {JOT_KINDS.map((one) => (
        <label key={one}>
          <input type="radio" name="kind" value={one} checked={one === kind} onChange={() => onChange(one)} />
          <span class="sign" aria-hidden="true">
            {SIGNS[one]}
          </span>
          <span>{jots.kinds[one]}</span>
        </label>
      ))}
    </div>
  );
}
