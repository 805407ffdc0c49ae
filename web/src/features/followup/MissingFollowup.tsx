/** What an address names is not here. */

import { paths } from "../../routing/paths";
import { composer as words } from "../../text/en/followup";
import { MissingRecord } from "../../ui/MissingRecord";

export function MissingFollowup() {
  return (
    <MissingRecord title={words.back} message={words.gone} back={words.back} to={paths.followups} unseen />
  );
}
