/** Beside a promise: that it was kept, or is settled otherwise. */
import { useLive } from "../../data/live";
import { buildIsOpen } from "../../domain/followups/openJots";
import { isDone } from "../../domain/followups/states";
import type { Row } from "../../domain/records/model";
import { jots } from "../../text/en/jots";

export default function KeptMark({ jot }: { jot: Row<"jot"> }) {
  const { kind } = jot.fields;
  const mark = useLive(
    async (read) => {
      const fields = (await read.listAll("followup")).map((row) => row.fields);
      if (buildIsOpen(fields)(jot)) return undefined;
      return fields.some((one) => one.jot_id === jot.id && isDone(one)) ? jots.kept : jots.letGo;
    },
    [jot.id, kind],
  );
  return mark ? <span>{mark}</span> : null;
}
