/** What capturing reads: the photos and memos of a person or jot, and everybody whose code may be met again. */
import { isOfKind, type Row } from "../domain/records/model";
import { isErased, isLive } from "../domain/records/state";
import type { Footprint } from "./footprint";
import { readRecords } from "./records";

export function makeCaptureReads(footprint?: Footprint) {
  /** Everybody who is not forgotten, those in the bin too: who was merged lies there. */
  function listEveryPerson(): Promise<Row<"person">[]> {
    footprint?.kinds("person");
    return readRecords(async (records) => {
      const people = await records.index("kind").getAll("person");
      return people.filter((row) => isOfKind(row, "person")).filter((row) => !isErased(row));
    });
  }

  /** Those in the notebook, oldest first. */
  function listCapturesOf(id: string): Promise<Row<"photo" | "memo">[]> {
    footprint?.kinds("photo", "memo");
    return readRecords(async (records) => {
      const about = await records.index("about").getAll(id);
      const captures = about.filter((row) => row.kind === "photo" || row.kind === "memo");
      return captures.filter(isLive).sort((one, other) => (one.id < other.id ? -1 : 1));
    });
  }

  return { listEveryPerson, listCapturesOf };
}
