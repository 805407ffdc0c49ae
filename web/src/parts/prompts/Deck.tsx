/** The deck of an event: chosen from the open questions or typed, put in order, and asked. */
import { useState } from "preact/hooks";
import type { Row } from "../../kinds/model";
import { deckOf } from "../../preparing/deck";
import { allOf } from "../../store/notebook";
import { useLive } from "../live";
import { wear } from "../styles";
import { prompts as words, QUESTIONS } from "../words/prompts";
import { Arranged } from "./Arranged";
import { carry, suggested, takeOut } from "./carrying";
import css from "./prompts.css?inline";
import { Questions } from "./Questions";

wear(css);

type Prompt = Row<"prompt">;

function Suggested({ all, onCarry }: { all: Prompt[]; onCarry: (texts: readonly string[]) => void }) {
  const three = suggested(all);
  return (
    <div class="stack">
      <p>{words.suggested}</p>
      <ul class="suggested">{three.map((text) => <li key={text}>{text}</li>)}</ul>
      <button type="button" class="button" onClick={() => onCarry(three)}>{words.carryThree}</button>
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
              onClick={() => (carried ? void takeOut(carried) : onCarry([text]))}
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
    if (typed.trim() && (await onCarry(typed.trim()))) setTyped("");
  };
  return (
    <form class="add" onSubmit={submit}>
      <label>
        <span class="label">{words.own}</span>
        <input class="input" value={typed} autocomplete="off" maxLength={1000} onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <button class="button" disabled={!typed.trim()}>{words.add}</button>
    </form>
  );
}

export function Deck({ event }: { event: Row<"event"> }) {
  const all = useLive(() => allOf("prompt"), ["prompt"]);
  const [arranging, setArranging] = useState(false);
  if (!all) return null;
  const deck = deckOf(all, event.id);
  const onCarry = (texts: readonly string[]) => carry(deck, event.id, texts);
  return (
    <div class="stack">
      <p class="aside">{words.lead}</p>
      {deck.length === 0 && <Suggested all={all} onCarry={onCarry} />}
      {deck.length > 0 && (arranging ? <Arranged deck={deck} event={event} /> : <Questions deck={deck} event={event} />)}
      {deck.length > 0 && (
        <button type="button" class="plain" aria-pressed={arranging} onClick={() => setArranging(!arranging)}>
          {arranging ? words.done : words.arrange}
        </button>
      )}
      <OwnQuestion onCarry={(text) => onCarry([text])} />
      <details>
        <summary>{words.choose}</summary>
        <Choice deck={deck} onCarry={onCarry} />
      </details>
    </div>
  );
}
