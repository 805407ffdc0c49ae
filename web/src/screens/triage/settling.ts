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

/** One write. Answers whether it is on disk; where it is not, the banner tells and what was typed stays. */
export async function settle(key: string, said: string, changes: Change[], typed = false): Promise<boolean> {
  const back = await reverse(changes).catch(() => undefined);
  if (!back || !(await act(changes, typed ? { draft: draftOf(key) } : {}))) return false;
  put([...settled, { key, said, back }]);
  toast(said, () => void takeBack());
  return true;
}

let taking = false;

/** Takes back the last that stands; answers what it was. Pressed again, the one before it. */
export async function takeBack(): Promise<Settled | undefined> {
  const last = settled.at(-1);
  if (!last || taking) return undefined;
  taking = true;
  try {
    if (!(await act(last.back))) return undefined;
    put(settled.slice(0, -1));
    toast(triage.takenBack(last.said));
    for (const listener of followers) listener(last);
    return last;
  } finally {
    taking = false;
  }
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
