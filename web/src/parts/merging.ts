/** Making two people one, and taking them apart again, on the notebook as it stands at that moment. */
import type { Change, Row } from "../kinds/model";
import { isLive } from "../kinds/standing";
import { apart, keptFirst, merged } from "../matching/merging/merge";
import type { Side } from "../matching/merging/fields";
import { chainOf, pointingAt } from "../store/merging";
import { get, getMany } from "../store/notebook";
import { act } from "./act";
import { nameOf } from "./people/someone";
import { merging } from "./words/merging";

export type Chosen = Record<string, Side>;

async function livePerson(id: string): Promise<Row<"person"> | undefined> {
  const row = await get<"person">(id);
  return row?.kind === "person" && isLive(row) ? row : undefined;
}

/** The changes that make these two one, and the id that stays; undefined where one of them is gone already. */
export async function mergeChanges(one: string, other: string, chosen: Chosen = {}): Promise<{ kept: string; changes: Change[] } | undefined> {
  const found = await Promise.all([livePerson(one), livePerson(other)]);
  if (!found[0] || !found[1] || one === other) return undefined;
  const [kept, gone] = keptFirst(found[0], found[1]);
  const changes = merged(kept, gone, await pointingAt(gone.id), chosen, Date.now());
  return { kept: kept.id, changes };
}

/** The changes that bring one back who was merged, and the id of the one they were in; undefined where there is nothing to bring back. */
export async function apartChanges(id: string): Promise<{ kept: string; changes: Change[] } | undefined> {
  const gone = await get<"person">(id);
  const holders = await chainOf(id);
  if (!gone || !holders.length) return undefined;
  const moved = await getMany(gone.fields.moved_ids ?? []);
  return { kept: holders.at(-1)!, changes: apart(gone, await livePerson(holders[0]!), holders, moved) };
}

/** Brings back one who was merged, with Undo. */
export async function takeApart(gone: Row<"person">): Promise<boolean> {
  const made = await apartChanges(gone.id).catch(() => undefined);
  return !!made && act(made.changes, { said: merging.apartSaid(nameOf(gone)) });
}
