/** A followup that is over: when and how it was given, or that it was let go; and it can be taken up again. */

import { commit } from "../../data/commit";
import type { FollowupDetails } from "../../data/followups/followupDetails";
import { getName } from "../../data/people/someone";
import { getToday } from "../../domain/days/days";
import { findStage } from "../../domain/followups/introductions";
import { buildReopening, isDone } from "../../domain/followups/states";
import { isChallenge } from "../../domain/jots/kinds";
import { paths } from "../../routing/paths";
import { formatTime } from "../../text/dates";
import { followup as lines, composer as words } from "../../text/en/followup";
import { jotFields } from "../../text/en/jotFields";
import { gifts } from "../../text/en/months";
import { formatTitle } from "../../text/titles";
import { AutosaveChoice } from "../../views/AutosaveField";

/** Whoever said no, said it once: taken up again, they are not asked as if they had not. */
function whyNot({ followup, person, other }: FollowupDetails): string {
  const stage = findStage(followup.fields);
  if (!other || stage.is !== "no") return lines.letGoSaid;
  return words.declined(getName(stage.side === "person" ? person : other));
}

export function PastFollowup({ details }: { details: FollowupDetails }) {
  const { id, fields } = details.followup;
  const isGiven = isDone(fields);
  const when = [gifts.ways[fields.way ?? ""], fields.done_at != null && formatTime(fields.done_at)]
    .filter(Boolean)
    .join(" · ");
  const again = () =>
    void commit([{ kind: "followup", id, fields: buildReopening(getToday()) }], {
      message: words.againSaid,
    });
  return (
    <section class="stack" aria-label={isGiven ? words.given : words.over}>
      <p data-name="">{isGiven ? words.given : whyNot(details)}</p>
      {isGiven && details.clipping && (
        <p>
          <a href={paths.clipping(details.clipping.id)} data-name="">
            {formatTitle(details.clipping)}
          </a>
        </p>
      )}
      {when && <p class="aside">{when}</p>}
      {isGiven && fields.draft && (
        <p class="sent" data-name="">
          {fields.draft}
        </p>
      )}
      {isGiven && details.jot && isChallenge(details.jot.fields) && (
        <AutosaveChoice row={details.jot} field="state" label={jotFields.state} options={jotFields.states} />
      )}
      <button type="button" class="button" onClick={again}>
        {words.again}
      </button>
    </section>
  );
}
