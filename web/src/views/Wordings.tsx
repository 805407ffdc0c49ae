/** Words kept beside a record because two devices wrote at once or a field was too short: rare, so what shows them comes then. */
import { useLive } from "../data/live";
import type { Row } from "../domain/records/model";
import { Lazy } from "../ui/Lazy";

const list = () => import("./WordingList");

export function Wordings({ row }: { row: Row }) {
  const wordings = useLive((read) => read.listWordingsOf(row.id), [row.id]);
  return wordings?.length ? <Lazy load={list} with={{ row, wordings }} /> : null;
}
