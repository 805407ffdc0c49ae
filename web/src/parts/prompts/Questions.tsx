/** The questions of a deck, each to be asked by a tap; those that were asked stand behind. */
import type { Row } from "../../kinds/model";
import { askedAt } from "../../preparing/deck";
import { timeWords } from "../days";
import { go } from "../router";
import { prompts as words } from "../words/prompts";
import { ask } from "./asking";

interface Props {
  deck: Row<"prompt">[];
  event: Row<"event">;
}

export function Questions({ deck, event }: Props) {
  const asked = deck.filter((prompt) => askedAt(prompt, event));
  const left = deck.filter((prompt) => !asked.includes(prompt));
  const toBox = (prompt: Row<"prompt">) => {
    ask(prompt);
    const box = document.querySelector<HTMLElement>("[data-home]");
    if (box) box.focus();
    else go("/");
  };
  return (
    <ul class="questions">
      {[...left, ...asked].map((prompt) => (
        <li key={prompt.id} data-asked={asked.includes(prompt) || undefined}>
          <button type="button" onClick={() => toBox(prompt)}>
            <span>{prompt.fields.text}</span>
            {asked.includes(prompt) && <span class="aside">{words.askedAt(timeWords(prompt.fields.asked_at!))}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
