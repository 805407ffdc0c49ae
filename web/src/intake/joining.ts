/**
 * How a record that another copy of the notebook hands over joins the one here. Pure. The later stamp
 * wins; where neither knew of the other, the words that lose are kept as a wording, as the server does.
 */
import { LIMITS } from "../kinds/limits";
import { fieldsOf, type Row } from "../kinds/model";
import { copied, onlyMark } from "../kinds/row";
import { deviceOf } from "../kinds/stamp";
import { isErased } from "../kinds/standing";
import { same } from "../sync/merge";

/** Words that lost, with their stamp. */
export interface Lost {
  field: string;
  words: string;
  written: string;
}

/**
 * The row as it is after, and what was lost on the way. What is taken keeps its stamp, so that it stands in
 * its place in time, and goes up: as unsent where it was unsent there, else as offered again.
 */
export function joined(row: Row, given: Row): { row: Row; lost: Lost[] } {
  const next = copied(row);
  const lost: Lost[] = [];
  if (isErased(row)) return { row: next, lost };
  const fields = fieldsOf(next);
  const handed = { ...row.handed };
  const keep = (field: string, words: unknown, written: string) => {
    const worded = LIMITS[row.kind]?.[field]?.[0] === "words";
    if (worded && typeof words === "string" && words) lost.push({ field, words, written });
  };
  for (const [field, stamp] of Object.entries(given.stamps)) {
    const mine = next.stamps[field] ?? "";
    const value = fieldsOf(given)[field] ?? null;
    const known = stamp <= (handed[field] ?? "") && deviceOf(stamp) === deviceOf(handed[field]!);
    if (stamp === mine || known) continue;
    const follows = mine === "" || mine === given.base[field] || deviceOf(mine) === deviceOf(stamp);
    const differs = !same(fields[field] ?? null, value);
    if (stamp > mine) {
      if (differs && !follows) keep(field, fields[field], mine);
      next.base[field] ??= field in given.base ? mine : stamp;
      fields[field] = value;
      next.stamps[field] = stamp;
    } else if (differs && !follows) {
      keep(field, value, stamp);
    }
    handed[field] = stamp;
  }
  next.handed = handed;
  return isErased(next) ? { row: onlyMark(next), lost: [] } : { row: next, lost };
}
