/** Tells whoever shows records that some have changed: on this page, in another tab, in the worker. */
import { makeEmitter } from "../domain/observable";
import type { Kind, Row } from "../domain/records/model";

export interface CommitScope {
  ids: string[];
  kinds: Set<Kind>;
  /** Into whom people among these were merged. */
  holders: string[];
}

/** Also of an older version's window: it takes a wipe for a commit that changed nothing. */
interface Message extends CommitScope {
  isWipe?: boolean;
}

const commits = makeEmitter<CommitScope>();
const wipes = makeEmitter<Message>();
let channel: BroadcastChannel | undefined;

function openChannel(): BroadcastChannel | undefined {
  if (!channel && typeof BroadcastChannel !== "undefined") {
    channel = new BroadcastChannel("heedful");
    channel.onmessage = ({ data }: MessageEvent<Message>) => (data.isWipe ? wipes : commits).emit(data);
  }
  return channel;
}

/** Calls the listener after each commit that changed records. Answers how to stop. */
export function watchCommits(listener: (changed: CommitScope) => void): () => void {
  openChannel();
  return commits.subscribe(listener);
}

/** Calls the listener where the notebook was taken off this device by another window. */
export function watchWipe(listener: () => void): void {
  openChannel();
  wipes.subscribe(listener);
}

export function announceWipe(): void {
  openChannel()?.postMessage({ ids: [], kinds: new Set(), holders: [], isWipe: true } satisfies Message);
}

export function announceCommit(rows: Iterable<Row>): void {
  const changed: CommitScope = { ids: [], kinds: new Set(), holders: [] };
  for (const row of rows) {
    changed.ids.push(row.id);
    changed.kinds.add(row.kind);
    if (row.kind === "person" && row.fields.merged_into_id) changed.holders.push(row.fields.merged_into_id);
  }
  if (changed.ids.length === 0) return;
  commits.emit(changed);
  openChannel()?.postMessage(changed);
}
