/** The search of this device: made when it is first wanted, and kept current by what is written. */
import { everything, getMany, watch } from "../store/notebook";
import { Finder, type Hit } from "./finder";

export interface Search {
  search(query: string, limit: number): Hit[];
}

let opened: Promise<Search> | undefined;

async function open(): Promise<Search> {
  const missed = new Set<string>();
  let finder: Finder | undefined;
  const follow = async (ids: string[]) => {
    if (!finder) return ids.forEach((id) => missed.add(id));
    const live = new Map((await getMany(ids)).map((row) => [row.id, row]));
    for (const id of ids) {
      const row = live.get(id);
      if (row) finder.put(row);
      else finder.drop(id);
    }
  };
  watch(({ ids }) => void follow(ids).catch(() => (opened = undefined)));
  finder = new Finder(await everything());
  await follow([...missed]);
  return finder;
}

export function openIndex(): Promise<Search> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
