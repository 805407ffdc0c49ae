/** What capturing reads: the photos and memos of a person or jot, and everybody whose code may be met again. */
import type { Row } from "../kinds/model";
import { isErased, isLive } from "../kinds/standing";
import { transact } from "./database";

/** Everybody who is not forgotten, those in the bin too: who was merged lies there. */
export function everyPerson(): Promise<Row<"person">[]> {
  return transact(["records"], "readonly", async (tx) => {
    const people = await tx.objectStore("records").index("kind").getAll("person");
    return people.filter((row) => !isErased(row)) as unknown as Row<"person">[];
  });
}

/** Those in the notebook, oldest first. */
export function capturedOf(id: string): Promise<Row<"photo" | "memo">[]> {
  return transact(["records"], "readonly", async (tx) => {
    const about = await tx.objectStore("records").index("about").getAll(id);
    const found = about.filter((row) => (row.kind === "photo" || row.kind === "memo") && isLive(row));
    return found.sort((one, other) => (one.id < other.id ? -1 : 1)) as unknown as Row<"photo" | "memo">[];
  });
}
