/** The deck of an event: chosen from the open questions or typed, put in order, and asked. */
import { useState } from "preact/hooks";
import { useLive } from "../../data/live";
import { carryPrompts, listSuggestions, removePrompt } from "../../data/prompts/carrying";
import { listDeck } from "../../domain/prompts/deck";
import type { Row } from "../../domain/records/model";
import { subtractWritten } from "../../domain/text/parts";
import { QUESTIONS, prompts as words } from "../../text/en/prompts";
import { adoptStyles } from "../../ui/adoptStyles";
import { TooLong } from "../TooLong";
import { DeckEditor } from "./DeckEditor";
import css from "./prompts.css?inline";
import { QuestionList } from "./QuestionList";

adoptStyles(css);

type Prompt = Row<"prompt">;

function Suggested({ all, onCarry }: { all: Prompt[]; onCarry: (texts: readonly string[]) => void }) {
  const three = listSuggestions(all);
  return (
    <div class="stack">
      <p>{words.suggested}</p>
      <ul class="suggested">
        {three.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => onCarry(three)}>
        {words.carryThree}
      </button>
    </div>
  );
}

/** Each of the open questions goes in by a tap, and out by another. */
function Choice({ deck, onCarry }: { deck: Prompt[]; onCarry: (texts: readonly string[]) => void }) {
  return (
    <ul class="choice">
      {QUESTIONS.map((text) => {
        const carried = deck.find(({ fields }) => fields.text === text);
        return (
          <li key={text}>
            <button
              type="button"
              class="button"
              aria-pressed={!!carried}
              onClick={() => (carried ? void removePrompt(carried) : onCarry([text]))}
            >
              {text}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function OwnQuestion({ onCarry }: { onCarry: (text: string) => Promise<boolean> }) {
  const [typed, setTyped] = useState("");
  const submit = async (event: Event) => {
    event.preventDefault();
    if (typed.trim() && (await onCarry(typed.trim()))) setTyped((now) => subtractWritten(now, typed));
  };
  return (
    <form class="add" onSubmit={(event) => void submit(event)}>
      <label>
        <span class="label">{words.own}</span>
        <input
          class="input"
          aria-label={words.own}
          value={typed}
          autocomplete="off"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <TooLong kind="prompt" field="text" text={typed} />
      </label>
      <button type="submit" class="button" disabled={!typed.trim()}>
        {words.add}
      </button>
    </form>
  );
}

export function Deck({ event }: { event: Row<"event"> }) {
  const all = useLive((read) => read.listAll("prompt"));
  const [arranging, setArranging] = useState(false);
  if (!all) return null;
  const deck = listDeck(all, event.id);
  const onCarry = (texts: readonly string[]) => carryPrompts(deck, event.id, texts);
  return (
    <div class="stack">
      <p class="aside">{words.lead}</p>
      {deck.length === 0 && <Suggested all={all} onCarry={(texts) => void onCarry(texts)} />}
      {deck.length > 0 &&
        (arranging ? <DeckEditor deck={deck} event={event} /> : <QuestionList deck={deck} event={event} />)}
      {deck.length > 0 && (
        <button type="button" class="plain" aria-pressed={arranging} onClick={() => setArranging(!arranging)}>
          {words.arrange}
        </button>
      )}
      <OwnQuestion onCarry={(text) => onCarry([text])} />
      <details>
        <summary>{words.choose}</summary>
        <Choice deck={deck} onCarry={(texts) => void onCarry(texts)} />
      </details>
    </div>
  );
}
