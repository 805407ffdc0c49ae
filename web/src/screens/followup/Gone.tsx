/** What an address names is not here. */
import { Heading } from "../../parts/Heading";
import { composer as words } from "../../parts/words/followup";

export function Gone() {
  return (
    <div class="empty">
      <Heading title={words.back} unseen />
      <p>{words.gone}</p>
      <a href="/follow-up">{words.back}</a>
    </div>
  );
}
