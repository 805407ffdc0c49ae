/** One field and a button: a new record needs only its name. */
import { useState } from "preact/hooks";
import { subtractWritten } from "../domain/text/parts";
import { box } from "../text/en/box";

/** `onAdd` answers whether the name was kept; only then is the field emptied. */
export function AddByName({ label, onAdd }: { label: string; onAdd: (name: string) => Promise<boolean> }) {
  const [name, setName] = useState("");
  const submit = async (event: Event) => {
    event.preventDefault();
    if (name.trim() && (await onAdd(name.trim()))) setName((now) => subtractWritten(now, name));
  };
  return (
    <form class="add" onSubmit={(event) => void submit(event)}>
      <label>
        <span class="label">{label}</span>
        <input
          class="input"
          value={name}
          autocomplete="off"
          autocapitalize="words"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" disabled={!name.trim()}>
        {box.add}
      </button>
    </form>
  );
}
