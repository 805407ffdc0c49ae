/** What an address names is not here. */
import { NotHere } from "../../parts/NotHere";
import { composer as words } from "../../parts/words/followup";

export function Gone() {
  return <NotHere title={words.back} said={words.gone} back={words.back} to="/follow-up" unseen />;
}
