/**
 * A text field with a list of options below it: the combobox with a list box of the ARIA practices. The focus
 * stays in the field. It knows no notebook: options come in as data, and what is taken is the caller's.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
import type { TargetedKeyboardEvent } from "preact";
import { useState } from "preact/hooks";
import { ui } from "../text/en/ui";
import { KeyCap } from "./KeyCap";

export interface Option {
  key: string;
  label: string;
  hint?: string;
}

interface Props<T extends Option> {
  id: string;
  /** The name of the list. That of the field is its `<label for={id}>`. */
  label: string;
  value: string;
  options: readonly T[];
  /** Enter takes the first option unless another is chosen; else it takes none unless one is chosen. */
  isFirstChosen?: boolean;
  onInput: (value: string) => void;
  /** The option that was chosen, if any, and what stood in the field at that moment. */
  onTake: (option: T | undefined, value: string) => void;
  /** A key that takes as Enter does, such as the comma between names. */
  takeKey?: string;
  /** Of keys that mean nothing to the list; true: this one is dealt with. */
  onOtherKey?: (event: KeyboardEvent, value: string) => boolean;
  onFocus?: () => void;
  onBlur?: () => void;
  placeholder?: string | undefined;
  /** Options are names of people, to be covered like names everywhere. */
  areNames?: boolean;
  /** The key to show beside the chosen option. */
  enterKey?: string;
}

export function Combobox<T extends Option>(props: Props<T>) {
  const { id, label, value, options, isFirstChosen = false, areNames, enterKey } = props;
  const [isInside, setInside] = useState(false);
  const [moved, setMoved] = useState<number>();
  const isOpen = isInside && options.length > 0;
  const chosen = Math.min(moved ?? (isFirstChosen ? 0 : -1), options.length - 1);

  const take = (option: T | undefined, text: string) => {
    setMoved(undefined);
    props.onTake(option, text);
  };
  const stepTo = (key: string): number | undefined => {
    const last = options.length - 1;
    if (key === "ArrowDown") return chosen === last ? 0 : chosen + 1;
    if (key === "ArrowUp") return chosen <= 0 ? last : chosen - 1;
    // In the text these go to its ends, until one has gone into the list.
    if (moved === undefined) return undefined;
    return key === "Home" ? 0 : key === "End" ? last : undefined;
  };
  const press = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    // The field itself knows the last letters, also before they are drawn: Enter may be quicker.
    const { value: text } = event.currentTarget;
    const step = isOpen ? stepTo(event.key) : undefined;
    if (step !== undefined) setMoved(step);
    else if (event.key === "Enter" || event.key === props.takeKey)
      take(isOpen ? options[chosen] : undefined, text);
    else if (event.key === "Escape" && isOpen) setInside(false);
    else if (!props.onOtherKey?.(event, text)) return;
    // With Ctrl or Cmd, Enter also means what it means to the form.
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="combo">
      <input
        id={id}
        class="input"
        role="combobox"
        autocomplete="off"
        autocapitalize="words"
        enterkeyhint="done"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-options` : undefined}
        aria-activedescendant={isOpen && chosen >= 0 ? `${id}-${chosen}` : undefined}
        placeholder={props.placeholder}
        value={value}
        onInput={(event) => {
          setInside(true);
          setMoved(undefined);
          props.onInput(event.currentTarget.value);
        }}
        onKeyDown={press}
        onFocus={() => {
          setInside(true);
          props.onFocus?.();
        }}
        onBlur={() => {
          setInside(false);
          props.onBlur?.();
        }}
      />
      {isOpen && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a list that one chooses from */}
          <ul class="options" role="listbox" id={`${id}-options`} aria-label={label}>
            {options.map((option, index) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
              <li
                key={option.key}
                id={`${id}-${index}`}
                // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: one of a list to choose from
                role="option"
                aria-selected={index === chosen}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => take(option, value)}
              >
                <span data-name={areNames}>{option.label}</span>
                {option.hint && <span class="aside">{option.hint}</span>}
                {enterKey && index === chosen && <KeyCap of={enterKey} />}
              </li>
            ))}
          </ul>
          <span class="unseen" role="status">
            {ui.options(options.length)}
          </span>
        </>
      )}
    </div>
  );
}
