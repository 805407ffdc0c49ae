/** A shared calendar file: its events, each by a tick, as where calendar files are brought in. */

import { useMemo } from "preact/hooks";
import { readText } from "../../data/calendarFiles";
import { useLive } from "../../data/live";
import { getToday } from "../../domain/days/days";
import { buildOffers } from "../../engines/calendar/offers";
import { calendarFile } from "../../text/en/calendarFiles";
import { share as words } from "../../text/en/share";
import { adoptStyles } from "../../ui/adoptStyles";
import { CalendarOffers } from "../../views/calendar/CalendarOffers";
import css from "../../views/calendar/calendar.css?inline";
import { LeftOut } from "../../views/calendar/LeftOut";
import type { FileProps } from "./SharedFiles";

export default function SharedCalendar({ file, onTaken, onLeave }: FileProps) {
  adoptStyles(css);
  const read = useMemo(() => readText(file.name, new Uint8Array(file.bytes)), [file]);
  const events = useLive((read) => read.listAll("event"));
  const result = events && buildOffers([read], events, getToday());
  if (!result) return null;
  return (
    <div class="bring-in stack">
      <p role="status">{calendarFile.found(result.offers.length)}</p>
      <LeftOut left={result.left} files={[read]} />
      {result.offers.length > 0 && <CalendarOffers offers={result.offers} onTaken={onTaken} />}
      <button type="button" class="plain" onClick={onLeave}>
        {words.leave}
      </button>
    </div>
  );
}
