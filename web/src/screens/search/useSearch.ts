/** The search of this device, loaded when it is first wanted. */
import { useEffect, useState } from "preact/hooks";
import type { Row } from "../../kinds/model";
import { getMany } from "../../store/notebook";

export interface Found {
  row: Row;
  /** The words of the notebook that matched. */
  terms: string[];
}

const MOST = 60;

export function useSearch(typed: string): { results: Found[] | null; failed: boolean } {
  const [results, setResults] = useState<Found[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!typed.trim()) return setResults(null);
    let gone = false;
    void (async () => {
      const { openIndex } = await import("../../matching/search");
      const hits = (await openIndex()).search(typed, MOST);
      const rows = new Map((await getMany(hits.map(({ id }) => id))).map((row) => [row.id, row]));
      if (!gone) setResults(hits.flatMap(({ id, terms }) => (rows.has(id) ? { row: rows.get(id)!, terms } : [])));
    })().catch(() => gone || setFailed(true));
    return () => {
      gone = true;
    };
  }, [typed]);
  return { results, failed };
}
