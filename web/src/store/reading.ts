/** Reads of the notebook. What is in the bin or forgotten shows only where it is asked for. */
import { isOfKind, type Kind, type Row } from "../domain/records/model";
import { isErased, isLive } from "../domain/records/state";
import { makeCaptureReads } from "./captures";
import { type Transaction, transact } from "./database";
import type { Footprint } from "./footprint";
import { makeMergeReads } from "./merging";
import type { StoredRow } from "./schema";

function transactRecords<T>(work: (records: ReturnType<typeof openRecords>) => Promise<T>): Promise<T> {
  return transact(["records"], "readonly", (tx) => work(openRecords(tx)));
}

/** Of what was heard at once the first stands above: a long text goes on in the next jot. */
const compareHeard = (one: StoredRow, other: StoredRow): number =>
  other.place![1] - one.place![1] || (one.id < other.id ? -1 : 1);

const openRecords = (tx: Transaction) => tx.objectStore("records");

/** The reads, which leave on `footprint` what they look at; without it nobody wants to know. */
export function makeReader(footprint?: Footprint) {
  /** The record, in the bin or not; undefined where there is none, it is of another kind, or it was forgotten. */
  function findRecord(id: string): Promise<Row | undefined>;
  function findRecord<K extends Kind>(id: string, kind: K): Promise<Row<K> | undefined>;
  function findRecord<K extends Kind>(id: string, kind?: K): Promise<Row | undefined> {
    footprint?.records([id]);
    return transactRecords(async (records) => {
      const row = await records.get(id);
      return row && (!kind || isOfKind(row, kind)) && !isErased(row) ? row : undefined;
    });
  }

  /** The live ones among these, in the order asked for; of one kind, where it is told. */
  function findRecords(ids: string[]): Promise<Row[]>;
  function findRecords<K extends Kind>(ids: string[], kind: K): Promise<Row<K>[]>;
  function findRecords<K extends Kind>(ids: string[], kind?: K): Promise<Row[]> {
    footprint?.records(ids);
    return transactRecords(async (records) => {
      const rows = await Promise.all(ids.map((id) => records.get(id)));
      return rows
        .filter((row) => row !== undefined)
        .filter((row) => (!kind || isOfKind(row, kind)) && isLive(row));
    });
  }

  /** Every live record of a kind, oldest id first. */
  function listAll<K extends Kind>(kind: K): Promise<Row<K>[]> {
    footprint?.kinds(kind);
    return transactRecords(async (records) =>
      (await records.index("kind").getAll(kind)).filter((row) => isOfKind(row, kind)).filter(isLive),
    );
  }

  /** Every live record, for the search and for taking the notebook elsewhere. */
  function listEverything(): Promise<Row[]> {
    footprint?.everything();
    return transactRecords(async (records) => (await records.getAll()).filter(isLive));
  }

  /** The jots of an event (null: those of none), last heard first. */
  function listJotsAt(event: string | null, limit: number): Promise<Row<"jot">[]> {
    footprint?.kinds("jot");
    return transactRecords(async (records) => {
      const place = event ?? "";
      const rows = await records.index("place").last(IDBKeyRange.bound([place], [place, []]), limit);
      return rows.sort(compareHeard).filter((row) => isOfKind(row, "jot"));
    });
  }

  /** The jots of all events and of none, last heard first. */
  function listNewestJots(limit: number): Promise<Row<"jot">[]> {
    footprint?.kinds("jot");
    return transactRecords(async (records) => {
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
    return transactRecords(async (records) => {
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

  /** What is in the bin, last thrown first. */
  function listBinned(): Promise<Row[]> {
    footprint?.everything();
    return transactRecords(async (records) => (await records.index("binned").getAll()).reverse());
  }

  /** The words kept beside a record. */
  function listWordingsOf(id: string): Promise<Row<"wording">[]> {
    footprint?.kinds("wording");
    return transactRecords(async (records) =>
      (await records.index("of").getAll(id)).filter((row) => isOfKind(row, "wording")).filter(isLive),
    );
  }

  function countUnsent(): Promise<number> {
    footprint?.everything();
    return transactRecords((records) => records.index("unsent").count());
  }

  /** Of the records that are not with the server: all, and those that it refused. */
  function countWaiting(): Promise<{ unsent: number; refused: number }> {
    footprint?.everything();
    return transactRecords(async (records) => {
      const unsent = await records.index("unsent").count();
      return { unsent, refused: unsent - (await records.index("outbox").count()) };
    });
  }

  /** What has not gone up, or was refused. */
  function listUnsent(): Promise<Row[]> {
    footprint?.everything();
    return transactRecords((records) => records.index("unsent").getAll());
  }

  return {
    findRecord,
    findRecords,
    listAll,
    listEverything,
    listJotsAt,
    listNewestJots,
    listJotsAbout,
    listBinned,
    listWordingsOf,
    countUnsent,
    countWaiting,
    listUnsent,
    ...makeCaptureReads(footprint),
    ...makeMergeReads(footprint),
    /** For what is made of records, or changes together with them, and is kept elsewhere: says of which kinds. */
    dependOn: (...kinds: Kind[]): void => footprint?.kinds(...kinds),
  };
}

export type Reader = ReturnType<typeof makeReader>;

/** For reads that nobody keeps current. */
export const notebook: Reader = makeReader();
export const { findRecord, findRecords, listAll, listEverything, listJotsAbout, countWaiting } = notebook;
