/** Not now: on a day, in one's own calendar, or not at all. */
import { letGo } from "../../helping/acts";
import { writeCalendar } from "../../intake/calendar/write";
import { act } from "../../parts/act";
import { today } from "../../parts/days";
import { download } from "../../parts/download";
import { Kept } from "../../parts/Kept";
import { nameOf } from "../../parts/people/someone";
import { go } from "../../parts/router";
import { composer as words, followup as lines } from "../../parts/words/followup";
import type { Followed } from "./followed";

export function Shelve({ followed: { followup, person, jot } }: { followed: Followed }) {
  const drop = async () => {
    if (await act([letGo({ followup_id: followup.id }, Date.now())], { said: lines.letGoSaid })) go("/follow-up");
  };
  const toCalendar = () => {
    const notes = jot && !jot.fields.in_confidence ? jot.fields.text : null;
    const entry = {
      uid: `${followup.id}@heedful`,
      name: words.icsName(nameOf(person)),
      starts_on: followup.fields.due_on ?? today(),
      written_at: Date.now(),
      ...(notes && { notes }),
    };
    download("heedful.ics", writeCalendar(entry), "text/calendar");
  };
  return (
    <section class="part row" aria-label={lines.snooze}>
      <Kept row={followup} field="due_on" label={words.day} type="date" />
      <button type="button" class="plain" onClick={toCalendar}>{words.ics}</button>
      <button type="button" class="plain" onClick={() => void drop()}>{lines.letGo}</button>
    </section>
  );
}
