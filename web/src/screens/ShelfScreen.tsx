/** The shelf's place: says what will stand here, and what to do until then. */
import { Heading } from "../parts/Heading";
import { shelf } from "../parts/words/records";

export default function ShelfScreen() {
  return (
    <div class="quiet stack">
      <Heading title={shelf.title} />
      <p>{shelf.lead}</p>
      <p class="aside">{shelf.soon}</p>
      <a class="button" href="/">{shelf.jot}</a>
    </div>
  );
}
