/** The draft beside its mirror, and the ways by which it goes to her: by the person's own means. */
import { useEffect, useRef, useState } from "preact/hooks";
import { act } from "../../parts/act";
import { Kept, keepField } from "../../parts/Kept";
import { Mirror } from "../../parts/helping/Mirror";
import { nameOf } from "../../parts/people/someone";
import { composer as words } from "../../parts/words/followup";
import { given } from "../../helping/acts";
import { go } from "../../parts/router";
import type { Followed } from "./Composer";
import { firstDraft, subjectOf } from "./drafting";
import { Ways } from "./Ways";

const openWords = ({ jot }: Followed): string | undefined =>
  jot && !jot.fields.in_confidence ? (jot.fields.text ?? undefined) : undefined;

export function Message({ followed }: { followed: Followed }) {
  const { followup, person, clipping, jot } = followed;
  const place = useRef<HTMLDivElement>(null);
  const stored = followup.fields.draft ?? "";
  const [typed, setTyped] = useState<string | null>(null);
  // What is typed counts at once: a tap on Mail comes before the pause in which it is kept.
  const text = typed ?? stored;
  useEffect(() => setTyped(null), [stored]);
  // The first draft is written once; what the person made of it stays, whatever is chosen after.
  useEffect(() => {
    if (!followup.fields.draft) void keepField(followup, "draft", firstDraft(followed));
  }, [followup.id, clipping?.id]);
  const anew = () =>
    void act([{ kind: "followup", id: followup.id, fields: { draft: firstDraft(followed) } }], { said: words.anewSaid });
  const show = (from: number, to: number) => {
    const box = place.current?.querySelector("textarea");
    box?.focus();
    box?.setSelectionRange(from, to);
  };
  const sent = async () => {
    const done = given(followup, followup.fields.way ?? null, Date.now(), jot);
    if (await act(done, { said: words.doneSaid })) go("/follow-up");
  };
  const held = clipping?.fields.person_id && !clipping.fields.consent && ["resume", "job", "person"].includes(clipping.fields.kind ?? "");
  if (held) return null;
  return (
    <>
      <div class="beside-mirror" ref={place}>
        <Kept row={followup} field="draft" label={words.draft} type="lines" onTyped={setTyped} />
        <Mirror
          text={text}
          challenge={openWords(followed)}
          gift={clipping && { title: clipping.fields.title ?? "", url: clipping.fields.url ?? "" }}
          name={nameOf(person)}
          onShow={show}
        />
      </div>
      <button type="button" class="plain" onClick={anew}>{words.anew}</button>
      <Ways people={[person]} subject={subjectOf(followed)} text={text} followup={followup} />
      <div class="row">
        <button type="button" class="button first" onClick={() => void sent()}>{words.done}</button>
      </div>
    </>
  );
}
