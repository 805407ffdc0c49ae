/** One field: a pasted link, a title or a few words; what it is by one tap, everything else later. */
import { useState } from "preact/hooks";
import { clippingOf, readShare } from "../../intake/shared/read";
import type { ClippingKind } from "../../intake/shared/kind";
import { limited } from "../../intake/shares";
import { newId } from "../../kinds/id";
import type { ClippingFields } from "../../kinds/model";
import { act } from "../../parts/act";
import { known } from "../../parts/people/someone";
import { askToPersist } from "../../parts/persistence";
import { go } from "../../parts/router";
import { toast } from "../../parts/toasts";
import { shelf as words } from "../../parts/words/shelf";
import { allOf } from "../../store/notebook";
import { Kinds } from "./Kinds";
import { leadingTo } from "./same";

const asShare = (text: string) => limited({ title: "", text, url: "", files: [], left_out: 0 });

/** Somebody to introduce who is in the notebook by exactly that name is that person. */
async function whom({ kind, title }: ClippingFields): Promise<ClippingFields> {
  const id = kind === "person" && title ? known(await allOf("person"), title).id : undefined;
  return id ? { person_id: id } : {};
}

export function NewClipping() {
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<ClippingKind | null>(null);
  const share = asShare(typed);
  const kind = chosen ?? readShare(share).kind ?? "know_how";
  const add = async (event: Event) => {
    event.preventDefault();
    if (!typed.trim()) return;
    const fields = { ...clippingOf(share, Date.now()), kind };
    const there = await leadingTo(fields.url);
    const id = there?.id ?? newId();
    if (there) toast(words.there);
    else if (!(await act([{ kind: "clipping", id, fields: { ...fields, ...(await whom(fields)) } }]))) return;
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
