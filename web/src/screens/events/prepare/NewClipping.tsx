/** Something to offer that is not on the shelf yet, in a line: its name or address, what it is, its topic. */
import { useState } from "preact/hooks";
import { webLink } from "../../../intake/plain";
import { newId } from "../../../kinds/id";
import type { ClippingFields, Row } from "../../../kinds/model";
import { act } from "../../../parts/act";
import type { Topics } from "../../../parts/topics";
import { CLIPPINGS } from "../../../parts/words/clippings";
import { prepare as words } from "../../../parts/words/prepare";

/** A name, an address, or both in one line. */
function told(typed: string): ClippingFields {
  const address = typed.split(/\s+/).find((word) => /^https?:/i.test(word)) ?? typed;
  const url = webLink(address);
  const title = url ? typed.replace(address, " ").replace(/\s+/g, " ").trim() : typed.trim();
  return { ...(title && { title }), ...(url && { url }) };
}

export function NewClipping({ event, topics }: { event: Row<"event">; topics: Topics }) {
  const [typed, setTyped] = useState("");
  const [kind, setKind] = useState("article");
  const [about, setAbout] = useState("");
  const named = about.split(",").map((word) => word.trim()).filter(Boolean);
  const submit = async (submitted: Event) => {
    submitted.preventDefault();
    if (!typed.trim()) return;
    const id = newId();
    // Where no topic is named, its name may tell.
    const spoken = named.length ? named.map(topics.called) : topics.within(typed);
    const fields = { ...told(typed), kind, ...(spoken.length && { topics: spoken }), found_at: Date.now() };
    const kit_ids = [...(event.fields.kit_ids ?? []), id];
    if (!(await act([{ kind: "clipping", id, fields }, { kind: "event", id: event.id, fields: { kit_ids } }]))) return;
    setTyped("");
    setAbout("");
  };
  return (
    <form class="new-clipping" onSubmit={submit}>
      <label class="wide">
        <span class="label">{words.newTitle}</span>
        <input class="input" value={typed} autocomplete="off" maxLength={2000} onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
      </label>
      <label>
        <span class="label">{words.newKind}</span>
        <select class="input" value={kind} onChange={({ currentTarget }) => setKind(currentTarget.value)}>
          {Object.entries(CLIPPINGS).map(([value, said]) => <option key={value} value={value}>{said}</option>)}
        </select>
      </label>
      <label>
        <span class="label">{words.newTopic}</span>
        <input class="input" value={about} list="topics" autocomplete="off" onInput={({ currentTarget }) => setAbout(currentTarget.value)} />
      </label>
      <datalist id="topics">{topics.suggest(named.at(-1) ?? "").map(({ slug, name }) => <option key={slug} value={name} />)}</datalist>
      <button class="button" disabled={!typed.trim()}>{words.add}</button>
    </form>
  );
}
