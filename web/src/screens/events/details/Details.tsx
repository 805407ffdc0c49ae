/** An event's fields, open to be written in. Days, hours and the venue's zone are kept together. */
import { isZone } from "../../../intake/calendar/localtime";
import { zoneHere } from "../../../intake/calendar/times";
import type { Row } from "../../../kinds/model";
import { Kept, KeptChoice } from "../../../parts/Kept";
import { details as words } from "../../../parts/words/events";
import { hourOf, withDay, withHour, withZone, type End } from "../../../preparing/hours";

/** None where the browser does not list them: any name can be typed all the same. */
const zones = (): string[] => Intl.supportedValuesOf?.("timeZone") ?? [];

function Day({ event, end }: { event: Row<"event">; end: End }) {
  const { fields } = event;
  const here = zoneHere();
  const [on, at] = [`${end}_on`, `${end}_at`] as const;
  return (
    <>
      <Kept row={event} field={on} label={words.fields[on]} type="date" write={(day) => withDay(fields, end, day || null, here)} />
      {fields.starts_on && (
        <Kept
          row={event}
          field={at}
          label={words.fields[at]}
          type="time"
          read={() => hourOf(fields, end, here)}
          write={(hour) => withHour(fields, end, hour, here)}
        />
      )}
    </>
  );
}

export default function Details({ event }: { event: Row<"event"> }) {
  const { timezone } = event.fields;
  const here = zoneHere();
  return (
    <div class="fields">
      <Kept row={event} field="name" label={words.fields.name} wide />
      <KeptChoice row={event} field="kind" label={words.fields.kind} options={words.kinds} />
      <Kept row={event} field="chapter" label={words.fields.chapter} />
      <Day event={event} end="starts" />
      <Day event={event} end="ends" />
      <Kept row={event} field="venue" label={words.fields.venue} />
      <Kept row={event} field="city" label={words.fields.city} />
      <div>
        <Kept
          row={event}
          field="timezone"
          label={words.fields.timezone}
          list="zones"
          hint={words.likeHere(here)}
          write={(zone) => withZone(event.fields, zone.trim() || null, here)}
        />
        {timezone && !isZone(timezone) && <p class="aside">{words.unknownZone}</p>}
        <datalist id="zones">{zones().map((zone) => <option key={zone} value={zone} />)}</datalist>
      </div>
      <Kept row={event} field="url" label={words.fields.url} type="url" />
      <Kept row={event} field="intention" label={words.fields.intention} type="lines" />
    </div>
  );
}
