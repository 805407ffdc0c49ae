/** What was settled in triage since the page was opened, each to be taken back, the last first. */
import { useEffect, useState } from "preact/hooks";
import type { Change } from "../../kinds/model";
import { act } from "../../parts/act";
import { toast } from "../../parts/toasts";
import { triage } from "../../parts/words/triage";
import { reverse } from "../../store/notebook";

export interface Settled {
  /** The thing that was settled, to come back to. */
  key: string;
  said: string;
  back: Change[];
}

let settled: readonly Settled[] = [];
const listeners = new Set<() => void>();

function put(next: readonly Settled[]): void {
  settled = next;
  for (const listener of listeners) listener();
}

/** The draft in which is kept what is being typed about a thing. */
export const draftOf = (key: string): string => `triage ${key}`;

/** Whose drafts go, or have gone, with a write: what waits for a pause must not bring them back. */
const written = new Set<string>();
export const isWritten = (key: string): boolean => written.has(key);
/** It is asked about again. */
export const unwritten = (key: string): void => void written.delete(key);

const busy = new Set<string>();

/** One write. Answers whether it is on disk; where it is not, the banner tells and what was typed stays. */
export async function settle(key: string, said: string, changes: Change[], typed = false): Promise<boolean> {
  // A key that bounces answers once.
  if (busy.has(key)) return false;
  busy.add(key);
  written.add(key);
  const back = await reverse(changes).catch(() => undefined);
  const kept = !!back && (await act(changes, typed ? { draft: draftOf(key) } : {}));
  busy.delete(key);
  if (kept) {
    put([...settled, { key, said, back }]);
    toast(said, () => void takeBack());
  } else unwritten(key);
  return kept;
}

let taking: Promise<unknown> = Promise.resolve();

async function takeLastBack(): Promise<void> {
  const last = settled.at(-1);
  if (!last || !(await act(last.back))) return;
  put(settled.slice(0, -1));
  toast(triage.takenBack(last.said));
  for (const listener of followers) listener(last);
}

/** Takes back the last that stands. Pressed again, the one before it, however quickly. */
export function takeBack(): Promise<unknown> {
  return (taking = taking.then(takeLastBack));
}

const followers = new Set<(last: Settled) => void>();

/** Tells of what was taken back, by whichever way. */
export function onTakenBack(listener: (last: Settled) => void): () => void {
  followers.add(listener);
  return () => void followers.delete(listener);
}

export function useSettled(): readonly Settled[] {
  const [all, show] = useState(settled);
  useEffect(() => {
    const listener = () => show(settled);
    listeners.add(listener);
    listener();
    return () => void listeners.delete(listener);
  }, []);
  return all;
}
