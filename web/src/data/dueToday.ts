/** How much falls due now: told to whoever shows it, counted by `app/watchDue.ts` once the box is there. */
import { makeObservable } from "../domain/observable";

export const dueToday = makeObservable(0);
