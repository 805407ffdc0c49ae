/** Reads of the notebook. What is in the bin or forgotten shows only where it is asked for. */
import type { Kind, Row } from "../kinds/model";
import { isErased, isLive } from "../kinds/standing";
import { timeOf } from "../kinds/stamp";
import { transact, type Transaction } from "./database";
import type { StoredRow } from "./schema";

const DAY = 86_400_000;

function read<T>(work: (records: ReturnType<typeof recordsOf>) => Promise<T>): Promise<T> {
  return transact(["records"], "readonly", (tx) => work(recordsOf(tx)));
}

const recordsOf = (tx: Transaction) => tx.objectStore("records");

/** The record, in the bin or not; undefined where there is none, or it was forgotten. */
export function get<K extends Kind = Kind>(id: string): Promise<Row<K> | undefined> {
  return read(async (records) => {
    const row = await records.get(id);
    return row && !isErased(row) ? (row as unknown as Row<K>) : undefined;
  });
}

/** The live ones among these, in the order asked for. */
export function getMany(ids: string[]): Promise<Row[]> {
  return read(async (records) => {
    const rows = await Promise.all(ids.map((id) => records.get(id)));
    return rows.filter((row) => row !== undefined).filter(isLive);
  });
}

/** Every live record of a kind, oldest id first. */
export function allOf<K extends Kind>(kind: K): Promise<Row<K>[]> {
  return read(async (records) => (await records.index("kind").getAll(kind)).filter(isLive) as unknown as Row<K>[]);
}

/** Every live record, for the search and for taking the notebook elsewhere. */
export function everything(): Promise<Row[]> {
  return read(async (records) => (await records.getAll()).filter(isLive));
}

/** The jots of an event (null: those of none), last heard first. */
export function jotsAt(event: string | null, limit: number): Promise<Row<"jot">[]> {
  return read(async (records) => {
    const place = event ?? "";
    return (await records.index("place").last(IDBKeyRange.bound([place], [place, []]), limit)) as Row<"jot">[];
  });
}

/** Everything heard of a person, and of whoever was merged into them, last heard first. */
export function jotsAbout(person: string): Promise<Row<"jot">[]> {
  return read(async (records) => {
    const found = new Map<string, StoredRow>();
    // A device that has not heard of a merge yet goes on writing about the one that is gone.
    for (const waiting = [person]; waiting.length; ) {
      for (const row of await records.index("about").getAll(waiting.pop()!)) {
        if (row.kind === "person" && !found.has(row.id)) waiting.push(row.id);
        found.set(row.id, row);
      }
    }
    const jots = [...found.values()].filter((row) => row.place !== undefined);
    return jots.sort((one, other) => other.place![1] - one.place![1]) as unknown as Row<"jot">[];
  });
}

/** What is in the bin, last thrown first. */
export function binned(): Promise<Row[]> {
  return read(async (records) => (await records.index("binned").getAll()).reverse());
}

/** The words kept beside a record. */
export function wordingsOf(id: string): Promise<Row<"wording">[]> {
  return read(async (records) => (await records.index("of").getAll(id)).filter(isLive) as unknown as Row<"wording">[]);
}

export function countUnsent(): Promise<number> {
  return read((records) => records.index("unsent").count());
}

/** Of the records that are not with the server: all, and those that it refused. */
export function countWaiting(): Promise<{ unsent: number; refused: number }> {
  return read(async (records) => {
    const unsent = await records.index("unsent").count();
    return { unsent, refused: unsent - (await records.index("outbox").count()) };
  });
}

/** What should have gone up and has not: refused, or unsent for more than a day. */
export function unsettled(now = Date.now()): Promise<Row[]> {
  return read(async (records) => {
    const unsent = await records.index("unsent").getAll();
    return unsent.filter(
      ({ refused, base, stamps }) => refused ?? Object.keys(base).some((field) => timeOf(stamps[field]!) < now - DAY),
    );
  });
}
