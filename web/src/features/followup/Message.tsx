/** The message that gives, or asks: what it holds back, and what it is when it has gone. */

import { useEffect, useRef } from "preact/hooks";
import { commit, keepFields } from "../../data/commit";
import { buildFirstDraft, buildSubject, getOpenWords, isPromised } from "../../data/followups/drafting";
import type { FollowupDetails } from "../../data/followups/followupDetails";
import { markGiven } from "../../domain/followups/changes";
import { isEmptyHanded } from "../../engines/mirror/isEmptyHanded";
import { paths } from "../../routing/paths";
import { navigate } from "../../routing/router";
import { followup as lines, composer as words } from "../../text/en/followup";
import { Letter } from "../../views/followups/Letter";

/** It has gone: a gift, from now on. */
export async function noteSent({ followup, jot }: FollowupDetails): Promise<void> {
  const done = markGiven(followup, followup.fields.way ?? null, Date.now(), jot);
  if (await commit(done, { message: lines.doneSaid })) navigate(paths.followups);
}

export function Message({ details }: { details: FollowupDetails }) {
  const { followup, person, clipping } = details;
  const place = useRef<HTMLElement>(null);
  // What was pressed to come here is gone.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, []);
  const anew = () => void keepFields(followup, { draft: buildFirstDraft(details) }, words.anewSaid);
  return (
    <section ref={place} tabIndex={-1} class="part stack" aria-label={words.message}>
      <Letter
        details={details}
        field="draft"
        label={words.draft}
        first={() => buildFirstDraft(details)}
        people={[person]}
        subject={buildSubject(details)}
        mirrorDraft={{
          challenge: getOpenWords(details),
          gift: clipping && { title: clipping.fields.title ?? "", url: clipping.fields.url ?? "" },
        }}
        holds={(draft) => (!isPromised(details) && isEmptyHanded(draft) ? words.emptyHanded : "")}
      >
        <button type="button" class="button first" onClick={() => void noteSent(details)}>
          {words.done}
        </button>
      </Letter>
      <button type="button" class="plain" onClick={anew}>
        {words.anew}
      </button>
    </section>
  );
}
