/** An index over this device's records: made when it is first wanted, and kept current by what is written. */
import type { Row } from "../domain/records/model";
import { findRecords, listEverything, watchCommits } from "../store/notebook";

interface Index {
  put(row: Row): void;
  drop(id: string): void;
}

interface OpenedIndex<I> {
  index: I;
  /** Settles when the index holds all that was told of. */
  waitForUpdates: () => Promise<void>;
}

async function open<I extends Index>(make: (rows: Row[]) => I, lose: () => void): Promise<OpenedIndex<I>> {
  const missed = new Set<string>();
  let index: I | undefined;
  let followed = Promise.resolve();
  const follow = async (ids: string[]) => {
    if (!index) {
      for (const id of ids) missed.add(id);
      return;
    }
    const live = new Map((await findRecords(ids)).map((row) => [row.id, row]));
    for (const id of ids) {
      const row = live.get(id);
      if (row) index.put(row);
      else index.drop(id);
    }
  };
  // One after the other, so that an older reading of a record never comes last.
  watchCommits(({ ids }) => void (followed = followed.then(() => follow(ids)).catch(lose)));
  index = make(await listEverything());
  await follow([...missed]);
  return { index, waitForUpdates: () => followed };
}

/** Answers what opens the index, or answers the one that is open: with all that was written before. Where it was lost, it is made anew. */
export function current<I extends Index>(make: (rows: Row[]) => I): () => Promise<I> {
  let opened: Promise<OpenedIndex<I>> | undefined;
  const lose = () => void (opened = undefined);
  return async () => {
    opened ??= open(make, lose).catch((error: unknown) => {
      lose();
      throw error;
    });
    const { index, waitForUpdates } = await opened;
    await waitForUpdates();
    return index;
  };
}
