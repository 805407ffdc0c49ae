/** Reads of what is not with the server. */
import type { Row } from "../domain/records/model";
import type { Footprint } from "./footprint";
import { readRecords } from "./records";

export function makeUnsentReads(footprint?: Footprint) {
  function countUnsent(): Promise<number> {
    footprint?.everything();
    return readRecords((records) => records.index("unsent").count());
  }

  /** Of the records that are not with the server: all, and those that it refused. */
  function countWaiting(): Promise<{ unsent: number; refused: number }> {
    footprint?.everything();
    return readRecords(async (records) => {
      const unsent = await records.index("unsent").count();
      return { unsent, refused: unsent - (await records.index("outbox").count()) };
    });
  }

  /** What has not gone up, or was refused. */
  function listUnsent(): Promise<Row[]> {
    footprint?.everything();
    return readRecords((records) => records.index("unsent").getAll());
  }

  return { countUnsent, countWaiting, listUnsent };
}
