/** Tells whoever shows records that some have changed: on this page, in another tab, in the worker. */
import type { Kind } from "../kinds/model";

export interface Changed {
  ids: string[];
  kinds: Set<Kind>;
}

const listeners = new Set<(changed: Changed) => void>();
let channel: BroadcastChannel | undefined;

function tell(changed: Changed): void {
  for (const listener of listeners) listener(changed);
}

function shared(): BroadcastChannel | undefined {
  if (!channel && typeof BroadcastChannel !== "undefined") {
    channel = new BroadcastChannel("heedful");
    channel.onmessage = ({ data }: MessageEvent<Changed>) => tell(data);
  }
  return channel;
}

/** Calls the listener after each commit that changed records. Answers how to stop. */
export function watch(listener: (changed: Changed) => void): () => void {
  shared();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function announce(rows: Iterable<{ id: string; kind: Kind }>): void {
  const changed: Changed = { ids: [], kinds: new Set() };
  for (const { id, kind } of rows) {
    changed.ids.push(id);
    changed.kinds.add(kind);
  }
  if (changed.ids.length === 0) return;
  tell(changed);
  shared()?.postMessage(changed);
}
