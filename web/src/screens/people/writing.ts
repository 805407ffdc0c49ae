/** From somebody's name to the box, with them in it. */
import type { Row } from "../../kinds/model";
import { asSomeone } from "../../parts/people/someone";
import { go } from "../../parts/router";
import { changeDraft, currentDraft } from "../box/draft";

/** What stands in the box already stays. */
export function writeAbout(person: Row<"person">): void {
  const { who } = currentDraft();
  if (!who.some(({ id }) => id === person.id)) changeDraft({ who: [...who, asSomeone(person)] });
  go("/");
}
