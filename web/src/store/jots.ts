/** Reads of jots: those of an event, the newest of all, everything heard of a person; last heard first. */
import { isOfKind, type Row } from "../domain/records/model";
import type { Footprint } from "./footprint";
import { readRecords } from "./records";
import type { StoredRow } from "./schema";

/** Of what was heard at once the first stands above: a long text goes on in the next jot. */
const compareHeard = (one: StoredRow, other: StoredRow): number =>
  other.place![1] - one.place![1] || (one.id < other.id ? -1 : 1);

export function makeJotReads(footprint?: Footprint) {
  /** The jots of an event (null: those of none), last heard first. */
  function listJotsAt(event: string | null, limit: number): Promise<Row<"jot">[]> {
    footprint?.kinds("jot");
    return readRecords(async (records) => {
      const place = event ?? "";
      const rows = await records.index("place").last(IDBKeyRange.bound([place], [place, []]), limit);
      return rows.sort(compareHeard).filter((row) => isOfKind(row, "jot"));
    });
  }

  /** The jots of all events and of none, last heard first. */
  function listNewestJots(limit: number): Promise<Row<"jot">[]> {
    footprint?.kinds("jot");
    return readRecords(async (records) => {
      const index = records.index("place");
      const tops: StoredRow[] = [];
      for (let below = IDBKeyRange.lowerBound([]); ; ) {
        const [top] = await index.last(below, 1);
        if (!top) break;
        tops.push(top);
        below = IDBKeyRange.upperBound([top.place![0]]);
      }
      let rows: StoredRow[] = [];
      for (const { place } of tops.sort(compareHeard)) {
        // Nor was anything at those that follow heard later.
        if (rows.length === limit && rows.at(-1)!.place![1] > place![1]) break;
        const there = await index.last(IDBKeyRange.bound([place![0]], place), limit);
        rows = [...rows, ...there].sort(compareHeard).slice(0, limit);
      }
      return rows.filter((row) => isOfKind(row, "jot"));
    });
  }

  /** Everything heard of a person, and of whoever was merged into them, last heard first. */
  function listJotsAbout(person: string): Promise<Row<"jot">[]> {
    footprint?.kinds("jot");
    footprint?.mergedInto(person);
    return readRecords(async (records) => {
      const rows = new Map<string, StoredRow>();
      // A device that has not heard of a merge yet goes on writing about the one that is gone.
      for (const waiting = [person]; waiting.length; ) {
        for (const row of await records.index("about").getAll(waiting.pop()!)) {
          if (row.kind === "person" && !rows.has(row.id)) {
            waiting.push(row.id);
            footprint?.records([row.id]);
            footprint?.mergedInto(row.id);
          }
          rows.set(row.id, row);
        }
      }
      const jots = [...rows.values()].filter((row) => isOfKind(row, "jot"));
      return jots
        .filter((row) => row.place !== undefined)
        .sort((one, other) => other.place![1] - one.place![1]);
    });
  }

  return { listJotsAt, listNewestJots, listJotsAbout };
}
