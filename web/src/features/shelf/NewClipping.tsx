/** One field: a pasted link, a title or a few words; what it is by one tap, everything else later. */

import { useRef, useState } from "preact/hooks";
import { findClippingByUrl } from "../../data/clippings/sameAddress";
import { commit } from "../../data/commit";
import { useFormDraft } from "../../data/formDraft";
import { findPerson } from "../../domain/people/identity";
import { createId } from "../../domain/records/ids";
import type { ClippingFields } from "../../domain/records/model";
import { limitShare } from "../../domain/shares";
import type { ClippingKind } from "../../engines/shares/clippingKind";
import { buildClipping, readShare } from "../../engines/shares/read";
import { askToPersist } from "../../platform/persistence";
import { paths } from "../../routing/paths";
import { navigate } from "../../routing/router";
import { listAll, notebook } from "../../store/notebook";
import { buildWindowKey } from "../../store/windowDrafts";
import { shelf as words } from "../../text/en/shelf";
import { toast } from "../../ui/toasts";
import { ClippingKindChoice } from "../../views/clippings/ClippingKindChoice";
import { TooLong } from "../../views/TooLong";

const DRAFT = "clipping";

const asShare = (text: string) => limitShare({ title: "", text, url: "", files: [], left_out: 0 });

/** Somebody to introduce who is in the notebook by exactly that name is that person. */
async function whom({ kind, title }: ClippingFields): Promise<ClippingFields> {
  const id =
    kind === "person" && title
      ? findPerson(await listAll("person"), { name: title, isWhole: true })?.id
      : undefined;
  return id ? { person_id: id } : {};
}

export function NewClipping() {
  const [{ text: typed = "" }, type, empty] = useFormDraft(DRAFT);
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
    const fields = { ...buildClipping(share, Date.now()), kind };
    const there = await findClippingByUrl(notebook, fields.url);
    if (there && fields.words) return toast(words.thereWithWords);
    const id = there?.id ?? createId();
    if (there) toast(words.there);
    else if (
      !(await commit([{ kind: "clipping", id, fields: { ...fields, ...(await whom(fields)) } }], {
        draft: buildWindowKey(DRAFT),
      }))
    )
      return;
    askToPersist();
    if (there) type({ text: "" });
    else empty({ text: typed });
    setChosen(null);
    navigate(paths.clipping(id));
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
          onInput={({ currentTarget }) => type({ text: currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.shiftKey) submit(event);
          }}
        />
      </label>
      <TooLong kind="clipping" field="words" text={typed} />
      {typed.trim() && (
        <>
          <ClippingKindChoice label={words.kind} name="new-kind" value={kind} onChange={setChosen} />
          <button type="submit" class="button first">
            {words.add}
          </button>
        </>
      )}
    </form>
  );
}
