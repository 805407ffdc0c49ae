/** An event's fields, open to be written in. Days, hours and the venue's zone are kept together. */
import { useRef } from "preact/hooks";
import { isZone, zoneHere } from "../../../intake/calendar/localtime";
import type { EventFields, Fields, Row } from "../../../kinds/model";
import { Kept, KeptChoice } from "../../../parts/Kept";
import { details as words } from "../../../parts/words/events";
import { hourOf, withDay, withHour, withZone, type End } from "../../../preparing/hours";

/** None where the browser does not list them: any name can be typed all the same. */
const zones = (): string[] => Intl.supportedValuesOf?.("timeZone") ?? [];

type Write = (change: (fields: EventFields) => EventFields) => EventFields;

/** What is typed next builds on what was typed just now, also while that is still on its way to the disk and back. */
function useAhead({ fields }: Row<"event">): Write {
  const ahead = useRef<Fields>({});
  for (const [field, value] of Object.entries(ahead.current)) {
    if ((fields as Fields)[field] === value) delete ahead.current[field];
  }
  return (change) => {
    const next = change({ ...fields, ...ahead.current });
    Object.assign(ahead.current, next);
    return next;
  };
}

function Day({ event, end, write }: { event: Row<"event">; end: End; write: Write }) {
  const here = zoneHere();
  const [on, at] = [`${end}_on`, `${end}_at`] as const;
  return (
    <>
      <Kept
        row={event}
        field={on}
        label={words.fields[on]}
        type="date"
        write={(day) => write((fields) => withDay(fields, end, day || null, here))}
      />
      {event.fields.starts_on && (
        <Kept
          row={event}
          field={at}
          label={words.fields[at]}
          type="time"
          read={() => hourOf(event.fields, end, here)}
          write={(hour) => write((fields) => withHour(fields, end, hour, here))}
        />
      )}
    </>
  );
}

export default function Details({ event }: { event: Row<"event"> }) {
  const { timezone } = event.fields;
  const here = zoneHere();
  const write = useAhead(event);
  return (
    <div class="fields">
      <Kept row={event} field="name" label={words.fields.name} wide />
      <KeptChoice row={event} field="kind" label={words.fields.kind} options={words.kinds} />
      <Kept row={event} field="chapter" label={words.fields.chapter} />
      <Day event={event} end="starts" write={write} />
      <Day event={event} end="ends" write={write} />
      <Kept row={event} field="venue" label={words.fields.venue} />
      <Kept row={event} field="city" label={words.fields.city} />
      <div>
        <Kept
          row={event}
          field="timezone"
          label={words.fields.timezone}
          list="zones"
          hint={words.likeHere(here)}
          write={(zone) => write((fields) => withZone(fields, zone.trim() || null, here))}
        />
        {timezone && !isZone(timezone) && <p class="aside">{words.unknownZone}</p>}
        <datalist id="zones">{zones().map((zone) => <option key={zone} value={zone} />)}</datalist>
      </div>
      <Kept row={event} field="url" label={words.fields.url} type="url" />
      <Kept row={event} field="intention" label={words.fields.intention} type="lines" />
    </div>
  );
}
