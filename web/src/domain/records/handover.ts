/**
 * How a record that another copy of the notebook hands over joins the one here. Pure. The later stamp
 * wins; where neither knew of the other, the words that lose are kept as a wording, as the server does.
 * No rule of both sides: between two copies on one device there is no server. The model in tests/model plays it.
 */

import { LIMITS } from "../generated/limits";
import { parseDevice } from "../rules/stamps";
import { isSameValue } from "./merge";
import { getFields, type Row } from "./model";
import { copyRow, eraseRow } from "./row";
import { isErased } from "./state";

/** Words that lost, with their stamp. */
export interface LostWords {
  field: string;
  words: string;
  written: string;
}

/**
 * The row as it is after, and what was lost on the way. What is taken keeps its stamp, so that it stands in
 * its place in time, and goes up: as unsent where it was unsent there, else as offered again.
 */
export function joinRow(row: Row, incoming: Row): { row: Row; lost: LostWords[] } {
  const next = copyRow(row);
  const lost: LostWords[] = [];
  if (isErased(row)) return { row: next, lost };
  const fields = getFields(next);
  const handed = { ...row.handed };
  const keep = (field: string, words: unknown, written: string) => {
    const worded = LIMITS[row.kind]?.[field]?.[0] === "words";
    if (worded && typeof words === "string" && words) lost.push({ field, words, written });
  };
  for (const [field, stamp] of Object.entries(incoming.stamps)) {
    const mine = next.stamps[field] ?? "";
    const value = getFields(incoming)[field] ?? null;
    const known = stamp <= (handed[field] ?? "") && parseDevice(stamp) === parseDevice(handed[field]!);
    if (stamp === mine || known) continue;
    const follows = mine === "" || mine === incoming.base[field] || parseDevice(mine) === parseDevice(stamp);
    const differs = !isSameValue(fields[field] ?? null, value);
    if (stamp > mine) {
      if (differs && !follows) keep(field, fields[field], mine);
      next.base[field] ??= field in incoming.base ? mine : stamp;
      fields[field] = value;
      next.stamps[field] = stamp;
    } else if (differs && !follows) {
      keep(field, value, stamp);
    }
    handed[field] = stamp;
  }
  next.handed = handed;
  return isErased(next) ? { row: eraseRow(next), lost: [] } : { row: next, lost };
}
