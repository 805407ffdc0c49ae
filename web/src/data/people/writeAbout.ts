/** From somebody's name to the box, with them in it. */

import type { Row } from "../../domain/records/model";
import { paths } from "../../routing/paths";
import { navigate } from "../../routing/router";
import { changeDraft, currentDraft } from "../boxDraft";
import { toDraft } from "./someone";

/** What stands in the box already stays. */
export function writeAbout(person: Row<"person">): void {
  const { who } = currentDraft();
  if (!who.some(({ id }) => id === person.id)) changeDraft({ who: [...who, toDraft(person)] });
  navigate(paths.box);
}
