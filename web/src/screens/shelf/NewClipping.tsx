/** One field: a pasted link, a title or a few words; what it is by one tap, everything else later. */
import { useRef, useState } from "preact/hooks";
import { clippingOf, readShare } from "../../intake/shared/read";
import type { ClippingKind } from "../../intake/shared/kind";
import { limited } from "../../intake/shares";
import { newId } from "../../kinds/id";
import { LIMITS } from "../../kinds/limits";
import type { ClippingFields } from "../../kinds/model";
import { act } from "../../parts/act";
import { known } from "../../parts/people/someone";
import { askToPersist } from "../../parts/persistence";
import { useRemembered } from "../../parts/remembered";
import { go } from "../../parts/router";
import { toast } from "../../parts/toasts";
import { shelf as words } from "../../parts/words/shelf";
import { allOf } from "../../store/notebook";
import { Kinds } from "./Kinds";
import { leadingTo } from "./same";

const DRAFT = "clipping";
const LONGEST = LIMITS["clipping"]!["words"]![1];

const asShare = (text: string) => limited({ title: "", text, url: "", files: [], left_out: 0 });

/** Somebody to introduce who is in the notebook by exactly that name is that person. */
async function whom({ kind, title }: ClippingFields): Promise<ClippingFields> {
  const id = kind === "person" && title ? known(await allOf("person"), title).id : undefined;
  return id ? { person_id: id } : {};
}

export function NewClipping() {
  const [{ text: typed = "" }, type, empty] = useRemembered(DRAFT);
  const adding = useRef(false);
  const [chosen, setChosen] = useState<ClippingKind | null>(null);
  const share = asShare(typed);
  const kind = chosen ?? readShare(share).kind ?? "know_how";
  const submit = (event: Event) => {
    event.preventDefault();
    if (!typed.trim() || adding.current) return;
    adding.current = true;
    void add().finally(() => (adding.current = false));
  };
  const add = async () => {
    const fields = { ...clippingOf(share, Date.now()), kind };
    const there = await leadingTo(fields.url);
    if (there && fields.words) return toast(words.thereWithWords);
    const id = there?.id ?? newId();
    if (there) toast(words.there);
    else if (!(await act([{ kind: "clipping", id, fields: { ...fields, ...(await whom(fields)) } }], { draft: DRAFT }))) return;
    askToPersist();
    if (there) type({ text: "" });
    else empty();
    setChosen(null);
    go(`/shelf/${id}`);
  };
  return (
    <form class="stack" onSubmit={submit}>
      <label>
        <span class="label">{words.newOne}</span>
        <textarea
          class="input one-line"
          rows={1}
          placeholder={words.newHint}
          value={typed}
          maxLength={LONGEST}
          onInput={({ currentTarget }) => type({ text: currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.shiftKey && !event.isComposing) submit(event);
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
