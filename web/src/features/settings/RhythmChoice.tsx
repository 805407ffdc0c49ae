/** How often something falls due by itself, chosen for the whole notebook. */

import { useChoice } from "../../data/choices";
import { USUAL } from "../../domain/rules/due";
import { rhythm as words } from "../../text/en/months";
import { NotSaved } from "../../views/AutosaveField";

export function RhythmChoice() {
  const { shown, failed, tap } = useChoice("rhythm", USUAL);
  return (
    <section class="part stack" aria-labelledby="rhythm">
      <h2 id="rhythm">{words.title}</h2>
      <p class="aside" id="rhythm-hint">
        {words.hint}
      </p>
      <div class="row" role="radiogroup" aria-labelledby="rhythm" aria-describedby="rhythm-hint">
        {Object.entries(words.rhythms).map(([value, label]) => (
          <label key={value} class="tick">
            <input type="radio" name="rhythm" checked={shown === value} onChange={() => tap(value)} />
            {label}
          </label>
        ))}
      </div>
      <NotSaved failed={failed} />
    </section>
  );
}
