/** A person's fields, open to be written in. */
import type { Row } from "../../kinds/model";
import { Kept, KeptChoice, KeptTick } from "../../parts/Kept";
import { useLive } from "../../parts/live";
import { people as words } from "../../parts/words/records";
import { allOf } from "../../store/notebook";

const LINES = {
  name: "text",
  job_title: "text",
  organization: "text",
  remember_by: "text",
  email: "email",
  phone: "tel",
  linkedin_url: "url",
  introduced_by: "text",
} as const;

export function PersonFields({ person }: { person: Row<"person"> }) {
  const events = useLive(() => allOf("event"), ["event"]) ?? [];
  const places = Object.fromEntries([...events].reverse().map(({ id, fields }) => [id, fields.name ?? ""]));
  return (
    <>
      <div class="fields">
        {(Object.keys(LINES) as (keyof typeof LINES)[]).map((field) => (
          <Kept key={field} row={person} field={field} label={words.fields[field]} type={LINES[field]} />
        ))}
        <KeptChoice row={person} field="event_id" label={words.fields.event_id} options={{ "": words.noEvent, ...places }} />
      </div>
      <KeptTick row={person} field="hoped_for">{words.fields.hoped_for}</KeptTick>
      <KeptTick row={person} field="resting">{words.fields.resting}</KeptTick>
    </>
  );
}
