/** Making two people one, and taking them apart again, on the notebook as it stands at that moment. */

import type { Side } from "../domain/people/merging/fields";
import { mergePeople, orderForMerge, unmergePeople } from "../domain/people/merging/merge";
import { turnReferences } from "../domain/people/merging/references";
import { buildChange, type Change, type Row } from "../domain/records/model";
import { isLive } from "../domain/records/state";
import { listMergeChain, listMergedInto, listReferrers } from "../store/merging";
import { findRecord, findRecords } from "../store/notebook";
import { merging } from "../text/en/merging";
import { commit } from "./commit";
import { getName } from "./people/someone";

export type MergeChoices = Record<string, Side>;

async function livePerson(id: string): Promise<Row<"person"> | undefined> {
  const row = await findRecord(id, "person");
  return row && isLive(row) ? row : undefined;
}

/** The changes that make these two one, and the id that stays; undefined where one of them is gone already. */
export async function planMerge(
  one: string,
  other: string,
  chosen: MergeChoices = {},
): Promise<{ survivorId: string; changes: Change[] } | undefined> {
  const people = await Promise.all([livePerson(one), livePerson(other)]);
  if (!people[0] || !people[1] || one === other) return undefined;
  const [survivor, duplicate] = orderForMerge(people[0], people[1]);
  const changes = mergePeople(survivor, duplicate, await listReferrers(duplicate.id), chosen, Date.now());
  return { survivorId: survivor.id, changes };
}

/** The changes that bring one back who was merged, and the id of the one they were in; undefined where there is nothing to bring back. */
export async function planUnmerge(
  id: string,
): Promise<{ survivorId: string; changes: Change[] } | undefined> {
  const duplicate = await findRecord(id, "person");
  const holders = await listMergeChain(id);
  if (!duplicate || !holders.length) return undefined;
  const moved = await findRecords(duplicate.fields.moved_ids ?? []);
  return {
    survivorId: holders.at(-1)!,
    changes: unmergePeople(duplicate, await livePerson(holders[0]!), holders, moved),
  };
}

/** What another device wrote about those who went into this person, before it heard of that, names this person from now on. */
export async function turnLateReferences(survivorId: string): Promise<void> {
  for (const duplicate of await listMergedInto(survivorId)) {
    const late = (await listReferrers(duplicate.id)).flatMap((row): Change[] => {
      const turn = turnReferences(row, duplicate.id, survivorId);
      return turn ? [buildChange(row, turn.fields)] : [];
    });
    if (late.length) await commit(late);
  }
}

/** Brings back one who was merged, with Undo. */
export async function unmergePerson(duplicate: Row<"person">): Promise<boolean> {
  const plan = await planUnmerge(duplicate.id).catch(() => undefined);
  return !!plan && commit(plan.changes, { message: merging.apartSaid(getName(duplicate)) });
}
