/** After a challenge, what one may ask next. A tap begins that question, with the same people. */
import { useEffect, useState } from "preact/hooks";
import { line } from "../../../parts/words/line";
import { changeDraft } from "../draft";
import type { Saved } from "../save";

const STAYS = 10_000;

export function Hints({ saved, onOver }: { saved: Saved; onOver: () => void }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onOver, STAYS);
    return () => clearTimeout(timer);
  }, [saved, held]);
  return (
    <div class="chips" role="group" aria-label={line.askNext} onFocusIn={() => setHeld(true)} onFocusOut={() => setHeld(false)}>
      {line.followUps(saved.topics[0]).map((question) => (
        <button key={question} type="button" class="bit offered" onClick={() => changeDraft({ text: `? ${question} `, who: saved.who })}>
          {question}
        </button>
      ))}
    </div>
  );
}
