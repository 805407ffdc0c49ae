/** Takes in the writes that stand aside, when the store works again. */

import { LIMITS } from "../domain/generated/limits";
import { buildChange, type Change, getFields, type Row } from "../domain/records/model";
import { buildWordingId } from "../domain/records/namedIds";
import { parseTime } from "../domain/rules/stamps";
import { transact } from "./database";
import { readDevice } from "./device";
import { dropFailedWrite, type FailedWrite, listFailedWrites } from "./failedWrites";
import { listStoresFor, writeWithin } from "./notebook";
import { announceCommit } from "./watch";

/** Where a field was written again since, the late words must not undo the newer: they stand beside them. */
function keepBesideNewer(row: Row | undefined, { kind, id, fields, first }: Change, at: number): Change[] {
  const still: Record<string, unknown> = {};
  const beside: Change[] = [];
  for (const [field, value] of Object.entries(fields)) {
    const stamp = row?.stamps[field];
    if (stamp === undefined || parseTime(stamp) <= at) still[field] = value;
    else if (
      typeof value === "string" &&
      LIMITS[kind]?.[field]?.[0] === "words" &&
      value &&
      value !== getFields(row!)[field]
    ) {
      beside.push({
        kind: "wording",
        // The same however often it is taken in.
        id: buildWordingId(id, field, String(at)),
        fields: { of_kind: kind, of_id: id, field, words: value },
      });
    }
  }
  const rest = buildChange({ kind, id, first }, still);
  return Object.keys(still).length > 0 ? [rest, ...beside] : beside;
}

/** Takes one in; again, it changes nothing. */
export async function recoverWrite({ changes, at }: FailedWrite): Promise<void> {
  const rows = await transact(listStoresFor(changes), "readwrite", async (tx) => {
    const { offset } = await readDevice(tx);
    const allChanges: Change[] = [];
    for (const change of changes) {
      allChanges.push(
        ...keepBesideNewer(await tx.objectStore("records").get(change.id), change, at + offset),
      );
    }
    return (await writeWithin(tx, allChanges)).rows;
  });
  announceCommit(rows);
}

/**
 * Answers how many writes were taken in. What cannot be stays aside, and keeps no other from it. Two pages doing so at
 * once write the same twice, and lose nothing.
 */
export async function recoverFailedWrites(): Promise<number> {
  let recovered = 0;
  for (const [key, failed] of listFailedWrites()) {
    try {
      await recoverWrite(failed);
      dropFailedWrite(key);
      recovered += 1;
    } catch {
      // it is tried again at the next start, and goes along in a file
    }
  }
  return recovered;
}
