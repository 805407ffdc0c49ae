/** Reads for people who were merged: who points at somebody, into whom somebody went, who went into them. */

import { isOfKind, type Row } from "../domain/records/model";
import { hasReferenceTo } from "../domain/records/references";
import { isErased, isInBin, isLive } from "../domain/records/state";
import type { Footprint } from "./footprint";
import { readRecords } from "./records";
import { NAMING_KINDS, SCANNED_KINDS } from "./referrers";

/** Whether this person lies in the bin because they were merged, and into whom. */
const getMergeTarget = (row: Row | undefined): string | undefined =>
  row?.kind === "person" && isInBin(row) ? (row.fields.merged_into_id ?? undefined) : undefined;

export function makeMergeReads(footprint?: Footprint) {
  /** Every live record that names this person. */
  function listReferrers(id: string): Promise<Row[]> {
    footprint?.kinds(...NAMING_KINDS);
    return readRecords(async (records) => {
      const rows = await Promise.all([
        records.index("about").getAll(id),
        records.index("of").getAll(id),
        ...SCANNED_KINDS.map((kind) => records.index("kind").getAll(kind)),
      ]);
      return rows.flat().filter((row) => isLive(row) && hasReferenceTo(row, id));
    });
  }

  /** Into whom a person went, and whom that one went into: the ids up to the last. Empty where they were not merged. */
  function listMergeChain(id: string): Promise<string[]> {
    footprint?.kinds("person");
    return readRecords(async (records) => {
      const chain: string[] = [];
      let next = getMergeTarget(await records.get(id));
      while (next && next !== id && !chain.includes(next)) {
        chain.push(next);
        next = getMergeTarget(await records.get(next));
      }
      return chain;
    });
  }

  /** Who was merged into this person and can be taken apart again, the last merged first. */
  function listMergedInto(id: string): Promise<Row<"person">[]> {
    footprint?.kinds("person");
    return readRecords(async (records) => {
      const about = await records.index("about").getAll(id);
      const people = about.filter((row) => isOfKind(row, "person"));
      const merged = people.filter((row) => !isErased(row) && isInBin(row));
      return merged.sort((one, other) => (other.binned ?? 0) - (one.binned ?? 0));
    });
  }

  return { listReferrers, listMergeChain, listMergedInto };
}

export const { listReferrers, listMergeChain, listMergedInto } = makeMergeReads();
