/** The questions of a deck, each to be asked by a tap; those that were asked stand behind. */

import { askPrompt } from "../../data/prompts/asking";
import { wasAskedAt } from "../../domain/prompts/deck";
import type { Row } from "../../domain/records/model";
import { paths } from "../../routing/paths";
import { navigate } from "../../routing/router";
import { formatTime } from "../../text/dates";
import { prompts as words } from "../../text/en/prompts";

interface Props {
  deck: Row<"prompt">[];
  event: Row<"event">;
}

export function QuestionList({ deck, event }: Props) {
  const askedPrompts = deck.filter((prompt) => wasAskedAt(prompt, event));
  const left = deck.filter((prompt) => !askedPrompts.includes(prompt));
  const toBox = (prompt: Row<"prompt">) => {
    askPrompt(prompt);
    const box = document.querySelector<HTMLElement>("[data-home]");
    if (box) box.focus();
    else navigate(paths.box);
  };
  return (
    <ul class="questions">
      {[...left, ...askedPrompts].map((prompt) => (
        <li key={prompt.id} data-asked={askedPrompts.includes(prompt) || undefined}>
          <button type="button" onClick={() => toBox(prompt)}>
            <span>{prompt.fields.text}</span>
            {askedPrompts.includes(prompt) && (
              <span class="aside">{words.askedAt(formatTime(prompt.fields.asked_at!))}</span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
