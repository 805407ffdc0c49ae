/** Takes in the writes that stand aside, when the store works again. */
import { newId } from "../kinds/id";
import { LIMITS } from "../kinds/limits";
import { fieldsOf, type Change, type Row } from "../kinds/model";
import { timeOf } from "../kinds/stamp";
import { dropAside, standingAside, type Aside } from "./aside";
import { transact } from "./database";
import { readDevice } from "./device";
import { forgetting, inscribe, touched } from "./notebook";
import { announce } from "./watch";

/** Where a field was written again since, the late words must not undo the newer: they stand beside them. */
function besideNewer(row: Row | undefined, { kind, id, fields }: Change, at: number): Change[] {
  const still: Record<string, unknown> = {};
  const beside: Change[] = [];
  for (const [field, value] of Object.entries(fields)) {
    const stamp = row?.stamps[field];
    if (stamp === undefined || timeOf(stamp) <= at) still[field] = value;
    else if (typeof value === "string" && LIMITS[kind]?.[field]?.[0] === "words" && value && value !== fieldsOf(row!)[field]) {
      beside.push({ kind: "wording", id: newId(), fields: { of_kind: kind, of_id: id, field, words: value } });
    }
  }
  const rest = { kind, id, fields: still } as Change;
  return Object.keys(still).length > 0 ? [rest, ...beside] : beside;
}

async function takeIn({ changes, at }: Aside): Promise<Row[]> {
  const rare = await forgetting(changes);
  return transact(touched(rare), "readwrite", async (tx) => {
    const { offset } = await readDevice(tx);
    const wanted: Change[] = [];
    for (const change of changes) {
      wanted.push(...besideNewer(await tx.objectStore("records").get(change.id), change, at + offset));
    }
    return inscribe(tx, wanted, rare && { rare });
  });
}

/** Answers how many writes were taken in. Two pages doing so at once write the same twice, and lose nothing. */
export async function takeInAside(): Promise<number> {
  let taken = 0;
  for (const [key, aside] of standingAside()) {
    announce(await takeIn(aside));
    dropAside(key);
    taken += 1;
  }
  return taken;
}
