/** The one database of a device, and what its indexes read off a record. Changes are only ever additions. */
import { buildRow, getFields, type Kind, type Row } from "../domain/records/model";
import { isErased, isInBin } from "../domain/records/state";

/** What the indexes need of a row; made anew at every put. */
interface Marks {
  /** Waits for the next exchange: unsent, and not refused. */
  outbox?: 1;
  /** Of a live jot: its event ("" for none) and when it was heard. */
  place?: [event: string, heard: number];
  /** The records that it is about: a jot's people, the person and jot of a photo or memo, into whom somebody was merged. */
  about?: string[];
  /** Of a wording: the record that it stands beside. */
  of?: string;
  /** When it was put in the bin. */
  binned?: number;
}

export type StoredRow<K extends Kind = Kind> = Row<K> & Marks;

export interface StoredDraft {
  value: unknown;
  at: number;
}

export interface StoredBlob {
  sha256: string;
  type: string;
  bytes: ArrayBuffer;
  /** Not yet with the server. */
  waiting?: 1;
  /** The status by which the server would not take it. */
  refused?: number;
}

export type Schema = {
  records: {
    value: StoredRow;
    indexes: "kind" | "unsent" | "outbox" | "place" | "about" | "of" | "binned";
  };
  meta: { value: unknown; indexes: never };
  drafts: { value: StoredDraft; indexes: never };
  blobs: { value: StoredBlob; indexes: "waiting" };
};

export const NAME = "heedful";
export const VERSION = 1;

export function upgrade(db: IDBDatabase): void {
  const records = db.createObjectStore("records", { keyPath: "id" });
  for (const index of ["kind", "unsent", "outbox", "place", "of", "binned"] as const) {
    records.createIndex(index, index);
  }
  records.createIndex("about", "about", { multiEntry: true });
  db.createObjectStore("meta");
  db.createObjectStore("drafts");
  db.createObjectStore("blobs", { keyPath: "sha256" }).createIndex("waiting", "waiting");
}

const pickIds = (...values: unknown[]): string[] => values.filter((id) => typeof id === "string");

/** The row as it is put: marks that no longer hold are gone, those that hold are there. */
export function toStoredRow(original: Row): StoredRow {
  const { kind, fields, stamps, base, refused, handed } = original;
  const row: StoredRow = buildRow(original, { fields, stamps, base });
  if (handed) row.handed = handed;
  const values = getFields(row);
  if (Object.keys(base).length > 0) {
    row.unsent = 1;
    if (refused) row.refused = refused;
    else row.outbox = 1;
  }
  if (isErased(row)) return row;
  const binned = isInBin(row);
  if (binned) row.binned = Number(values["deleted_at"]);
  if (kind === "jot") {
    if (!binned)
      row.place = [
        pickIds(values["event_id"])[0] ?? "",
        Number(values["heard_at"] ?? values["created_at"] ?? 0),
      ];
    if (Array.isArray(values["person_ids"])) row.about = pickIds(...values["person_ids"]);
  }
  if (kind === "photo" || kind === "memo") row.about = pickIds(values["person_id"], values["jot_id"]);
  if (kind === "person" && binned) row.about = pickIds(values["merged_into_id"]);
  if (kind === "wording") row.of = pickIds(values["of_id"])[0];
  return row;
}
