/** A jot in place, all its fields open. They keep themselves; Done only folds them up. */

import { useEffect, useRef } from "preact/hooks";
import { commit } from "../../data/commit";
import { useLive } from "../../data/live";
import { isTheirQuestion } from "../../domain/jots/authors";
import { isChallenge, isPromise, isQuestion } from "../../domain/jots/kinds";
import { ROUND } from "../../domain/jots/rounds";
import type { Change, Row } from "../../domain/records/model";
import { holdFocus } from "../../platform/focus";
import { jotFields } from "../../text/en/jotFields";
import { jots } from "../../text/en/jots";
import { sessionWords } from "../../text/en/months";
import { acts } from "../../text/en/records";
import { AutosaveChoice, AutosaveField, AutosaveTick } from "../AutosaveField";
import { JotPeopleField } from "./JotPeopleField";
import { TopicField } from "./TopicField";

interface Props {
  jot: Row<"jot">;
  people: Row<"person">[];
  onDone: () => void;
}

export default function JotEditor({ jot, people, onDone }: Props) {
  const form = useRef<HTMLDivElement>(null);
  const events = useLive((read) => read.listAll("event")) ?? [];
  const words = jotFields;
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);

  const bin = async () => {
    const takeFocus = holdFocus(form.current!);
    const removal: Change = { kind: "jot", id: jot.id, fields: { deleted_at: Date.now() } };
    if (await commit([removal], { message: acts.binned })) takeFocus();
  };
  const named = Object.fromEntries([...events].reverse().map(({ id, fields }) => [id, fields.name ?? ""]));

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of what stands in it
    <div class="editor" ref={form} onKeyDown={(event) => event.key === "Escape" && onDone()}>
      <div class="fields">
        <AutosaveField row={jot} field="text" label={words.text} type="lines" isQuote />
        {isQuestion(jot.fields) && (
          <AutosaveField row={jot} field="answer" label={words.answer} type="lines" isQuote />
        )}
        <AutosaveField row={jot} field="reading" label={words.reading} type="lines" />
        <JotPeopleField jot={jot} people={people} />
        <AutosaveChoice row={jot} field="kind" label={words.kind} options={jots.kinds} />
        {isQuestion(jot.fields) && (
          <AutosaveChoice
            row={jot}
            field="asked_by"
            label={words.askedBy}
            options={jotFields.authors}
            read={() => (isTheirQuestion(jot.fields) ? "them" : "me")}
          />
        )}
        <AutosaveChoice
          row={jot}
          field="event_id"
          label={words.event}
          options={{ "": words.noEvent, ...named }}
        />
        {isPromise(jot.fields) && <AutosaveField row={jot} field="due_on" label={words.due} type="date" />}
        {isChallenge(jot.fields) && (
          <AutosaveChoice row={jot} field="state" label={words.state} options={jotFields.states} />
        )}
        <AutosaveField
          row={jot}
          field="session_name"
          label={words.session}
          read={(stored) => sessionWords(String(stored ?? ""))}
          parse={(typed) => (typed.trim() === sessionWords(ROUND) ? ROUND : typed.trim() || null)}
        />
        <TopicField row={jot} text={jot.fields.text ?? ""} />
      </div>
      <AutosaveTick row={jot} field="in_confidence">
        {words.confidence}
      </AutosaveTick>
      <div class="row">
        <button type="button" class="button first" onClick={onDone}>
          {words.done}
        </button>
        <button type="button" class="plain" onClick={() => void bin()}>
          {acts.bin}
        </button>
      </div>
    </div>
  );
}
