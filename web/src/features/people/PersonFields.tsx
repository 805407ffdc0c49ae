/** A person's fields, open to be written in. */

import { useLive } from "../../data/live";
import type { Row } from "../../domain/records/model";
import { people as words } from "../../text/en/records";
import { AutosaveChoice, AutosaveField, AutosaveTick } from "../../views/AutosaveField";

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
  const events = useLive((read) => read.listAll("event")) ?? [];
  const places = Object.fromEntries([...events].reverse().map(({ id, fields }) => [id, fields.name ?? ""]));
  return (
    <>
      <div class="fields">
        {(Object.keys(LINES) as (keyof typeof LINES)[]).map((field) => (
          <AutosaveField
            key={field}
            row={person}
            field={field}
            label={words.fields[field]}
            type={LINES[field]}
          />
        ))}
        <AutosaveChoice
          row={person}
          field="event_id"
          label={words.fields.event_id}
          options={{ "": words.noEvent, ...places }}
        />
      </div>
      <AutosaveTick row={person} field="hoped_for">
        {words.fields.hoped_for}
      </AutosaveTick>
      <AutosaveTick row={person} field="resting">
        {words.fields.resting}
      </AutosaveTick>
    </>
  );
}
