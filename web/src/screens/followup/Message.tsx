/** The draft beside its mirror, and the ways by which it goes: by the person's own means. */
import { useEffect, useRef } from "preact/hooks";
import { given } from "../../helping/acts";
import { calledIn } from "../../helping/drafts/her_words";
import { emptyHanded } from "../../helping/mirror/empty_handed";
import { act } from "../../parts/act";
import { keepField } from "../../parts/Kept";
import { go } from "../../parts/router";
import { composer as words, followup as lines } from "../../parts/words/followup";
import type { Followed } from "./Composer";
import { DraftField, useTyped } from "./DraftField";
import { betrayed, firstDraft, openWords, subjectOf } from "./drafting";
import { Ways } from "./Ways";

export function Message({ followed }: { followed: Followed }) {
  const { followup, person, clipping, jot } = followed;
  const place = useRef<HTMLElement>(null);
  const typed = useTyped(followup, "draft");
  const { text } = typed;
  const gift = clipping && { title: clipping.fields.title ?? "", url: clipping.fields.url ?? "" };
  const told = { challenge: openWords(followed), gift, name: calledIn(person.fields) };
  // The first draft is written once; what the person made of it stays, whatever is chosen after.
  useEffect(() => {
    if (followup.fields.draft == null) void keepField(followup, "draft", firstDraft(followed));
  }, [followup.id, clipping?.id]);
  // What was pressed to come here is gone.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, []);
  const anew = () =>
    void act([{ kind: "followup", id: followup.id, fields: { draft: firstDraft(followed) } }], { said: words.anewSaid });
  const sent = async () => {
    const done = given(followup, followup.fields.way ?? null, Date.now(), jot);
    if (await act(done, { said: lines.doneSaid })) go("/follow-up");
  };
  const isBlank = !text.trim();
  const secret = betrayed(text, followed);
  const held = secret ? words.betrayed(secret) : !isBlank && emptyHanded({ text, ...told }) && words.emptyHanded;
  return (
    <section ref={place} tabIndex={-1} class="part stack" aria-label={words.message}>
      <DraftField typed={typed} label={words.draft} told={told} />
      {held && <p class="notice">{held}</p>}
      {!isBlank && !held && (
        <>
          <Ways people={[person]} subject={subjectOf(followed)} text={text} followup={followup} />
          <button type="button" class="button first" onClick={() => void sent()}>{words.done}</button>
        </>
      )}
      <button type="button" class="plain" onClick={anew}>{words.anew}</button>
    </section>
  );
}
