/**
 * The brake: an answer that would take away more than 30 % and more than 20 of the records waits for
 * the person's word. What she decides holds for the next answer only.
 */
import { newId } from "../kinds/id";
import type { Change, Copy, Row } from "../kinds/model";
import { written } from "../kinds/row";
import { isErased, isLive } from "../kinds/standing";
import { step, type Ledger } from "../store/ledger";
import { take } from "./merge";

export const held = "brake";
const FEW = 20;
const SHARE = 0.3;

export interface Brake {
  /** How many records would go, of how many that are live. */
  losing: number;
  of: number;
  decided?: "keep" | "take";
}

/** What is left to do after the take: brings back, where the person said so, what it took away. */
type Afterwards = (taken: Map<string, Row>, stamp: () => string) => Row[];

/** Answers false, and leaves the question standing, where the person must be asked first. */
export async function mayTake(ledger: Ledger, rows: Map<string, Row>, changes: Copy[]): Promise<Afterwards | false> {
  const idle = { see: () => undefined, next: () => "later than any" };
  const going = changes.flatMap((copy) => {
    const row = rows.get(copy.id);
    return row && isLive(row) && !isLive(take(row, copy, idle)) ? [row] : [];
  });
  if (going.length <= FEW) return () => [];
  const live = (await ledger.everyRow()).filter(isLive).length;
  if (going.length <= live * SHARE) return () => [];
  const brake = await ledger.note<Brake>(held);
  if (!brake?.decided) {
    ledger.putNote(held, { losing: going.length, of: live } satisfies Brake);
    return false;
  }
  ledger.putNote(held, undefined);
  if (brake.decided === "take") return () => [];
  return (taken, stamp) => going.map((row) => broughtBack(row, taken.get(row.id)!, stamp()));
}

/** What is forgotten on the server cannot come back under its id: its words begin a record of their own. */
function broughtBack(before: Row, after: Row, stamp: string): Row {
  const { id, kind, fields } = before;
  return isErased(after)
    ? written(undefined, { id: newId(), kind, fields } as Change, stamp)
    : written(after, { id, kind, fields: { deleted_at: null } } as Change, stamp);
}

/** The question that stands, if there is one. */
export function question(): Promise<Brake | undefined> {
  return step((ledger) => ledger.note<Brake>(held)).then((brake) => (brake?.decided ? undefined : brake));
}

/** The person's word: `take` lets the records go, `keep` brings them back everywhere. */
export function answer(decided: "keep" | "take"): Promise<void> {
  return step(async (ledger) => {
    const brake = await ledger.note<Brake>(held);
    if (brake) ledger.putNote(held, { ...brake, decided });
  });
}
