/** An index over this device's records: made when it is first wanted, and kept current by what is written. */
import type { Row } from "../kinds/model";
import { everything, getMany, watch } from "../store/notebook";

interface Index {
  put(row: Row): void;
  drop(id: string): void;
}

async function open<I extends Index>(make: (rows: Row[]) => I, lose: () => void): Promise<I> {
  const missed = new Set<string>();
  let index: I | undefined;
  const follow = async (ids: string[]) => {
    if (!index) return ids.forEach((id) => missed.add(id));
    const live = new Map((await getMany(ids)).map((row) => [row.id, row]));
    for (const id of ids) {
      const row = live.get(id);
      if (row) index.put(row);
      else index.drop(id);
    }
  };
  watch(({ ids }) => void follow(ids).catch(lose));
  index = make(await everything());
  await follow([...missed]);
  return index;
}

/** Answers what opens the index, or answers the one that is open. Where it was lost, it is made anew. */
export function current<I extends Index>(make: (rows: Row[]) => I): () => Promise<I> {
  let opened: Promise<I> | undefined;
  const lose = () => (opened = undefined);
  return () => {
    opened ??= open(make, lose).catch((error: unknown) => {
      lose();
      throw error;
    });
    return opened;
  };
}
