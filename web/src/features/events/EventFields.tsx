/** An event's fields, open to be written in. Days, hours and the venue's zone are kept together. */
import { useRef } from "preact/hooks";
import { getDeviceZone, isZone } from "../../domain/days/localTime";
import {
  type EventEnd,
  endsBeforeStart,
  formatHour,
  setDay,
  setHour,
  setZone,
} from "../../domain/events/hours";
import { type Fields, type FieldsOf, getFields, type Row } from "../../domain/records/model";
import { details as words } from "../../text/en/events";
import { AutosaveChoice, AutosaveField } from "../../views/AutosaveField";

/** None where the browser does not list them: any name can be typed all the same. */
const zones = (): string[] => Intl.supportedValuesOf?.("timeZone") ?? [];

type Values = FieldsOf["event"];
type Write = (change: (fields: Values) => Values) => Values;

/** What is typed next builds on what was typed just now, also while that is still on its way to the disk and back. */
function useAhead(event: Row<"event">): Write {
  const ahead = useRef<Fields>({});
  for (const [field, value] of Object.entries(ahead.current)) {
    if (getFields(event)[field] === value) delete ahead.current[field];
  }
  return (change) => {
    const next = change({ ...event.fields, ...ahead.current });
    Object.assign(ahead.current, next);
    return next;
  };
}

function Day({ event, end, write }: { event: Row<"event">; end: EventEnd; write: Write }) {
  const here = getDeviceZone();
  const [on, at] = [`${end}_on`, `${end}_at`] as const;
  return (
    <>
      <AutosaveField
        row={event}
        field={on}
        label={words.fields[on]}
        type="date"
        write={(day) => write((fields) => setDay(fields, end, day || null, here))}
      />
      {event.fields.starts_on && (
        <AutosaveField
          row={event}
          field={at}
          label={words.fields[at]}
          type="time"
          read={() => formatHour(event.fields, end, here)}
          write={(hour) => write((fields) => setHour(fields, end, hour, here))}
        />
      )}
    </>
  );
}

export default function EventFields({ event }: { event: Row<"event"> }) {
  const { timezone } = event.fields;
  const here = getDeviceZone();
  const write = useAhead(event);
  return (
    <div class="fields">
      <AutosaveField row={event} field="name" label={words.fields.name} wide />
      <AutosaveChoice row={event} field="kind" label={words.fields.kind} options={words.kinds} />
      <AutosaveField row={event} field="chapter" label={words.fields.chapter} />
      <Day event={event} end="starts" write={write} />
      <Day event={event} end="ends" write={write} />
      {endsBeforeStart(event.fields) && (
        <p class="notice wide" role="alert">
          {words.endsBeforeStart}
        </p>
      )}
      <AutosaveField row={event} field="venue" label={words.fields.venue} />
      <AutosaveField row={event} field="city" label={words.fields.city} />
      <div>
        <AutosaveField
          row={event}
          field="timezone"
          label={words.fields.timezone}
          list="zones"
          hint={words.likeHere(here)}
          write={(zone) => write((fields) => setZone(fields, zone.trim() || null, here))}
        />
        {timezone && !isZone(timezone) && <p class="aside">{words.unknownZone}</p>}
        <datalist id="zones">
          {zones().map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
      </div>
      <AutosaveField row={event} field="url" label={words.fields.url} type="url" />
      <AutosaveField row={event} field="intention" label={words.fields.intention} type="lines" />
    </div>
  );
}
