/** A clipping's fields, open to be written in; whose it is, and whether it may be passed on, where that matters. */
import type { Row } from "../../domain/records/model";
import { CLIPPINGS } from "../../text/en/clippings";
import { shelf as words } from "../../text/en/shelf";
import { AutosaveChoice, AutosaveField, keepField } from "../../views/AutosaveField";
import { TopicField } from "../../views/jots/TopicField";
import { ClippingPerson } from "./ClippingPerson";

interface Props {
  clipping: Row<"clipping">;
  person: Row<"person"> | undefined;
}

const consentOf = (consent: boolean | null | undefined): string =>
  consent === true ? "yes" : consent === false ? "no" : "";

export function ClippingFields({ clipping, person }: Props) {
  const { kind, title, words: text, consent } = clipping.fields;
  const whose = words.whose[kind ?? ""];
  return (
    <div class="fields">
      <AutosaveField row={clipping} field="title" label={words.fields.title} wide />
      <AutosaveChoice
        row={clipping}
        field="kind"
        label={words.fields.kind}
        options={{ "": words.noKind, ...CLIPPINGS }}
      />
      <AutosaveField row={clipping} field="url" label={words.fields.url} type="url" />
      <AutosaveField
        row={clipping}
        field="words"
        label={kind === "know_how" ? words.fields.know_how : words.fields.words}
        type="lines"
      />
      <TopicField row={clipping} text={[title, text].filter(Boolean).join("\n")} />
      {whose && <ClippingPerson clipping={clipping} person={person} label={whose} />}
      {whose && (
        <label>
          <span class="label">{words.consent}</span>
          <select
            class="input"
            value={consentOf(consent)}
            onChange={({ currentTarget: { value } }) =>
              void keepField(clipping, "consent", value ? value === "yes" : null)
            }
          >
            {Object.entries(words.consents).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
