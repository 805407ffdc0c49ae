/** The questions carried to this event, folded up below the box, and on its days the way to what was prepared. */

import { useLive } from "../../data/live";
import { listDeck, wasAskedAt } from "../../domain/prompts/deck";
import type { Row } from "../../domain/records/model";
import { paths } from "../../routing/paths";
import { isAhead } from "../../text/dates";
import { prompts as words } from "../../text/en/prompts";
import { adoptStyles } from "../../ui/adoptStyles";
import css from "../../views/prompts/prompts.css?inline";
import { QuestionList } from "../../views/prompts/QuestionList";
import askCss from "./openQuestions.css?inline";

adoptStyles(css);
adoptStyles(askCss);

export default function OpenQuestions({ event }: { event: Row<"event"> }) {
  const deck = useLive(async (read) => listDeck(await read.listAll("prompt"), event.id), [event.id]);
  if (!deck) return null;
  const ahead = isAhead(event.fields);
  if (!deck.length && !ahead) return null;
  const left = deck.filter((prompt) => !wasAskedAt(prompt, event)).length;
  return (
    <div class="ask">
      {deck.length > 0 && (
        <details>
          <summary>{words.inBox(left)}</summary>
          <p class="aside">{words.inBoxHow}</p>
          <QuestionList deck={deck} event={event} />
        </details>
      )}
      {ahead && (
        <a class="plain" href={paths.eventPrepare(event.id)}>
          {words.getReady}
        </a>
      )}
    </div>
  );
}
