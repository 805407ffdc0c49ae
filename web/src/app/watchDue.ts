/** Watches how much falls due now: for the app's own marks, and for the icon's badge where the system has one. */

import { readLines } from "../data/dueLines";
import { dueToday } from "../data/dueToday";
import { getToday } from "../domain/days/days";
import { groupOutlook } from "../domain/followups/outlook";
import { Footprint } from "../store/footprint";
import { makeReader, watchCommits } from "../store/notebook";

/** Jots come in a row: count when they have. */
const PAUSE = 3_000;

/** What the number rests on. */
let footprint = new Footprint();

async function count(): Promise<void> {
  const { lines, jot } = await readLines(makeReader((footprint = new Footprint())));
  const { due } = groupOutlook(lines, getToday(), jot);
  if (due.length !== dueToday.get()) dueToday.set(due.length);
  if ("setAppBadge" in navigator)
    await (due.length ? navigator.setAppBadge(due.length) : navigator.clearAppBadge());
}

/** Keeps the number current from now on: after each commit that touches it, and when the app is looked at again. */
export function startDueWatch(): void {
  let timer: ReturnType<typeof setTimeout>;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void count().catch(() => undefined), PAUSE);
  };
  watchCommits((changed) => footprint.isTouchedBy(changed) && soon());
  document.addEventListener("visibilitychange", soon);
  soon();
}
