/** A followup that is over: when and how it was given, or that it was let go; and it can be taken up again. */

import { commit } from "../../data/commit";
import type { Followed } from "../../data/followups/followed";
import { nameOf } from "../../data/people/someone";
import { getToday } from "../../domain/days/days";
import { findStage } from "../../domain/followups/introductions";
import { buildReopening, isDone } from "../../domain/followups/states";
import { isChallenge } from "../../domain/jots/kinds";
import { paths } from "../../routing/paths";
import { timeWords } from "../../text/dates";
import { followup as lines, composer as words } from "../../text/en/followup";
import { jots } from "../../text/en/jots";
import { gifts } from "../../text/en/months";
import { titleWords } from "../../text/titles";
import { AutosaveChoice } from "../../views/AutosaveField";

/** Whoever said no, said it once: taken up again, they are not asked as if they had not. */
function whyNot({ followup, person, other }: Followed): string {
  const stage = findStage(followup.fields);
  if (!other || stage.is !== "no") return lines.letGoSaid;
  return words.declined(nameOf(stage.side === "person" ? person : other));
}

export function PastFollowup({ followed }: { followed: Followed }) {
  const { id, fields } = followed.followup;
  const isGiven = isDone(fields);
  const when = [gifts.ways[fields.way ?? ""], fields.done_at != null && timeWords(fields.done_at)]
    .filter(Boolean)
    .join(" · ");
  const again = () =>
    void commit([{ kind: "followup", id, fields: buildReopening(getToday()) }], {
      message: words.againSaid,
    });
  return (
    <section class="stack" aria-label={isGiven ? words.given : words.over}>
      <p>{isGiven ? words.given : whyNot(followed)}</p>
      {isGiven && followed.clipping && (
        <p>
          <a href={paths.clipping(followed.clipping.id)}>{titleWords(followed.clipping)}</a>
        </p>
      )}
      {when && <p class="aside">{when}</p>}
      {isGiven && fields.draft && (
        <p class="sent" data-name="">
          {fields.draft}
        </p>
      )}
      {isGiven && followed.jot && isChallenge(followed.jot.fields) && (
        <AutosaveChoice row={followed.jot} field="state" label={jots.fields.state} options={jots.states} />
      )}
      <button type="button" class="button" onClick={again}>
        {words.again}
      </button>
    </section>
  );
}
