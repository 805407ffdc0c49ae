/** A jot in place, all its fields open. They keep themselves; Done only folds them up. */

import { useEffect, useRef, useState } from "preact/hooks";
import { commit } from "../../data/commit";
import { runInTurn } from "../../data/inTurn";
import { useLive } from "../../data/live";
import { toDraft } from "../../data/people/someone";
import { writeDownPeople } from "../../data/people/writing";
import { isTheirQuestion } from "../../domain/jots/authors";
import { isChallenge, isPromise, isQuestion } from "../../domain/jots/kinds";
import { ROUND } from "../../domain/jots/rounds";
import type { PersonDraft } from "../../domain/people/identity";
import type { Change, Row } from "../../domain/records/model";
import { holdFocus } from "../../platform/focus";
import { findRecord } from "../../store/notebook";
import { jotFields } from "../../text/en/jotFields";
import { jots } from "../../text/en/jots";
import { sessionWords } from "../../text/en/months";
import { acts } from "../../text/en/records";
import { AutosaveChoice, AutosaveField, AutosaveTick } from "../AutosaveField";
import { WhoField } from "../people/WhoField";
import { TopicField } from "./TopicField";

interface Props {
  jot: Row<"jot">;
  people: Row<"person">[];
  onDone: () => void;
}

export default function JotEditor({ jot, people, onDone }: Props) {
  const form = useRef<HTMLDivElement>(null);
  const events = useLive((read) => read.listAll("event")) ?? [];
  const { event_id } = jot.fields;
  const words = jotFields;
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);

  const setPeople = (who: PersonDraft[]) => {
    const shown = people.map(({ id }) => id);
    const added = who.filter(({ id }) => !id || !shown.includes(id));
    const removed = shown.filter((id) => !who.some((one) => one.id === id));
    return runInTurn(async () => {
      const { people: all, changes } = await writeDownPeople(added, event_id ?? null, Date.now());
      const now = (await findRecord(jot.id, "jot"))?.fields.person_ids ?? shown;
      const ids = [...now.filter((id) => !removed.includes(id)), ...all.map(({ id }) => id)];
      await commit([...changes, { kind: "jot", id: jot.id, fields: { person_ids: [...new Set(ids)] } }]);
    });
  };
  const [name, setName] = useState("");
  const addTyped = () => {
    if (name.trim()) void setPeople([...people.map(toDraft), { name }]);
  };
  const leaving = useRef(addTyped);
  leaving.current = addTyped;
  useEffect(() => () => leaving.current(), []);
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
        <div class="wide">
          <WhoField
            id={`about-${jot.id}`}
            label={words.people}
            value={people.map(toDraft)}
            onChange={(who) => void setPeople(who)}
            inputValue={name}
            onInput={setName}
          />
        </div>
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
