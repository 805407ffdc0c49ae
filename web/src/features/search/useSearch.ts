/** The search of this device, loaded when it is first wanted. */

import { useEffect, useState } from "preact/hooks";
import { keepReading } from "../../data/live";
import { listReceivers } from "../../domain/followups/states";
import type { Row } from "../../domain/records/model";
import { isLive } from "../../domain/records/state";
import type { SearchHit } from "../../engines/search/finder";
import type { Reader } from "../../store/notebook";

export interface SearchResult {
  row: Row;
  /** The words of the notebook that matched. */
  terms: string[];
  /** Whose it is: those whom it names. */
  people: Row<"person">[];
}

/** The ids of those whom a record is about, beside whoever it is itself. */
function listPeopleIds({ kind, fields }: Row): string[] {
  if (kind === "jot") return fields.person_ids ?? [];
  if (kind === "followup") return listReceivers(fields);
  return kind === "photo" || kind === "memo" ? [fields.person_id].filter((id) => id != null) : [];
}

async function readResults({ findRecords }: Reader, hits: SearchHit[]): Promise<SearchResult[]> {
  const found = await findRecords(hits.map(({ id }) => id));
  const rows = new Map(found.filter(isLive).map((row) => [row.id, row]));
  const ids = new Set([...rows.values()].flatMap(listPeopleIds));
  const people = new Map((await findRecords([...ids], "person")).map((person) => [person.id, person]));
  return hits.flatMap(({ id, terms }) => {
    const row = rows.get(id);
    return row ? { row, terms, people: listPeopleIds(row).flatMap((one) => people.get(one) ?? []) } : [];
  });
}

/** Nobody looks through more. */
const MOST = 60;

interface Search {
  results: SearchResult[] | null;
  /** There are more than these. */
  isCut: boolean;
  failed: boolean;
}

export function useSearch(typed: string): Search {
  const [results, setResults] = useState<SearchResult[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!typed.trim()) return setResults(null);
    let isStale = false;
    let stop: (() => void) | undefined;
    void (async () => {
      const { openIndex } = await import("../../data/search");
      const hits = (await openIndex()).search(typed, MOST + 1);
      // What was found can be edited where it stands, so it is shown as it becomes.
      if (!isStale) stop = keepReading((reader) => readResults(reader, hits), setResults);
    })().catch(() => isStale || setFailed(true));
    return () => {
      isStale = true;
      stop?.();
    };
  }, [typed]);
  const isCut = !!results && results.length > MOST;
  return { results: isCut ? results.slice(0, MOST) : results, isCut, failed };
}
