/** One field: a pasted link, a title or a few words; what it is by one tap, everything else later. */
import { useState } from "preact/hooks";
import { clippingOf, readShare } from "../../intake/shared/read";
import type { ClippingKind } from "../../intake/shared/kind";
import { limited } from "../../intake/shares";
import { newId } from "../../kinds/id";
import { act } from "../../parts/act";
import { askToPersist } from "../../parts/persistence";
import { go } from "../../parts/router";
import { shelf as words } from "../../parts/words/shelf";
import { Kinds } from "./Kinds";

const asShare = (text: string) => limited({ title: "", text, url: "", files: [], left_out: 0 });

export function NewClipping() {
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<ClippingKind | null>(null);
  const share = asShare(typed);
  const kind = chosen ?? readShare(share).kind ?? "know_how";
  const add = async (event: Event) => {
    event.preventDefault();
    if (!typed.trim()) return;
    const id = newId();
    if (!(await act([{ kind: "clipping", id, fields: { ...clippingOf(share, Date.now()), kind } }]))) return;
    askToPersist();
    setTyped("");
    setChosen(null);
    go(`/shelf/${id}`);
  };
  return (
    <form class="stack" onSubmit={add}>
      <label>
        <span class="label">{words.newOne}</span>
        <textarea
          class="input one-line"
          rows={1}
          placeholder={words.newHint}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.shiftKey && !event.isComposing) void add(event);
          }}
        />
      </label>
      {typed.trim() && (
        <>
          <Kinds label={words.kind} name="new-kind" chosen={kind} onChoose={setChosen} />
          <button class="button first">{words.add}</button>
        </>
      )}
    </form>
  );
}
