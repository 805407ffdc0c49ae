/** Reads of the notebook. What is in the bin or forgotten shows only where it is asked for. */
import { isOfKind, type Kind, type Row } from "../domain/records/model";
import { isErased, isLive } from "../domain/records/state";
import { makeCaptureReads } from "./captures";
import type { Footprint } from "./footprint";
import { makeJotReads } from "./jots";
import { makeMergeReads } from "./merging";
import { readRecords } from "./records";
import { makeUnsentReads } from "./unsent";

/** The reads, which leave on `footprint` what they look at; without it nobody wants to know. */
export function makeReader(footprint?: Footprint) {
  /** The record, in the bin or not; undefined where there is none, it is of another kind, or it was forgotten. */
  function findRecord(id: string): Promise<Row | undefined>;
  function findRecord<K extends Kind>(id: string, kind: K): Promise<Row<K> | undefined>;
  function findRecord<K extends Kind>(id: string, kind?: K): Promise<Row | undefined> {
    footprint?.records([id]);
    return readRecords(async (records) => {
      const row = await records.get(id);
      return row && (!kind || isOfKind(row, kind)) && !isErased(row) ? row : undefined;
    });
  }

  /** The live ones among these, in the order asked for; of one kind, where it is told. */
  function findRecords(ids: string[]): Promise<Row[]>;
  function findRecords<K extends Kind>(ids: string[], kind: K): Promise<Row<K>[]>;
  function findRecords<K extends Kind>(ids: string[], kind?: K): Promise<Row[]> {
    footprint?.records(ids);
    return readRecords(async (records) => {
      const rows = await Promise.all(ids.map((id) => records.get(id)));
      return rows
        .filter((row) => row !== undefined)
        .filter((row) => (!kind || isOfKind(row, kind)) && isLive(row));
    });
  }

  /** Every live record of a kind, oldest id first. */
  function listAll<K extends Kind>(kind: K): Promise<Row<K>[]> {
    footprint?.kinds(kind);
    return readRecords(async (records) =>
      (await records.index("kind").getAll(kind)).filter((row) => isOfKind(row, kind)).filter(isLive),
    );
  }

  /** Every live record, for the search and for taking the notebook elsewhere. */
  function listEverything(): Promise<Row[]> {
    footprint?.everything();
    return readRecords(async (records) => (await records.getAll()).filter(isLive));
  }

  /** What is in the bin, last thrown first. */
  function listBinned(): Promise<Row[]> {
    footprint?.everything();
    return readRecords(async (records) => (await records.index("binned").getAll()).reverse());
  }

  /** The words kept beside a record. */
  function listWordingsOf(id: string): Promise<Row<"wording">[]> {
    footprint?.kinds("wording");
    return readRecords(async (records) =>
      (await records.index("of").getAll(id)).filter((row) => isOfKind(row, "wording")).filter(isLive),
    );
  }

  return {
    findRecord,
    findRecords,
    listAll,
    listEverything,
    listBinned,
    listWordingsOf,
    ...makeJotReads(footprint),
    ...makeUnsentReads(footprint),
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
