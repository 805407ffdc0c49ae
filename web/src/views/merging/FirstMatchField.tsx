/** A field in which the first offer is taken by Enter: a name, a topic. */
import { merging } from "../../text/en/merging";
import { adoptStyles } from "../../ui/adoptStyles";
import { Combobox } from "../../ui/Combobox";
import { KeyCap } from "../../ui/KeyCap";
import css from "./merging.css?inline";

interface Match {
  label: string;
  hint?: string;
}

interface Props<T extends Match> {
  id: string;
  label: string;
  placeholder?: string;
  value: string;
  onInput: (typed: string) => void;
  offers: T[];
  onTake: (offer: T) => void;
  /** The key that leads here. */
  hotkey?: string;
  /** Nothing stands before it: Enter leads here too. */
  first?: boolean;
}

export function FirstMatchField<T extends Match>({
  id,
  label,
  placeholder,
  value,
  onInput,
  offers,
  onTake,
  hotkey = "w",
  first,
}: Props<T>) {
  adoptStyles(css);
  return (
    <div class="typing">
      <label for={id} data-key={hotkey}>
        <KeyCap of={hotkey} />
        <span>{label}</span>
        {first && <KeyCap of={merging.enter} />}
      </label>
      <Combobox
        id={id}
        label={label}
        value={value}
        options={offers.map((offer, index) => ({ ...offer, key: offer.label + index, offer }))}
        isFirstChosen
        areNames
        placeholder={placeholder}
        enterKey={merging.enter}
        onInput={onInput}
        onTake={(option) => option && onTake(option.offer)}
      />
    </div>
  );
}
