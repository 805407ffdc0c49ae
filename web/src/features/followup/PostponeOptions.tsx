/** Not now: on a day, in one's own calendar, or not at all. */

import { keepFields } from "../../data/commit";
import type { FollowupDetails } from "../../data/followups/followupDetails";
import { getName } from "../../data/people/someone";
import { getToday } from "../../domain/days/days";
import { buildLettingGo } from "../../domain/followups/changes";
import { writeCalendar } from "../../engines/calendar/write";
import { saveFile } from "../../platform/download";
import { paths } from "../../routing/paths";
import { navigate } from "../../routing/router";
import { followup as lines, composer as words } from "../../text/en/followup";
import { AutosaveField } from "../../views/AutosaveField";

export function PostponeOptions({ details: { followup, person, jot } }: { details: FollowupDetails }) {
  const drop = async () => {
    if (await keepFields(followup, buildLettingGo(Date.now()), lines.letGoSaid)) navigate(paths.followups);
  };
  const toCalendar = () => {
    // What stands in somebody's calendar is begun.
    if (followup.first) void keepFields(followup, {});
    const notes = jot && !jot.fields.in_confidence ? jot.fields.text : null;
    const entry = {
      uid: `${followup.id}@heedful`,
      name: words.icsName(getName(person)),
      starts_on: followup.fields.due_on ?? getToday(),
      written_at: Date.now(),
      ...(notes && { notes }),
    };
    void saveFile(new File([writeCalendar(entry)], "heedful.ics", { type: "text/calendar" }));
  };
  return (
    <section class="part row" aria-label={lines.snooze}>
      <AutosaveField row={followup} field="due_on" label={words.day} type="date" />
      <button type="button" class="plain" onClick={toCalendar}>
        {words.ics}
      </button>
      <button type="button" class="plain" onClick={() => void drop()}>
        {lines.letGo}
      </button>
    </section>
  );
}
