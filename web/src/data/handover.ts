/** The notebook by hand: copied as text in one place, pasted or opened in another, without a network. */

import { LIMITS } from "../domain/generated/limits";
import { joinRow, type LostWords } from "../domain/records/handover";
import { isId } from "../domain/records/ids";
import { buildRow, type Kind, type Row } from "../domain/records/model";
import { buildWordingId } from "../domain/records/namedIds";
import { createRow } from "../domain/records/row";
import { isStamp } from "../domain/rules/stamps";
import { decodeBase64 } from "../domain/text/base64";
import { getBlob, listLocalBlobs, takeBytes } from "../store/blobs";
import { nextStamp, seeStamp } from "../store/device";
import { type FailedWrite, listFailedWrites } from "../store/failedWrites";
import { type Ledger, runStep } from "../store/ledger";
import { recoverWrite } from "../store/recovery";

interface Notebook {
  heedful: 1;
  copied_at: number;
  records: Row[];
  /** In a file: the bytes of photos and memos that the server does not have. */
  blobs?: PackedBytes[];
  /** Writes that did not reach the store. */
  aside?: FailedWrite[];
}

interface PackedBytes {
  sha256: string;
  type: string;
  base64: string;
}

/** Through strings of this many bytes: base64 of each stands alone, for it is a multiple of three. */
const PIECE = 0x6000;

function encodeBytes(bytes: ArrayBuffer): string {
  const all = new Uint8Array(bytes);
  let base64 = "";
  for (let from = 0; from < all.length; from += PIECE)
    base64 += btoa(String.fromCharCode(...all.subarray(from, from + PIECE)));
  return base64;
}

/** Empty where it is none. */
function decodeBytes(base64: string): ArrayBuffer {
  try {
    return decodeBase64(base64).buffer;
  } catch {
    return new ArrayBuffer(0);
  }
}

/** The same with the bytes of photos and memos that are nowhere else, in pieces to be put into a file. */
export async function packNotebook(): Promise<string[]> {
  const text = await copyNotebook();
  const packed: string[] = [];
  for (const sha256 of await listLocalBlobs()) {
    const blob = await getBlob(sha256);
    if (!blob) continue;
    const { type, bytes } = blob;
    packed.push(JSON.stringify({ sha256, type, base64: encodeBytes(bytes) } satisfies PackedBytes));
  }
  if (!packed.length) return [text];
  return [`${text.slice(0, -1)},"blobs":[`, ...packed.flatMap((one, at) => (at ? [",", one] : one)), "]}"];
}

/** Everything that is here but the bytes of photos and memos, as JSON. */
export async function copyNotebook(): Promise<string> {
  const rows = await runStep((ledger) => ledger.everyRow());
  const records = rows.map((row) =>
    buildRow(row, { fields: row.fields, stamps: row.stamps, base: row.base }),
  );
  const aside = listFailedWrites().map(([, write]) => write);
  return JSON.stringify({
    heedful: 1,
    copied_at: Date.now(),
    records,
    ...(aside.length && { aside }),
  } satisfies Notebook);
}

function isRow(value: unknown): value is Row {
  const { id, kind, fields, stamps } = (value ?? {}) as Partial<Row>;
  return (
    isId(id) &&
    typeof kind === "string" &&
    typeof fields === "object" &&
    fields !== null &&
    typeof stamps === "object" &&
    stamps !== null &&
    Object.values(stamps).every(isStamp)
  );
}

const isPacked = (value: unknown): value is PackedBytes => {
  const { sha256, type, base64 } = (value ?? {}) as Partial<PackedBytes>;
  return [sha256, base64].every((text) => typeof text === "string") && /^(image|audio)\//.test(type ?? "");
};

const isFailedWrite = (value: unknown): value is FailedWrite => {
  const { changes, at } = (value ?? {}) as Partial<FailedWrite>;
  return (
    typeof at === "number" &&
    Array.isArray(changes) &&
    changes.every(({ id, kind, fields }) => isId(id) && kind in LIMITS && typeof fields === "object")
  );
};

const list = <T>(value: unknown, is: (one: unknown) => one is T): T[] =>
  Array.isArray(value) ? value.filter(is) : [];

function parseNotebook(text: string): { rows: Row[]; blobs: PackedBytes[]; aside: FailedWrite[] } | null {
  try {
    const { heedful, records, blobs, aside } = JSON.parse(text) as Notebook;
    if (heedful !== 1 || !Array.isArray(records)) return null;
    return { rows: records.filter(isRow), blobs: list(blobs, isPacked), aside: list(aside, isFailedWrite) };
  } catch {
    return null;
  }
}

/** What a text holds, before it is taken in; null where it is not a notebook. */
export function readNotebook(text: string): { records: number } | null {
  const notebook = parseNotebook(text);
  return notebook && { records: notebook.rows.length };
}

function wording(kind: Kind, of: string, { field, words, written }: LostWords, stamp: string): Row {
  const fields = { of_kind: kind, of_id: of, field, words, written };
  const each = <T>(value: T) => Object.fromEntries(Object.keys(fields).map((name) => [name, value]));
  return {
    kind: "wording",
    id: buildWordingId(of, field, written),
    fields,
    stamps: each(stamp),
    base: each(""),
  };
}

async function join(ledger: Ledger, incoming: Row[]): Promise<void> {
  for (const { stamps } of incoming)
    for (const stamp of Object.values(stamps)) seeStamp(ledger.device, stamp);
  const here = await ledger.rows(incoming.map(({ id }) => id));
  const beside: Row[] = [];
  const after = incoming.map((one, at) => {
    const { row, lost } = joinRow(here[at] ?? createRow(one.id, one.kind), { ...one, base: one.base ?? {} });
    if (lost.length > 0) {
      const stamp = nextStamp(ledger.device);
      beside.push(...lost.map((words) => wording(row.kind, row.id, words, stamp)));
    }
    return row;
  });
  await ledger.put(after);
  const storedRows = await ledger.rows(beside.map(({ id }) => id));
  await ledger.put(beside.filter((_, at) => storedRows[at] === undefined));
}

/** Takes a notebook in. Nothing that is here is lost, and taking it in again changes nothing. */
export async function takeNotebook(text: string): Promise<void> {
  const notebook = parseNotebook(text);
  if (!notebook) return;
  // Bytes first: a record never names what is not here.
  for (const { sha256, type, base64 } of notebook.blobs) await takeBytes(sha256, type, decodeBytes(base64));
  await runStep((ledger) => join(ledger, notebook.rows));
  for (const write of notebook.aside) await recoverWrite(write);
}
