/** The deck opened up: put in order by buttons, carried further, taken out. */
import { useEffect, useRef, useState } from "preact/hooks";
import { commit } from "../../data/commit";
import { removePrompt } from "../../data/prompts/carrying";
import { movePrompt, wasAskedAt } from "../../domain/prompts/deck";
import type { Row } from "../../domain/records/model";
import { prompts as words } from "../../text/en/prompts";

type Prompt = Row<"prompt">;

interface Props {
  deck: Prompt[];
  event: Row<"event">;
}

const keep = (id: string, fields: Prompt["fields"]): void => void commit([{ kind: "prompt", id, fields }]);

export function DeckEditor({ deck, event }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<{ id: string; step: -1 | 1 } | null>(null);
  const [status, setStatus] = useState("");
  const order = deck.map(({ id }) => id);
  const move = (id: string, step: -1 | 1) => {
    pressed.current = { id, step };
    void commit(movePrompt(deck, id, step));
  };
  useEffect(() => {
    if (!pressed.current) return;
    const { id, step } = pressed.current;
    pressed.current = null;
    // The row has moved on the page, and the focus was lost on the way; at either end the other button takes it.
    const button = (way: number) =>
      list.current?.querySelector<HTMLButtonElement>(`[data-move="${id} ${way}"]:enabled`);
    (button(step) ?? button(-step))?.focus();
    setStatus(words.nowAt(order.indexOf(id) + 1, order.length));
  }, [order.join()]);
  return (
    <>
      <p class="unseen" role="status">
        {status}
      </p>
      <ol class="arranged" ref={list}>
        {deck.map((prompt, at) => {
          const { id, fields } = prompt;
          const text = fields.text ?? "";
          return (
            <li key={id}>
              <p>{text}</p>
              <div class="row">
                <button
                  type="button"
                  class="button"
                  data-move={`${id} -1`}
                  disabled={at === 0}
                  aria-label={words.up(text)}
                  onClick={() => move(id, -1)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  class="button"
                  data-move={`${id} 1`}
                  disabled={at === deck.length - 1}
                  aria-label={words.down(text)}
                  onClick={() => move(id, 1)}
                >
                  ↓
                </button>
                <button
                  type="button"
                  class="plain"
                  aria-label={words.takeOutWhich(text)}
                  onClick={() => void removePrompt(prompt)}
                >
                  {words.takeOut}
                </button>
              </div>
              <label class="tick">
                <input
                  type="checkbox"
                  checked={!fields.event_id}
                  onChange={({ currentTarget }) =>
                    keep(id, { event_id: currentTarget.checked ? null : event.id })
                  }
                />
                {words.everyEvent}
              </label>
              {wasAskedAt(prompt, event) && (
                <label class="tick">
                  <input
                    type="checkbox"
                    checked
                    onChange={() => keep(id, { asked_at: null, jot_id: null })}
                  />
                  {words.asked}
                </label>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
