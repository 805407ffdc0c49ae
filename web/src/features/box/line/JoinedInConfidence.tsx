/** Words of several windows stand together, and some of them were in confidence: so are all, and that is said. */
import { line } from "../../../text/en/line";

export const JoinedInConfidence = () => (
  <p class="aside" role="status">
    {line.joinedInConfidence}
  </p>
);
