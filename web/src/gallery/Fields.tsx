/** What is typed into and chosen from. */
import { useEffect, useRef, useState } from "preact/hooks";
import { AddByName } from "../ui/AddByName";
import { Combobox, type Option } from "../ui/Combobox";
import { FilterField } from "../ui/FilterField";
import { Section, State } from "./Specimen";

const NAMES: Option[] = [
  { key: "1", label: "Dana Ruiz", hint: "HR Manager, Acme" },
  { key: "2", label: "Dana Miller" },
  {
    key: "3",
    label: "Danaë Papadopoulou-Featherstonehaugh",
    hint: "Director of People, Society for the Advancement of Human Resources",
  },
];
const MANY: Option[] = Array.from({ length: 30 }, (_, at) => ({ key: `${at}`, label: `Table ${at + 1}` }));

interface ComboSpecimen {
  id: string;
  typed?: string;
  options?: readonly Option[];
  isOpen?: boolean;
  isFirstChosen?: boolean;
  enterKey?: string;
  areNames?: boolean;
  placeholder?: string;
}

function ComboState({ id, typed = "", options = [], isOpen, ...look }: ComboSpecimen) {
  const [value, setValue] = useState(typed);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Open as it is while one types in it; but only one field of a page can have the focus itself.
    if (isOpen) place.current!.querySelector("input")!.dispatchEvent(new FocusEvent("focus"));
  }, []);
  return (
    <div ref={place}>
      <label class="label" for={id}>
        Who
      </label>
      <Combobox
        id={id}
        label={`Who, ${id}`}
        value={value}
        options={options}
        onInput={setValue}
        onTake={(option, text) => setValue(option?.label ?? text)}
        {...look}
      />
    </div>
  );
}

function FilterState({ typed = "" }: { typed?: string }) {
  const [value, setValue] = useState(typed);
  return <FilterField label="Filter" value={value} onInput={setValue} />;
}

export function Fields() {
  return (
    <>
      <Section title="Combobox">
        <State name="Empty">
          <ComboState id="combo-empty" placeholder="One or more names" />
        </State>
        <State name="Typed, and nothing is like it">
          <ComboState id="combo-none" typed="Zw" isOpen />
        </State>
        <State name="Open" tall>
          <ComboState id="combo-open" typed="Da" options={NAMES} isOpen />
        </State>
        <State name="Open, the first is chosen by Enter" tall>
          <ComboState id="combo-first" typed="Da" options={NAMES} isOpen isFirstChosen enterKey="Enter" />
        </State>
        <State name="Open, with more than fit" tall>
          <ComboState id="combo-many" typed="T" options={MANY} isOpen />
        </State>
        <State name="Open, names covered" tall>
          <div data-covered>
            <ComboState id="combo-covered" options={NAMES} isOpen areNames placeholder="One or more names" />
          </div>
        </State>
      </Section>
      <Section title="Add by name">
        <State name="Empty">
          <AddByName label="Add an event" onAdd={() => Promise.resolve(true)} />
        </State>
        <State name="Refused: what was typed stays">
          <AddByName label="Name one that is there" onAdd={() => Promise.resolve(false)} />
        </State>
      </Section>
      <Section title="Filter field">
        <State name="Empty">
          <FilterState />
        </State>
        <State name="Typed">
          <FilterState typed="Dana" />
        </State>
      </Section>
      <Section title="Plain fields">
        <State name="Empty, filled and disabled">
          <div class="stack">
            <label>
              <span class="label">Name</span>
              <input class="input" placeholder="Dana Ruiz" />
            </label>
            <label>
              <span class="label">Organization</span>
              <input class="input" value="Acme" />
            </label>
            <label>
              <span class="label">Email</span>
              <input class="input" value="dana@acme.example" disabled />
            </label>
          </div>
        </State>
        <State name="Several lines, in their words">
          <label>
            <span class="label">Words</span>
            <textarea class="input quote" value="Nobody takes the Friday shifts" />
          </label>
        </State>
        <State name="A choice, and ticks">
          <div class="stack">
            <label>
              <span class="label">What it is</span>
              <select class="input">
                <option>Note</option>
                <option>Challenge</option>
              </select>
            </label>
            <label class="tick">
              <input type="checkbox" checked />
              In confidence
            </label>
            <label class="tick">
              <input type="radio" name="way" />
              By mail
            </label>
          </div>
        </State>
        <State name="Side by side where there is room" wide>
          <div class="fields">
            <label class="wide">
              <span class="label">Words</span>
              <textarea class="input" />
            </label>
            <label>
              <span class="label">First day</span>
              <input class="input" type="date" />
            </label>
            <label>
              <span class="label">Last day</span>
              <input class="input" type="date" value="2026-06-18" />
            </label>
          </div>
        </State>
      </Section>
    </>
  );
}
