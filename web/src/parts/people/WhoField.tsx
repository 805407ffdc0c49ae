/**
 * A combobox for people: those known come up while a name is typed; Enter or a comma takes it. Leaving
 * does not: a chip that appears then would move the button that is being pressed. What is typed is the
 * caller's, to be taken as a name in the end.
 */
import { useState } from "preact/hooks";
import { allOf } from "../../store/notebook";
import { useLive } from "../live";
import { box } from "../words/box";
import { filterPeople, asSomeone, known, nameOf, workOf, type Someone } from "./someone";

interface Props {
  id: string;
  label: string;
  chosen: Someone[];
  onChange: (chosen: Someone[]) => void;
  typed: string;
  onTyped: (typed: string) => void;
}

/** No more than fit between the box's upper edge and the field. */
const MOST = 3;

export function WhoField({ id, label, chosen, onChange, typed, onTyped }: Props) {
  const [met, setMet] = useState(false);
  const [inside, setInside] = useState(false);
  const [at, setAt] = useState(-1);
  const people = useLive(async () => (met ? allOf("person") : []), ["person"], [met]) ?? [];
  const free = people.filter((person) => !chosen.some((other) => other.id === person.id));
  const options: Someone[] = typed.trim() ? filterPeople(free, typed).slice(0, MOST).map(asSomeone) : [];
  const exact = known(free, typed);
  if (typed.trim() && !exact.id) options.push(exact);
  const open = met && inside && options.length > 0;

  const take = (someone: Someone) => {
    onTyped("");
    setAt(-1);
    if (someone.name && !chosen.some(({ id, name }) => (id ?? name) === (someone.id ?? someone.name))) {
      onChange([...chosen, someone]);
    }
  };
  const pressed = (event: KeyboardEvent) => {
    // The field itself knows the last letters, also before they are drawn: Enter may be quicker.
    const { value } = event.currentTarget as HTMLInputElement;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && open) setAt((at + step + options.length + (at < 0 && step < 0 ? 1 : 0)) % options.length);
    else if (event.key === "Enter" || event.key === ",") take(options[at] ?? known(free, value));
    else if (event.key === "Escape" && open) setInside(false);
    else if (event.key === "Backspace" && !value && chosen.length) onChange(chosen.slice(0, -1));
    else return;
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) event.preventDefault();
  };
  const input = (event: Event) => {
    const { value } = event.currentTarget as HTMLInputElement;
    setMet(true);
    setInside(true);
    setAt(-1);
    // A phone's keyboard sends no key for a comma: look for it in what arrived.
    const names = value.split(",");
    onTyped(names.pop()!);
    const whole = names.map((name) => name.trim()).filter(Boolean);
    if (whole.length) onChange([...chosen, ...whole.map((name) => known(free, name))]);
  };

  return (
    <div class="who row">
      <label class="label" for={id}>{label}</label>
      {chosen.length > 0 && (
        <div class="chosen">
          {chosen.map((someone, index) => (
            <span class="chip" data-name="" key={someone.id ?? someone.name}>
              {someone.name}
              <button
                type="button"
                aria-label={box.remove(someone.name)}
                onClick={() => onChange(chosen.filter((_, other) => other !== index))}
              >
                ×
              </button>
            </span>
          ))}
        </div>
      )}
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
          aria-controls={open ? `${id}-options` : undefined}
          aria-activedescendant={open && at >= 0 ? `${id}-${at}` : undefined}
          placeholder={chosen.length ? "" : box.whoHint}
          value={typed}
          onFocus={() => {
            setMet(true);
            setInside(true);
          }}
          onInput={input}
          onKeyDown={pressed}
          onBlur={() => setInside(false)}
        />
        {open && (
          <ul class="options" role="listbox" id={`${id}-options`} aria-label={label}>
            {options.map((option, index) => (
              <li
                key={option.id ?? ""}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === at}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => take(option)}
              >
                {option.id ? option.name : box.someoneNew(option.name)}
                <span class="aside">{workFor(people.find((person) => person.id === option.id))}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

const workFor = (person: Parameters<typeof workOf>[0] | undefined): string =>
  person && person.fields.name && nameOf(person) ? workOf(person) : "";
