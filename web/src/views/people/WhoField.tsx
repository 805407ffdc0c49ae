/**
 * A combobox for people: those known come up while a name is typed; Enter or a comma takes it. Leaving
 * does not: a chip that appears then would move the button that is being pressed. What is typed is the
 * caller's, to be taken as a name in the end.
 */

import { useState } from "preact/hooks";
import { useLive } from "../../data/live";
import { filterPeople, nameOf, toDraft, workOf } from "../../data/people/someone";
import type { PersonDraft } from "../../domain/people/identity";
import { addTypedName, draftSomeoneNew, isCredentials } from "../../domain/people/typedNames";
import { box } from "../../text/en/box";
import { Chip } from "../../ui/Chip";
import { Combobox } from "../../ui/Combobox";

interface Props {
  id: string;
  label: string;
  chosen: PersonDraft[];
  onChange: (chosen: PersonDraft[]) => void;
  typed: string;
  onTyped: (typed: string) => void;
}

/** No more than fit between the box's upper edge and the field. */
const MOST = 3;

export function WhoField({ id, label, chosen, onChange, typed, onTyped }: Props) {
  const [isTouched, setTouched] = useState(false);
  const people = useLive(async (read) => (isTouched ? read.listAll("person") : []), [isTouched]) ?? [];
  const free = people.filter((person) => !chosen.some((other) => other.id === person.id));
  const offers: PersonDraft[] = typed.trim() ? filterPeople(free, typed).slice(0, MOST).map(toDraft) : [];
  if (typed.trim() && !isCredentials(typed)) offers.push(draftSomeoneNew(people, typed));
  const options = offers.map((someone) => ({
    key: someone.id ?? "",
    label: someone.id ? someone.name : box.someoneNew(someone.name),
    hint: workFor(people.find(({ id }) => id === someone.id)),
    someone,
  }));

  const add = (option: PersonDraft | undefined, name: string) => {
    onTyped("");
    if (option?.id || option?.unlike) onChange([...chosen, option]);
    else if (name.trim()) onChange(addTypedName(people, chosen, name));
  };
  const removeLast = ({ key }: KeyboardEvent, value: string): boolean => {
    const removes = key === "Backspace" && !value && chosen.length > 0;
    if (removes) onChange(chosen.slice(0, -1));
    return removes;
  };
  const input = (value: string) => {
    setTouched(true);
    // A phone's keyboard sends no key for a comma: look for it in what arrived.
    const names = value.split(",");
    const rest = names.length > 1 && isCredentials(names.at(-1)!) ? "" : names.pop()!;
    onTyped(rest);
    const whole = names.filter((name) => name.trim());
    if (whole.length) onChange(whole.reduce((all, name) => addTypedName(people, all, name), chosen));
  };

  return (
    <div class="who row">
      <label class="label" for={id}>
        {label}
      </label>
      {chosen.length > 0 && (
        <div class="chosen">
          {chosen.map((someone, index) => (
            <Chip
              key={someone.id ?? someone.name}
              label={someone.name}
              removeLabel={box.remove(someone.name)}
              onRemove={() => onChange(chosen.filter((_, other) => other !== index))}
              isName
            />
          ))}
        </div>
      )}
      <Combobox
        id={id}
        label={label}
        value={typed}
        options={isTouched ? options : []}
        areNames
        placeholder={chosen.length ? "" : box.whoHint}
        onInput={input}
        onTake={(option, value) => add(option?.someone, value)}
        takeKey=","
        onOtherKey={removeLast}
        onFocus={() => setTouched(true)}
      />
    </div>
  );
}

const workFor = (person: Parameters<typeof workOf>[0] | undefined): string =>
  person?.fields.name && nameOf(person) ? workOf(person) : "";
