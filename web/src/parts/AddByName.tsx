/** One field and a button: a new record needs only its name. */
import { useState } from "preact/hooks";
import { box } from "./words/box";

/** `onAdd` answers whether the name was kept; only then is the field emptied. */
export function AddByName({ label, onAdd }: { label: string; onAdd: (name: string) => Promise<boolean> }) {
  const [name, setName] = useState("");
  const submit = async (event: Event) => {
    event.preventDefault();
    if (name.trim() && (await onAdd(name.trim()))) setName("");
  };
  return (
    <form class="add" onSubmit={submit}>
      <label>
        <span class="label">{label}</span>
        <input class="input" value={name} autocomplete="off" autocapitalize="words" onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <button class="button" disabled={!name.trim()}>{box.add}</button>
    </form>
  );
}
