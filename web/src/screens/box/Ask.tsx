/** The questions carried to this event, folded up below the box, and on its days the way to what was prepared. */
import type { Row } from "../../kinds/model";
import { isAhead } from "../../parts/days";
import { useLive } from "../../parts/live";
import { Questions } from "../../parts/prompts/Questions";
import css from "../../parts/prompts/prompts.css?inline";
import { wear } from "../../parts/styles";
import { prompts as words } from "../../parts/words/prompts";
import { askedAt, deckOf } from "../../preparing/deck";
import { allOf } from "../../store/notebook";
import askCss from "./ask.css?inline";

wear(css);
wear(askCss);

export default function Ask({ event }: { event: Row<"event"> }) {
  const deck = useLive(async () => deckOf(await allOf("prompt"), event.id), ["prompt"], [event.id]);
  if (!deck) return null;
  const ahead = isAhead(event.fields);
  if (!deck.length && !ahead) return null;
  const left = deck.filter((prompt) => !askedAt(prompt, event)).length;
  return (
    <div class="ask">
      {deck.length > 0 && (
        <details>
          <summary>{words.inBox(left)}</summary>
          <p class="aside">{words.inBoxHow}</p>
          <Questions deck={deck} event={event} />
        </details>
      )}
      {ahead && <a class="plain" href={`/events/${event.id}/prepare`}>{words.getReady}</a>}
    </div>
  );
}
