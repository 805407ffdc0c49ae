/** Something to offer that is not on the shelf yet, in a line: its name or address, what it is, its topic. */
import { useState } from "preact/hooks";
import { webLink } from "../../../intake/plain";
import { newId } from "../../../kinds/id";
import type { ClippingFields, Row } from "../../../kinds/model";
import type { OwnTopic } from "../../../matching/synonyms";
import { act } from "../../../parts/act";
import { CLIPPINGS } from "../../../parts/words/clippings";
import { prepare as words } from "../../../parts/words/prepare";
import { topicNames, topicsOf } from "./topics";

/** A name, an address, or both in one line. */
function told(typed: string): ClippingFields {
  const address = typed.split(/\s+/).find((word) => /^https?:/i.test(word)) ?? typed;
  const url = webLink(address);
  const title = url ? typed.replace(address, " ").replace(/\s+/g, " ").trim() : typed.trim();
  return { ...(title && { title }), ...(url && { url }) };
}

export function NewClipping({ event, own }: { event: Row<"event">; own: OwnTopic[] }) {
  const [typed, setTyped] = useState("");
  const [kind, setKind] = useState("article");
  const [topics, setTopics] = useState("");
  const submit = async (submitted: Event) => {
    submitted.preventDefault();
    if (!typed.trim()) return;
    const id = newId();
    const fields = { ...told(typed), kind, topics: topicsOf(topics, own), found_at: Date.now() };
    const kit_ids = [...(event.fields.kit_ids ?? []), id];
    if (!(await act([{ kind: "clipping", id, fields }, { kind: "event", id: event.id, fields: { kit_ids } }]))) return;
    setTyped("");
    setTopics("");
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
        <input class="input" value={topics} list="topics" autocomplete="off" onInput={({ currentTarget }) => setTopics(currentTarget.value)} />
      </label>
      <datalist id="topics">{topicNames(own).map((name) => <option key={name} value={name} />)}</datalist>
      <button class="button" disabled={!typed.trim()}>{words.add}</button>
    </form>
  );
}
