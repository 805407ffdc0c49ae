/** Where we are: the events lately met, none, or a new one by its name. */
import { useState } from "preact/hooks";
import type { Place } from "../../data/currentEvent";
import { box } from "../../text/en/box";

const MOST = 5;

export default function PlaceChoice({ place, onDone }: { place: Place; onDone: () => void }) {
  const [name, setName] = useState("");
  const choose = async (event: string | null) => {
    await place.choose(event);
    onDone();
  };
  const add = async () => {
    if (name.trim() && (await place.create(name.trim()))) onDone();
  };
  return (
    <fieldset class="places" aria-label={box.places}>
      <div class="row">
        {place.events.slice(0, MOST).map(({ id, fields }) => (
          <button
            key={id}
            type="button"
            class="button"
            aria-pressed={id === place.current?.id}
            onClick={() => void choose(id)}
          >
            {fields.name}
          </button>
        ))}
        <button
          type="button"
          class="button"
          aria-pressed={place.current === null}
          onClick={() => void choose(null)}
        >
          {box.noEvent}
        </button>
      </div>
      <div class="add">
        <label>
          <span class="label">{box.newPlace}</span>
          <input
            class="input"
            value={name}
            autocapitalize="words"
            enterkeyhint="done"
            onInput={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              void add();
            }}
          />
        </label>
        <button type="button" class="button" disabled={!name.trim()} onClick={() => void add()}>
          {box.add}
        </button>
      </div>
    </fieldset>
  );
}
