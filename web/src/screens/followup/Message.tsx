/** The draft beside its mirror, and the ways by which it goes to her: by the person's own means. */
import { useEffect } from "preact/hooks";
import { given } from "../../helping/acts";
import { emptyHanded } from "../../helping/mirror/empty_handed";
import { act } from "../../parts/act";
import { keepField } from "../../parts/Kept";
import { nameOf } from "../../parts/people/someone";
import { go } from "../../parts/router";
import { composer as words, followup as lines } from "../../parts/words/followup";
import type { Followed } from "./Composer";
import { DraftField } from "./DraftField";
import { firstDraft, openWords, subjectOf } from "./drafting";
import { Ways } from "./Ways";

export function Message({ followed }: { followed: Followed }) {
  const { followup, person, clipping, jot } = followed;
  const text = followup.fields.draft ?? "";
  const gift = clipping && { title: clipping.fields.title ?? "", url: clipping.fields.url ?? "" };
  const told = { challenge: openWords(followed), gift, name: nameOf(person) };
  // The first draft is written once; what the person made of it stays, whatever is chosen after.
  useEffect(() => {
    if (!followup.fields.draft) void keepField(followup, "draft", firstDraft(followed));
  }, [followup.id, clipping?.id]);
  const anew = () =>
    void act([{ kind: "followup", id: followup.id, fields: { draft: firstDraft(followed) } }], { said: words.anewSaid });
  const sent = async () => {
    const done = given(followup, followup.fields.way ?? null, Date.now(), jot);
    if (await act(done, { said: lines.doneSaid })) go("/follow-up");
  };
  return (
    <section class="part stack" aria-label={words.message}>
      <DraftField followup={followup} field="draft" label={words.draft} told={told} />
      <button type="button" class="plain" onClick={anew}>{words.anew}</button>
      {text && emptyHanded({ text, ...told }) ? (
        <p class="notice">{words.emptyHanded}</p>
      ) : (
        <>
          <Ways people={[person]} subject={subjectOf(followed)} text={text} followup={followup} />
          <button type="button" class="button first" onClick={() => void sent()}>{words.done}</button>
        </>
      )}
    </section>
  );
}
