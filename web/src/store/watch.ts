/** Tells whoever shows records that some have changed: on this page, in another tab, in the worker. */
import { makeEmitter } from "../domain/observable";
import type { Kind, Row } from "../domain/records/model";

export interface CommitScope {
  ids: string[];
  kinds: Set<Kind>;
  /** Into whom people among these were merged. */
  holders: string[];
}

const commits = makeEmitter<CommitScope>();
let channel: BroadcastChannel | undefined;

function openChannel(): BroadcastChannel | undefined {
  if (!channel && typeof BroadcastChannel !== "undefined") {
    channel = new BroadcastChannel("heedful");
    channel.onmessage = ({ data }: MessageEvent<CommitScope>) => commits.emit(data);
  }
  return channel;
}

/** Calls the listener after each commit that changed records. Answers how to stop. */
export function watchCommits(listener: (changed: CommitScope) => void): () => void {
  openChannel();
  return commits.subscribe(listener);
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
