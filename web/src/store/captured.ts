/** The photos and memos of a person or jot. */
import type { Row } from "../kinds/model";
import { isLive } from "../kinds/standing";
import { transact } from "./database";

/** Those in the notebook, oldest first. */
export function capturedOf(id: string): Promise<Row<"photo" | "memo">[]> {
  return transact(["records"], "readonly", async (tx) => {
    const about = await tx.objectStore("records").index("about").getAll(id);
    const found = about.filter((row) => (row.kind === "photo" || row.kind === "memo") && isLive(row));
    return found.sort((one, other) => (one.id < other.id ? -1 : 1)) as unknown as Row<"photo" | "memo">[];
  });
}
