/** An address that leads nowhere, and the way on. */

import { paths } from "../routing/paths";
import { frame } from "../text/en/frame";
import { Heading } from "../ui/Heading";

export default function MissingScreen() {
  return (
    <div class="quiet stack">
      <Heading title={frame.missing} />
      <p>{frame.missingHint}</p>
      <a class="button" href={paths.box}>
        {frame.home}
      </a>
    </div>
  );
}
