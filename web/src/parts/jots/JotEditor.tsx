/** A jot in place, all its fields open. They keep themselves; Done only folds them up. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Row } from "../../kinds/model";
import { allOf } from "../../store/notebook";
import { act } from "../act";
import { Kept, KeptChoice, KeptTick } from "../Kept";
import { useLive } from "../live";
import { asSomeone, type Someone } from "../people/someone";
import { WhoField } from "../people/WhoField";
import { written } from "../people/writing";
import { acts } from "../words/records";
import { jots } from "../words/jots";
import { TopicField } from "./TopicField";

interface Props {
  jot: Row<"jot">;
  people: Row<"person">[];
  onDone: () => void;
}

export default function JotEditor({ jot, people, onDone }: Props) {
  const form = useRef<HTMLDivElement>(null);
  const events = useLive(() => allOf("event"), ["event"]) ?? [];
  const { kind, event_id } = jot.fields;
  const words = jots.fields;
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);

  const setPeople = async (who: Someone[]) => {
    const { people: all, changes } = await written(who, event_id ?? null, Date.now());
    await act([...changes, { kind: "jot", id: jot.id, fields: { person_ids: all.map(({ id }) => id) } }]);
  };
  const [name, setName] = useState("");
  const addTyped = () => {
    if (name.trim()) void setPeople([...people.map(asSomeone), { name }]);
  };
  const leaving = useRef(addTyped);
  leaving.current = addTyped;
  useEffect(() => () => leaving.current(), []);
  const bin = () => act([{ kind: "jot", id: jot.id, fields: { deleted_at: Date.now() } }], { said: acts.binned });
  const named = Object.fromEntries([...events].reverse().map(({ id, fields }) => [id, fields.name ?? ""]));

  return (
    <div class="editor" ref={form} onKeyDown={(event) => event.key === "Escape" && onDone()}>
      <div class="fields">
        <Kept row={jot} field="text" label={words.text} type="lines" hers />
        {kind === "question" && <Kept row={jot} field="answer" label={words.answer} type="lines" hers />}
        <Kept row={jot} field="reading" label={words.reading} type="lines" />
        <div class="wide">
          <WhoField
            id={`about-${jot.id}`}
            label={words.people}
            chosen={people.map(asSomeone)}
            onChange={(who) => void setPeople(who)}
            typed={name}
            onTyped={setName}
          />
        </div>
        <KeptChoice row={jot} field="kind" label={words.kind} options={jots.kinds} />
        <KeptChoice row={jot} field="event_id" label={words.event} options={{ "": words.noEvent, ...named }} />
        {kind === "promise" && <Kept row={jot} field="due_on" label={words.due} type="date" />}
        {kind === "challenge" && <KeptChoice row={jot} field="state" label={words.state} options={jots.states} />}
        <Kept row={jot} field="session_name" label={words.session} />
        <TopicField row={jot} text={jot.fields.text ?? ""} />
      </div>
      <KeptTick row={jot} field="in_confidence">{words.confidence}</KeptTick>
      <div class="row">
        <button type="button" class="button first" onClick={onDone}>{jots.done}</button>
        <button type="button" class="plain" onClick={() => void bin()}>{acts.bin}</button>
      </div>
    </div>
  );
}
