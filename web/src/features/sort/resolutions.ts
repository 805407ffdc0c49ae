/** What was settled in triage since the page was opened, each to be taken back, the last first. */
import { commit, commitSilently } from "../../data/commit";
import { makeEmitter, makeObservable } from "../../domain/observable";
import type { Change } from "../../domain/records/model";
import { useObservable } from "../../platform/useObservable";
import { buildWindowKey } from "../../store/windowDrafts";
import { triage } from "../../text/en/sort";
import { toast } from "../../ui/toasts";

interface Resolution {
  /** The thing that was settled, to come back to. */
  key: string;
  message: string;
  back: Change[];
}

const resolutions = makeObservable<readonly Resolution[]>([]);

/** The draft in which is kept what is being typed about a thing. */
export const buildTriageDraftKey = (key: string): string => `triage ${key}`;

/** Whose drafts go, or have gone, with a write: what waits for a pause must not bring them back. */
const savedKeys = new Set<string>();
export const isWritten = (key: string): boolean => savedKeys.has(key);
/** It is asked about again. */
export const askAgain = (key: string): void => void savedKeys.delete(key);

const busy = new Set<string>();

/** One write. Answers whether it is on disk; where it is not, the banner tells and what was typed stays. */
export async function resolveItem(
  key: string,
  message: string,
  changes: Change[],
  typed = false,
): Promise<boolean> {
  // A key that bounces answers once.
  if (busy.has(key)) return false;
  busy.add(key);
  savedKeys.add(key);
  const back = await commitSilently(
    changes,
    typed ? { draft: buildWindowKey(buildTriageDraftKey(key)) } : {},
  );
  busy.delete(key);
  if (back) {
    resolutions.set([...resolutions.get(), { key, message, back }]);
    toast(message, () => void takeBack());
  } else askAgain(key);
  return back !== undefined;
}

/** Tells of what was taken back, by whichever way. */
export const undoEvents = makeEmitter<Resolution>();

let taking: Promise<unknown> = Promise.resolve();

async function takeLastBack(): Promise<void> {
  const last = resolutions.get().at(-1);
  if (!last || !(await commit(last.back))) return;
  resolutions.set(resolutions.get().slice(0, -1));
  toast(triage.takenBack(last.message));
  undoEvents.emit(last);
}

/** Takes back the last that stands. Pressed again, the one before it, however quickly. */
export function takeBack(): Promise<unknown> {
  return (taking = taking.then(takeLastBack));
}

export const useResolutions = (): readonly Resolution[] => useObservable(resolutions);
