/** Whether a record has travelled: a dot for the eye, a word for the ear. */
import type { Row } from "../../domain/records/model";
import { jots } from "../../text/en/jots";

export function SyncMark({ row }: { row: Row }) {
  const mark = row.refused ? "refused" : row.unsent ? "here" : "sent";
  const title = row.refused ? row.refused.detail || jots.notTaken : jots.marks[mark];
  return (
    <span class="mark" data-mark={mark} title={title}>
      <span class={mark === "refused" ? undefined : "unseen"}>{jots.marks[mark]}</span>
    </span>
  );
}
