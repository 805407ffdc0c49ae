/** A memo while it is spoken: what a page that dies leaves of it, to be taken up at the next start. */
import { transact } from "./database";
import { readDraft } from "./drafts";

/** Its key among the drafts. */
export const MEMO = "memo";

export interface PartialMemo {
  bytes: ArrayBuffer;
  type: string;
  seconds: number;
  event: string | null;
  person: string | null;
  in_confidence: boolean;
  recorded_at: number;
  /** When this much of it was put down, ms. */
  at: number;
}

/** Unlike words it has no last copy in localStorage: there is no room for it there. */
export const keepPartialMemo = (partial: PartialMemo): Promise<unknown> =>
  transact(["drafts"], "readwrite", async (tx) =>
    tx.objectStore("drafts").put({ value: partial, at: partial.at }, MEMO),
  );

export const readPartialMemo = (): Promise<PartialMemo | undefined> => readDraft<PartialMemo>(MEMO);

export const dropPartialMemo = (): Promise<unknown> =>
  transact(["drafts"], "readwrite", async (tx) => tx.objectStore("drafts").delete(MEMO));
