/** A shared calendar file: its events, each by a tick, as where calendar files are brought in. */
import { useMemo } from "preact/hooks";
import { offered } from "../../intake/calendar/offer";
import { today } from "../../parts/days";
import { useLive } from "../../parts/live";
import { wear } from "../../parts/styles";
import { calendarFile } from "../../parts/words/calendarfile";
import { share as words } from "../../parts/words/share";
import { allOf } from "../../store/notebook";
import css from "../events/calendar/calendar.css?inline";
import { LeftOut } from "../events/calendar/LeftOut";
import { Offers } from "../events/calendar/Offers";
import { readText } from "../events/calendar/reading";
import type { FileProps } from "./Files";

export default function SharedCalendar({ file, onTaken, onLeave }: FileProps) {
  wear(css);
  const read = useMemo(() => readText(file.name, new Uint8Array(file.bytes)), [file]);
  const events = useLive(() => allOf("event"), ["event"]);
  const found = events && offered([read], events, today());
  if (!found) return null;
  return (
    <div class="bring-in stack">
      <p role="status">{calendarFile.found(found.offers.length)}</p>
      <LeftOut left={found.left} files={[read]} />
      {found.offers.length > 0 && <Offers offers={found.offers} onTaken={onTaken} />}
      <button type="button" class="plain" onClick={onLeave}>{words.leave}</button>
    </div>
  );
}
