/** A field in which the first offer is taken by Enter: a name, a topic. */
import { useState } from "preact/hooks";
import { merging } from "../../parts/words/merging";
import { wear } from "../../parts/styles";
import { Key } from "./Key";
import css from "./merging.css?inline";

export interface Typeable {
  label: string;
  hint?: string;
}

interface Props<T extends Typeable> {
  id: string;
  label: string;
  placeholder?: string;
  typed: string;
  onType: (typed: string) => void;
  offers: T[];
  onTake: (offer: T) => void;
  /** The key that leads here. */
  hotkey?: string;
  /** Nothing stands before it: Enter leads here too. */
  first?: boolean;
}

export function Typing<T extends Typeable>({ id, label, placeholder, typed, onType, offers, onTake, hotkey = "w", first }: Props<T>) {
  wear(css);
  const [at, setAt] = useState(0);
  const [closed, setClosed] = useState(false);
  const open = offers.length > 0 && !closed;
  const chosen = Math.min(at, offers.length - 1);
  const take = (offer: T | undefined) => {
    if (offer) onTake(offer);
  };
  const pressed = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.isComposing) return;
    if (step && open) setAt((chosen + step + offers.length) % offers.length);
    else if (event.key === "Enter") take(offers[chosen]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="typing">
      <label for={id} data-key={hotkey}>
        <Key of={hotkey} />
        <span>{label}</span>
        {first && <Key of={merging.enter} />}
      </label>
      <div class="combo">
        <input
          id={id}
          class="input"
          role="combobox"
          autocomplete="off"
          autocapitalize="words"
          enterkeyhint="done"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={open ? `${id}-offers` : undefined}
          aria-activedescendant={open ? `${id}-${chosen}` : undefined}
          placeholder={placeholder}
          value={typed}
          onInput={(event) => {
            setAt(0);
            setClosed(false);
            onType(event.currentTarget.value);
          }}
          onKeyDown={pressed}
          onFocus={() => setClosed(false)}
          onBlur={() => setClosed(true)}
        />
        {open && (
          <ul class="options" role="listbox" id={`${id}-offers`} aria-label={label}>
            {offers.map((offer, index) => (
              <li
                key={offer.label + index}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === chosen}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => take(offer)}
              >
                {offer.label}
                {offer.hint && <span class="aside">{offer.hint}</span>}
                {index === chosen && <Key of={merging.enter} />}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
