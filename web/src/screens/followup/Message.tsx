/** The message that gives, or asks: what it holds back, and what it is when it has gone. */
import { useEffect, useRef } from "preact/hooks";
import { given } from "../../helping/acts";
import { emptyHanded } from "../../helping/mirror/empty_handed";
import { act } from "../../parts/act";
import { go } from "../../parts/router";
import { composer as words, followup as lines } from "../../parts/words/followup";
import { firstDraft, openWords, subjectOf } from "./drafting";
import type { Followed } from "./followed";
import { Letter } from "./Letter";

/** It has gone: a gift, from now on. */
export async function sent({ followup, jot }: Followed): Promise<void> {
  const done = given(followup, followup.fields.way ?? null, Date.now(), jot);
  if (await act(done, { said: lines.doneSaid })) go("/follow-up");
}

export function Message({ followed }: { followed: Followed }) {
  const { followup, person, clipping } = followed;
  const place = useRef<HTMLElement>(null);
  // What was pressed to come here is gone.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, []);
  const anew = () =>
    void act([{ kind: "followup", id: followup.id, fields: { draft: firstDraft(followed) } }], { said: words.anewSaid });
  return (
    <section ref={place} tabIndex={-1} class="part stack" aria-label={words.message}>
      <Letter
        followed={followed}
        field="draft"
        label={words.draft}
        first={() => firstDraft(followed)}
        people={[person]}
        subject={subjectOf(followed)}
        told={{ challenge: openWords(followed), gift: clipping && { title: clipping.fields.title ?? "", url: clipping.fields.url ?? "" } }}
        holds={(draft) => (emptyHanded(draft) ? words.emptyHanded : "")}
      >
        <button type="button" class="button first" onClick={() => void sent(followed)}>{words.done}</button>
      </Letter>
      <button type="button" class="plain" onClick={anew}>{words.anew}</button>
    </section>
  );
}
