/** Good things that happened, tied to nobody. */
import { newId } from "../../kinds/id";
import { act } from "../../parts/act";
import { dayWords, today } from "../../parts/days";
import { Heading } from "../../parts/Heading";
import { useLive } from "../../parts/live";
import { useRemembered } from "../../parts/remembered";
import { composer } from "../../parts/words/followup";
import { joys as words } from "../../parts/words/months";
import { acts } from "../../parts/words/records";
import { allOf } from "../../store/notebook";

const DRAFT = "joy";

export default function JoysPage() {
  const [typed, type, empty] = useRemembered(DRAFT);
  const text = typed["text"] ?? "";
  const all = useLive(async () => (await allOf("joy")).reverse(), ["joy"]);
  const add = async (event: Event) => {
    event.preventDefault();
    if (!text.trim()) return;
    const form = event.currentTarget as HTMLFormElement;
    if (!(await act([{ kind: "joy", id: newId(), fields: { text: text.trim(), happened_on: today() } }], { draft: DRAFT }))) return;
    empty();
    form.querySelector("textarea")?.focus();
  };
  const bin = (id: string) => void act([{ kind: "joy", id, fields: { deleted_at: Date.now() } }], { said: acts.binned });
  return (
    <div class="quiet stack">
      <a class="plain back" href="/follow-up">{composer.back}</a>
      <Heading title={words.title} />
      <p>{words.lead}</p>
      <form class="stack" onSubmit={(event) => void add(event)}>
        <label>
          <span class="label">{words.label}</span>
          <textarea class="input" rows={2} value={text} maxLength={2000} onInput={(event) => type({ text: event.currentTarget.value })} />
        </label>
        <button class="button first" disabled={!text.trim()}>{words.add}</button>
      </form>
      {all?.length === 0 && <p class="empty">{words.none}</p>}
      {!!all?.length && <ul class="list">
        {all.map(({ id, fields }) => (
          <li key={id} class="line">
            <div data-name="">
              {fields.text}
              <p class="aside">{fields.happened_on && dayWords(fields.happened_on)}</p>
            </div>
            <button type="button" class="plain" onClick={() => bin(id)}>{acts.bin}</button>
          </li>
        ))}
      </ul>}
    </div>
  );
}
