/** What sort of help it is, chosen by one tap; a guess stands there already. */
import type { ClippingKind } from "../../engines/shares/clippingKind";
import { CLIPPINGS } from "../../text/en/clippings";

interface Props {
  label: string;
  name: string;
  value: ClippingKind | null;
  onChange: (kind: ClippingKind) => void;
}

export function ClippingKindChoice({ label, name, value, onChange }: Props) {
  return (
    <fieldset class="sorts">
      <legend class="label">{label}</legend>
      <div class="row">
        {Object.entries(CLIPPINGS).map(([kind, label]) => (
          <label key={kind}>
            <input
              type="radio"
              name={name}
              value={kind}
              checked={kind === value}
              onChange={() => onChange(kind as ClippingKind)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
