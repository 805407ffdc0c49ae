/** An address that leads nowhere, and the way on. */
import { Heading } from "../parts/Heading";
import { frame } from "../parts/words/frame";

export default function MissingScreen() {
  return (
    <div class="quiet stack">
      <Heading title={frame.missing} />
      <p>{frame.missingHint}</p>
      <a class="button" href="/">{frame.home}</a>
    </div>
  );
}
