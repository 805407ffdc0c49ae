/**
 * The loss guard: an answer that would take away more than 30 % and more than 20 of the records waits for
 * the person's word. What is decided holds for the next answer only.
 */
import { createId } from "../domain/records/ids";
import { mergeCopy } from "../domain/records/merge";
import { buildChange, type Row, type ServerCopy } from "../domain/records/model";
import { writeRow } from "../domain/records/row";
import { isErased, isLive } from "../domain/records/state";
import { type Ledger, runStep } from "../store/ledger";

/** Its name on disk is that of earlier builds. */
export const QUESTION = "brake";
const FEW = 20;
const SHARE = 0.3;

export interface LossQuestion {
  /** How many records would go, of how many that are live. */
  losing: number;
  of: number;
  decided?: "keep" | "take";
}

/** What is left to do after the take: brings back, where the person said so, what it took away. */
type Restoration = (takenRows: Map<string, Row>, stamp: () => string) => Row[];

/** Answers false, and leaves the question standing, where the person must be asked first. */
export async function checkLosses(
  ledger: Ledger,
  rows: Map<string, Row>,
  changes: ServerCopy[],
): Promise<Restoration | false> {
  const idle = { see: () => undefined, next: () => "later than any" };
  const losing = changes.flatMap((copy) => {
    const row = rows.get(copy.id);
    return row && isLive(row) && !isLive(mergeCopy(row, copy, idle)) ? [row] : [];
  });
  if (losing.length <= FEW) return () => [];
  const live = (await ledger.everyRow()).filter(isLive).length;
  if (losing.length <= live * SHARE) return () => [];
  const question = await ledger.note<LossQuestion>(QUESTION);
  if (!question?.decided) {
    ledger.putNote(QUESTION, { losing: losing.length, of: live } satisfies LossQuestion);
    return false;
  }
  ledger.putNote(QUESTION, undefined);
  if (question.decided === "take") return () => [];
  return (takenRows, stamp) => losing.map((row) => restoreRow(row, takenRows.get(row.id)!, stamp()));
}

/** What is forgotten on the server cannot come back under its id: its words begin a record of their own. */
function restoreRow(before: Row, after: Row, stamp: string): Row {
  const { id, kind, fields } = before;
  return isErased(after)
    ? writeRow(undefined, buildChange({ id: createId(), kind }, fields), stamp)
    : writeRow(after, buildChange({ id, kind }, { deleted_at: null }), stamp);
}

/** The question that stands, if there is one. */
export function readLossQuestion(): Promise<LossQuestion | undefined> {
  return runStep((ledger) => ledger.note<LossQuestion>(QUESTION)).then((question) =>
    question?.decided ? undefined : question,
  );
}

/** The person's word: `take` lets the records go, `keep` brings them back everywhere. */
export function answerLossQuestion(decided: "keep" | "take"): Promise<void> {
  return runStep(async (ledger) => {
    const question = await ledger.note<LossQuestion>(QUESTION);
    if (question) ledger.putNote(QUESTION, { ...question, decided });
  });
}
