/** Something to offer that is not on the shelf yet, in a line: its name or address, what it is, its topic. */

import { useState } from "preact/hooks";
import { commit } from "../../data/commit";
import { runInTurn } from "../../data/inTurn";
import type { Topics } from "../../data/topics";
import { findLinks } from "../../domain/links/findLinks";
import { createId } from "../../domain/records/ids";
import type { ClippingFields, Row } from "../../domain/records/model";
import { subtractWritten } from "../../domain/text/parts";
import { findRecord } from "../../store/notebook";
import { CLIPPINGS } from "../../text/en/clippings";
import { prepare as words } from "../../text/en/prepare";
import { TooLong } from "../../views/TooLong";

/** A name, an address, or both in one line. */
function parseClipping(typed: string): ClippingFields {
  const [link] = findLinks(typed);
  const rest = link ? `${typed.slice(0, link.from)} ${typed.slice(link.to)}` : typed;
  const title = rest.replace(/\s+/g, " ").trim();
  return { ...(title && { title }), ...(link && { url: link.url }) };
}

export function NewClipping({ event, topics }: { event: Row<"event">; topics: Topics }) {
  const [typed, setTyped] = useState("");
  const [kind, setKind] = useState("article");
  const [about, setAbout] = useState("");
  const named = about
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);
  const submit = async (submitted: Event) => {
    submitted.preventDefault();
    if (!typed.trim()) return;
    const id = createId();
    // Where no topic is named, its name may tell.
    const clippingTopics = named.length ? named.map(topics.toSlug) : topics.findIn(typed);
    const fields = {
      ...parseClipping(typed),
      kind,
      ...(clippingTopics.length && { topics: clippingTopics }),
      found_at: Date.now(),
    };
    const isSaved = await runInTurn(async () => {
      const now = (await findRecord(event.id, "event")) ?? event;
      return commit([
        { kind: "clipping", id, fields },
        { kind: "event", id: event.id, fields: { kit_ids: [...(now.fields.kit_ids ?? []), id] } },
      ]);
    });
    if (!isSaved) return;
    setTyped((now) => subtractWritten(now, typed));
    setAbout((now) => subtractWritten(now, about));
  };
  return (
    <form class="new-clipping" onSubmit={(event) => void submit(event)}>
      <label class="wide">
        <span class="label">{words.newTitle}</span>
        <input
          class="input"
          aria-label={words.newTitle}
          value={typed}
          autocomplete="off"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <TooLong kind="clipping" field="title" text={parseClipping(typed).title ?? ""} />
      </label>
      <label>
        <span class="label">{words.newKind}</span>
        <select class="input" value={kind} onChange={({ currentTarget }) => setKind(currentTarget.value)}>
          {Object.entries(CLIPPINGS).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="label">{words.newTopic}</span>
        <input
          class="input"
          value={about}
          list="topics"
          autocomplete="off"
          onInput={({ currentTarget }) => setAbout(currentTarget.value)}
        />
      </label>
      <datalist id="topics">
        {topics.suggest(named.at(-1) ?? "").map(({ slug, name }) => (
          <option key={slug} value={name} />
        ))}
      </datalist>
      <button type="submit" class="button" disabled={!typed.trim()}>
        {words.add}
      </button>
    </form>
  );
}
