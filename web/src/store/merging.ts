/** Reads for people who were merged: who points at somebody, into whom somebody went, who went into them. */
import { inBin, isErased, isLive } from "../kinds/standing";
import type { Row } from "../kinds/model";
import { pointsAt } from "../kinds/references";
import { transact } from "./database";

/** Those whose records name people and that stand in no index by them. */
const OTHERS = ["clipping", "followup", "event", "person"];

/** Every live record that names this person. */
export function pointingAt(id: string): Promise<Row[]> {
  return transact(["records"], "readonly", async (tx) => {
    const records = tx.objectStore("records");
    const found = await Promise.all([
      records.index("about").getAll(id),
      records.index("of").getAll(id),
      ...OTHERS.map((kind) => records.index("kind").getAll(kind)),
    ]);
    return found.flat().filter((row) => isLive(row) && pointsAt(row, id));
  });
}

/** Whether this person lies in the bin because they were merged, and into whom. */
export const wentInto = (row: Row | undefined): string | undefined =>
  row?.kind === "person" && inBin(row) ? ((row as Row<"person">).fields.merged_into_id ?? undefined) : undefined;

/** Into whom a person went, and whom that one went into: the ids up to the last. Empty where they were not merged. */
export function chainOf(id: string): Promise<string[]> {
  return transact(["records"], "readonly", async (tx) => {
    const chain: string[] = [];
    let next = wentInto(await tx.objectStore("records").get(id));
    while (next && next !== id && !chain.includes(next)) {
      chain.push(next);
      next = wentInto(await tx.objectStore("records").get(next));
    }
    return chain;
  });
}

/** Who was merged into this person and can be taken apart again, the last merged first. */
export function mergedInto(id: string): Promise<Row<"person">[]> {
  return transact(["records"], "readonly", async (tx) => {
    const about = await tx.objectStore("records").index("about").getAll(id);
    const gone = about.filter((row) => row.kind === "person" && !isErased(row) && inBin(row));
    return gone.sort((one, other) => (other.binned ?? 0) - (one.binned ?? 0)) as unknown as Row<"person">[];
  });
}
