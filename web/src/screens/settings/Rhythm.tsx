/** How often something falls due by itself, chosen for the whole notebook. */
import { USUAL } from "../../helping/due";
import { act } from "../../parts/act";
import { useLive } from "../../parts/live";
import { rhythm as words } from "../../parts/words/months";
import { choice, chosen } from "../../store/settings";

export function Rhythm() {
  const now = useLive(async () => (await chosen("rhythm")) ?? USUAL, ["setting"]);
  return (
    <section class="part stack" aria-labelledby="rhythm">
      <h2 id="rhythm">{words.title}</h2>
      <p class="aside" id="rhythm-hint">{words.hint}</p>
      <div class="row" role="radiogroup" aria-labelledby="rhythm" aria-describedby="rhythm-hint">
        {Object.entries(words.rhythms).map(([value, said]) => (
          <label key={value} class="tick">
            <input type="radio" name="rhythm" checked={now === value} onChange={() => void act([choice("rhythm", value)])} />
            {said}
          </label>
        ))}
      </div>
    </section>
  );
}
