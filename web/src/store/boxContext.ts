/** All that a line in the box may speak of, read in one transaction. */
import { isOfKind, type Row } from "../domain/records/model";
import { isLive } from "../domain/records/state";
import { transact } from "./database";
import { pickLaterDraft } from "./drafts";

export interface BoxContext {
  people: Row<"person">[];
  topics: Row<"topic">[];
  events: Row<"event">[];
  /** The draft of that key. */
  draft: unknown;
}

export function readBoxContext(draft: string): Promise<BoxContext> {
  return transact(["records", "drafts"], "readonly", async (tx) => {
    const kinds = tx.objectStore("records").index("kind");
    const [people, topics, events, stored] = await Promise.all([
      kinds.getAll("person"),
      kinds.getAll("topic"),
      kinds.getAll("event"),
      tx.objectStore("drafts").get(draft),
    ]);
    return {
      people: people.filter((row) => isOfKind(row, "person")).filter(isLive),
      topics: topics.filter((row) => isOfKind(row, "topic")).filter(isLive),
      events: events.filter((row) => isOfKind(row, "event")).filter(isLive),
      draft: pickLaterDraft(draft, stored)?.value ?? undefined,
    };
  });
}
