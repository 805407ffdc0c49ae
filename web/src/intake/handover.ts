/** The notebook by hand: copied as text in one place, pasted or opened in another, without a network. */
import { isId } from "../kinds/id";
import type { Kind, Row } from "../kinds/model";
import { blank } from "../kinds/row";
import { isStamp } from "../kinds/stamp";
import { wordingId } from "../kinds/uuid5";
import { nextStamp, seeStamp } from "../store/device";
import { step, type Ledger } from "../store/ledger";
import { joined, type Lost } from "./joining";

interface Notebook {
  heedful: 1;
  copied_at: number;
  records: Row[];
}

/** Everything that is here but the photos' bytes, as JSON. */
export async function copyNotebook(): Promise<string> {
  const rows = await step((ledger) => ledger.everyRow());
  const records = rows.map(({ kind, id, fields, stamps, base }) => ({ kind, id, fields, stamps, base }) as Row);
  return JSON.stringify({ heedful: 1, copied_at: Date.now(), records } satisfies Notebook);
}

function isRow(given: unknown): given is Row {
  const { id, kind, fields, stamps } = (given ?? {}) as Partial<Row>;
  return (
    isId(id) && typeof kind === "string" && typeof fields === "object" && fields !== null &&
    typeof stamps === "object" && stamps !== null && Object.values(stamps).every(isStamp)
  );
}

function parsed(text: string): Row[] | null {
  try {
    const { heedful, records } = JSON.parse(text) as Notebook;
    return heedful === 1 && Array.isArray(records) ? records.filter(isRow) : null;
  } catch {
    return null;
  }
}

/** What a text holds, before it is taken in; null where it is not a notebook. */
export function readNotebook(text: string): { records: number } | null {
  const rows = parsed(text);
  return rows && { records: rows.length };
}

function wording(kind: Kind, of: string, { field, words, written }: Lost, stamp: string): Row {
  const fields = { of_kind: kind, of_id: of, field, words, written };
  const each = <T>(value: T) => Object.fromEntries(Object.keys(fields).map((name) => [name, value]));
  return { ...blank(wordingId(of, field, written), "wording"), fields, stamps: each(stamp), base: each("") } as Row;
}

async function join(ledger: Ledger, given: Row[]): Promise<void> {
  for (const { stamps } of given) for (const stamp of Object.values(stamps)) seeStamp(ledger.device, stamp);
  const here = await ledger.rows(given.map(({ id }) => id));
  const beside: Row[] = [];
  const after = given.map((one, at) => {
    const { row, lost } = joined(here[at] ?? blank(one.id, one.kind), { ...one, base: one.base ?? {} });
    if (lost.length > 0) {
      const stamp = nextStamp(ledger.device);
      beside.push(...lost.map((words) => wording(row.kind, row.id, words, stamp)));
    }
    return row;
  });
  await ledger.put(after);
  const held = await ledger.rows(beside.map(({ id }) => id));
  await ledger.put(beside.filter((_, at) => held[at] === undefined));
}

/** Takes a notebook in. Nothing that is here is lost, and taking it in again changes nothing. */
export async function take(text: string): Promise<void> {
  const given = parsed(text);
  if (given) await step((ledger) => join(ledger, given));
}
