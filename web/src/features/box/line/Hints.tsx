/** After a challenge, what one may ask next. A tap begins that question, with the same people. */
import { useEffect, useState } from "preact/hooks";
import { changeDraft } from "../../../data/boxDraft";
import { line } from "../../../text/en/line";
import type { SavedJot } from "../save";

const STAYS = 10_000;

export function Hints({ saved, onOver }: { saved: SavedJot; onOver: () => void }) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onOver, STAYS);
    return () => clearTimeout(timer);
  }, [saved, isHeld]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: not all browsers scroll what stands in a fieldset
    <div
      class="chips"
      role="group"
      aria-label={line.askNext}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      {line.followUps(saved.topics[0]).map((question) => (
        <button
          key={question}
          type="button"
          class="bit offered"
          onClick={() => changeDraft({ text: `? ${question} `, who: saved.who })}
        >
          {question}
        </button>
      ))}
    </div>
  );
}
