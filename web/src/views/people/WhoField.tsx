/**
 * A combobox for people: those known come up while a name is typed; Enter or a comma takes it. Leaving
 * does not: a chip that appears then would move the button that is being pressed. What is typed is the
 * caller's, to be taken as a name in the end.
 */

import { useRef, useState } from "preact/hooks";
import { useLive } from "../../data/live";
import { filterPeople, getName, getWork, toDraft } from "../../data/people/someone";
import type { PersonDraft } from "../../domain/people/identity";
import {
  addTypedName,
  draftSomeoneNew,
  isCredentials,
  resolveTypedNames,
  type TurnName,
} from "../../domain/people/typedNames";
import { box } from "../../text/en/box";
import { Chip } from "../../ui/Chip";
import { Combobox } from "../../ui/Combobox";

interface Props {
  id: string;
  label: string;
  value: PersonDraft[];
  onChange: (chosen: PersonDraft[]) => void;
  inputValue: string;
  onInput: (typed: string) => void;
}

/** Comes with the first letters. Until it is here a name that was turned around is taken for two. */
let turnName: TurnName | undefined;

/** No more than fit between the box's upper edge and the field. */
const MOST = 3;

export function WhoField({ id, label, value, onChange, inputValue, onInput }: Props) {
  const [isTouched, setTouched] = useState(false);
  const people = useLive(async (read) => (isTouched ? read.listAll("person") : []), [isTouched]) ?? [];
  const latest = useRef({ people, value });
  latest.current = { people, value };
  const loadTurning = async () => {
    if (turnName) return;
    ({ turnName } = await import("../../domain/people/familyNames"));
    const now = latest.current;
    const turned = resolveTypedNames(now.people, now.value, turnName);
    if (turned.length < now.value.length) onChange(turned);
  };
  const free = people.filter((person) => !value.some((other) => other.id === person.id));
  const offers: PersonDraft[] = inputValue.trim()
    ? filterPeople(free, inputValue).slice(0, MOST).map(toDraft)
    : [];
  if (inputValue.trim() && !isCredentials(inputValue)) offers.push(draftSomeoneNew(people, inputValue));
  const options = offers.map((someone) => ({
    key: someone.id ?? "",
    label: someone.id ? someone.name : box.someoneNew(someone.name),
    hint: workFor(people.find(({ id }) => id === someone.id)),
    someone,
  }));

  const add = (option: PersonDraft | undefined, name: string) => {
    onInput("");
    if (option?.id || option?.unlike) onChange([...value, option]);
    else if (name.trim()) onChange(addTypedName(people, value, name, turnName));
  };
  const removeLast = ({ key }: KeyboardEvent, text: string): boolean => {
    const removes = key === "Backspace" && !text && value.length > 0;
    if (removes) onChange(value.slice(0, -1));
    return removes;
  };
  const input = (text: string) => {
    setTouched(true);
    loadTurning().catch(() => undefined);
    // A phone's keyboard sends no key for a comma: look for it in what arrived.
    const names = text.split(",");
    const rest = names.length > 1 && isCredentials(names.at(-1)!) ? "" : names.pop()!;
    onInput(rest);
    const whole = names.filter((name) => name.trim());
    if (whole.length) onChange(whole.reduce((all, name) => addTypedName(people, all, name, turnName), value));
  };

  return (
    <div class="who row">
      <label class="label" for={id}>
        {label}
      </label>
      {value.length > 0 && (
        <div class="chosen">
          {value.map((someone, index) => (
            <Chip
              key={someone.id ?? someone.name}
              label={someone.name}
              removeLabel={box.remove(someone.name)}
              onRemove={() => onChange(value.filter((_, other) => other !== index))}
              isName
            />
          ))}
        </div>
      )}
      <Combobox
        id={id}
        label={label}
        value={inputValue}
        options={isTouched ? options : []}
        areNames
        placeholder={value.length ? "" : box.whoHint}
        onInput={input}
        onTake={(option, text) => add(option?.someone, text)}
        takeKey=","
        onOtherKey={removeLast}
        onFocus={() => setTouched(true)}
      />
    </div>
  );
}

const workFor = (person: Parameters<typeof getWork>[0] | undefined): string =>
  person?.fields.name && getName(person) ? getWork(person) : "";
