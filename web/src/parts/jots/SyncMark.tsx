/** Whether a record has travelled: a dot for the eye, a word for the ear. */
import type { Row } from "../../kinds/model";
import { jots } from "../words/jots";

export function SyncMark({ row }: { row: Row }) {
  const mark = row.refused ? "refused" : row.unsent ? "here" : "sent";
  return (
    <span class="mark" data-mark={mark} title={row.refused?.detail ?? jots.marks[mark]}>
      <span class={mark === "refused" ? undefined : "unseen"}>{jots.marks[mark]}</span>
    </span>
  );
}
