/** From somebody's name to the box, with them in it. */

import type { Row } from "../../domain/records/model";
import { paths } from "../../routing/paths";
import { navigate, watchMoves } from "../../routing/router";
import { changeDraft, currentDraft, isBlank, showInDraft } from "../boxDraft";
import { toDraft } from "./someone";

/** How long they wait for words, ms: what is written later may be about somebody else. */
const WAITS = 5 * 60_000;

let stopWaiting = (): void => {};

/** Takes them out again, where nothing was written and the box was left. */
function waitForWords(person: string): void {
  stopWaiting();
  const drop = () => {
    stopWaiting();
    const { who, ...rest } = currentDraft();
    if (isBlank({ ...rest, who: [] })) changeDraft({ who: who.filter(({ id }) => id !== person) });
  };
  const timer = setTimeout(drop, WAITS);
  const unwatch = watchMoves(drop);
  stopWaiting = () => {
    clearTimeout(timer);
    unwatch();
  };
}

/** What stands in the box already stays. */
export function writeAbout(person: Row<"person">): void {
  const there = currentDraft();
  const isThere = there.who.some(({ id }) => id === person.id);
  const who = [...there.who, toDraft(person)];
  navigate(paths.box);
  if (isThere) return;
  if (isBlank(there)) {
    showInDraft({ who });
    waitForWords(person.id);
  } else changeDraft({ who });
}
