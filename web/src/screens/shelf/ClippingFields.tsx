/** A clipping's fields, open to be written in; whose it is, and whether it may be passed on, where that matters. */
import type { Row } from "../../kinds/model";
import { TopicField } from "../../parts/jots/TopicField";
import { keepField, Kept, KeptChoice } from "../../parts/Kept";
import { CLIPPINGS } from "../../parts/words/clippings";
import { shelf as words } from "../../parts/words/shelf";
import { Whose } from "./Whose";

interface Props {
  clipping: Row<"clipping">;
  person: Row<"person"> | undefined;
}

const consentOf = (consent: boolean | null | undefined): string => (consent === true ? "yes" : consent === false ? "no" : "");

export function ClippingFields({ clipping, person }: Props) {
  const { kind, title, words: said, consent } = clipping.fields;
  const whose = words.whose[kind ?? ""];
  return (
    <>
      <div class="fields">
        <Kept row={clipping} field="title" label={words.fields.title} wide />
        <KeptChoice row={clipping} field="kind" label={words.fields.kind} options={{ "": words.noKind, ...CLIPPINGS }} />
        <Kept row={clipping} field="url" label={words.fields.url} type="url" />
        <Kept row={clipping} field="words" label={kind === "know_how" ? words.fields.know_how : words.fields.words} type="lines" />
        <TopicField row={clipping} text={[title, said].filter(Boolean).join("\n")} />
        {whose && <Whose clipping={clipping} person={person} label={whose} />}
        {whose && (
          <label>
            <span class="label">{words.consent}</span>
            <select
              class="input"
              value={consentOf(consent)}
              onChange={({ currentTarget: { value } }) => void keepField(clipping, "consent", value ? value === "yes" : null)}
            >
              {Object.entries(words.consents).map(([value, label]) => <option key={value} value={value}>{label}</option>)}
            </select>
          </label>
        )}
      </div>
    </>
  );
}
